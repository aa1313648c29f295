/** Starts the worker, written as bundlers know it: they put its file beside the page's own. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
