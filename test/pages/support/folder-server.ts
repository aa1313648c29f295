/** Files of a folder on an origin of their own, and pages that are given as text. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import sirv from 'sirv';
import { HOST } from '../../../scripts/lib/ports.ts';

export interface FolderServer {
  readonly origin: string;
  /** Answers `path` with a page, under a content security policy where one is given. */
  page(path: string, html: string, policy?: string): void;
  close(): Promise<void>;
}

/** @param folder whose files anybody may read, as those of a CDN */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const pages = new Map<string, { readonly html: string; readonly policy: string | undefined }>();
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (page.policy !== undefined) {
        response.setHeader('content-security-policy', page.policy);
      }
      response.end(page.html);
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP port');
  return {
    origin: `http://${HOST}:${address.port}`,
    page(path, html, policy) {
      pages.set(path, { html, policy });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
