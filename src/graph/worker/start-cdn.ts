/** Starts the worker in pages that load us by a script tag: takes the place of start.ts in cdn/. */

/** Where the worker's file is, from the file that asks: the build says so. */
const FILE = './graph-worker.js';

export function startWorker(): Worker {
  const url = new URL(FILE, import.meta.url);
  if (url.origin === location.origin) return new Worker(url, { type: 'module' });
  // A worker has to be of the page's own origin, but may import from another.
  const source = `import ${JSON.stringify(url.href)};`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  const forget = (): void => {
    URL.revokeObjectURL(address);
  };
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}
