/** For files that pages load by a script tag: the graph's worker is a file of a fixed name among them. */
import type { Plugin } from 'rolldown';
import { inRoot } from './root.ts';

/** Name and source of the worker's file in cdn/. */
export const WORKER = { 'graph-worker': 'src/graph/worker/worker.ts' } as const;

const STARTS = inRoot('src/graph/worker/start-cdn.ts');
const FILE = /(["'`])\.\/graph-worker\.js\1/g;

export const cdnWorker = (): Plugin => ({
  name: 'cdn-worker',
  resolveId: {
    filter: { id: /^\.\/start\.ts$/ },
    handler: (_source, importer) =>
      importer !== undefined && /graph[\\/]worker[\\/]connect\.ts$/.test(importer) ? STARTS : null,
  },
  // Parts lie in a folder of their own, and the worker beside the entries.
  renderChunk: (code, { fileName }) =>
    fileName.includes('/') ? code.replace(FILE, '$1../graph-worker.js$1') : null,
});
