/** The demo pages as a web server would serve them, beside the built script-tag files. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import sirv from 'sirv';
import { HOST } from './ports.ts';
import { inRoot } from './root.ts';

/** The addresses that are written into the pages. */
const WRITTEN_API = 'http://127.0.0.1:8787';
const WRITTEN_SITE = 'http://127.0.0.1:5173';

export interface DemoSite {
  /** For example `http://127.0.0.1:5173`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface DemoSiteOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** Origin of the profile API that the pages ask. */
  readonly api: string;
}

const files = sirv(inRoot('demo'), { dev: true, etag: true, dotfiles: false });
const cdn = sirv(inRoot('cdn'), {
  dev: true,
  etag: true,
  setHeaders: (response) => {
    // A page on any other site may load the elements from here, as from a CDN.
    response.setHeader('Access-Control-Allow-Origin', '*');
  },
});

const pageName = (path: string): string | null => {
  if (path === '/') return 'index.html';
  return /^\/[\w-]+\.html$/.test(path) ? basename(path) : null;
};

const notFound = (response: ServerResponse): void => {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('There is no such page here.\n');
};

/** Serves `demo/` at `/` and `cdn/` at `/cdn/`, with the real addresses written into the pages. */
export const startDemoSite = async ({ port, api }: DemoSiteOptions): Promise<DemoSite> => {
  let origin = WRITTEN_SITE;

  const sendPage = async (name: string, response: ServerResponse): Promise<void> => {
    let html: string;
    try {
      html = await readFile(inRoot('demo', name), 'utf8');
    } catch {
      notFound(response);
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
    response.end(html.replaceAll(WRITTEN_API, api).replaceAll(WRITTEN_SITE, origin));
  };

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const page = pageName(path);
    if (page !== null) {
      void sendPage(page, response);
    } else if (path.startsWith('/cdn/')) {
      request.url = path.slice('/cdn'.length);
      cdn(request, response, () => {
        notFound(response);
      });
    } else {
      files(request, response, () => {
        notFound(response);
      });
    }
  };

  const server = createServer(handle).listen(port, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP port');
  origin = `http://${HOST}:${address.port}`;

  return {
    origin,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      // Browsers hold their connections open; nobody waits for them.
      server.closeAllConnections();
      await closed;
    },
  };
};
