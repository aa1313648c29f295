/** Bundles the benchmark's pages, and serves them on the loopback address. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { bundle } from '../lib/bundle.ts';
import { WORKER } from '../lib/cdn-worker.ts';
import { HOST } from '../lib/ports.ts';

const pageOf = (
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Graphs</title>
<style>body { margin: 0; background: #fff; } #graph { position: relative; inline-size: 1280px; block-size: 800px; overflow: hidden; }</style>
</head><body><div id="graph"></div><script type="module" src="${script}.js"></script></body></html>`;

export async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-page-'));
  await bundle({
    entries: {
      main: 'scripts/bench-graph/page/main.ts',
      element: 'scripts/bench-graph/page/element.ts',
    },
    split: true,
    outDir: folder,
  });
  await bundle({ entries: WORKER, split: false, outDir: folder });
  await writeFile(join(folder, 'index.html'), pageOf('main'));
  await writeFile(join(folder, 'element.html'), pageOf('element'));
  const server = createServer(sirv(folder, { dev: true })).listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP port');
  return {
    url: `http://${HOST}:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
