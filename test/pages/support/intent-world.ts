/** The API with somewhere to sign in, a page of another site, and a browser without third-party cookies. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { startApi } from '../../../scripts/lib/api-process.ts';
import { BROWSER_ARGS, ensureBrowser } from '../../../scripts/lib/browser.ts';
import { freePort, HOST } from '../../../scripts/lib/ports.ts';
import { startDemoProvider } from '../../../server/src/demo-provider/provider.ts';

export interface IntentWorld {
  /** Origin of the API. */
  readonly api: string;
  /** Origin of the other site: another site to the browser, not only another port. */
  readonly site: string;
  /** Opens a page of the other site in a browser that has nothing yet. */
  readonly visit: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  close(): Promise<void>;
}

/** Opens the page of its address' `page` in a window, and writes down what it is told. */
const SITE = `<!doctype html><html lang="en"><title>Another site</title>
<button>Open</button><ul></ul>
<script>
  const page = new URLSearchParams(location.search).get('page');
  document.querySelector('button').onclick = () => open(page, '', 'popup,width=480,height=700');
  addEventListener('message', ({ data, origin }) => {
    const line = document.createElement('li');
    line.textContent = JSON.stringify({ origin, ...data });
    document.querySelector('ul').append(line);
  });
</script>`;

/** Shows the page of its address' `page` in a frame. */
const FRAME = `<!doctype html><html lang="en"><title>A frame</title><iframe></iframe>
<script>
  document.querySelector('iframe').src = new URLSearchParams(location.search).get('page');
</script>`;

export async function openIntentWorld(): Promise<IntentWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'intents-'));
  const port = await freePort();
  const accounts = await startDemoProvider({ port: 0, api: `http://${HOST}:${port}` });
  const api = await startApi({ port, dataDir: folder, signIn: [accounts.signIn] });
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    // What such a page opens does not know it.
    if (path.startsWith('/apart')) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(path.startsWith('/frame') ? FRAME : SITE);
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP port');
  const site = `http://localhost:${address.port}`;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS, '--test-third-party-cookie-phaseout'],
  });
  return {
    api: api.origin,
    site,
    async visit(path = '/', options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(site + path);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await api.stop();
      await accounts.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
