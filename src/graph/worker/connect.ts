/** Reaching an engine: in the page's one worker where that is allowed, else in the page itself. */
import { startWorker } from './start.ts';
import type { FromWorker, Reply, Request, ToWorker } from './protocol.ts';

export interface Connection {
  readonly runsIn: 'worker' | 'page';
  send(request: Request): void;
  close(): void;
}

/** A worker that no picture uses any more is kept for so long, in milliseconds: another may follow. */
const IDLE = 2000;

interface Running {
  readonly worker: Worker;
  /** Whether the worker could be started. */
  readonly ready: Promise<boolean>;
  readonly listeners: Map<number, (reply: Reply) => void>;
}

let running: Running | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let pictures = 0;

function start(): Running {
  const worker = startWorker();
  const listeners = new Map<number, (reply: Reply) => void>();
  const ready = new Promise<boolean>((resolve) => {
    let started = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('type' in data) {
        started = true;
        resolve(true);
      } else listeners.get(data.picture)?.(data.reply);
    });
    worker.addEventListener('error', (event) => {
      // Refused by the page's policy, not to be had, or broken.
      event.preventDefault();
      worker.terminate();
      if (running?.worker === worker) running = null;
      resolve(false);
      if (!started) return;
      for (const listener of listeners.values()) listener({ type: 'failed' });
    });
  });
  return { worker, ready, listeners };
}

function stop(): void {
  running?.worker.terminate();
  running = null;
}

/** Starts the worker, if it is not there yet: worth doing as soon as a picture is to be expected. */
export function prepare(): void {
  clearTimeout(timer);
  try {
    running ??= start();
  } catch {
    running = null;
  }
  if (running?.listeners.size === 0) timer = setTimeout(stop, IDLE);
}

/** Connects to the worker; `null` where there is none. */
export async function connectToWorker(
  listener: (reply: Reply) => void,
): Promise<Connection | null> {
  // Where workers cannot paint, the page does all of it.
  if (typeof OffscreenCanvas === 'undefined') return null;
  prepare();
  clearTimeout(timer);
  const used = running;
  if (used === null) return null;
  const picture = ++pictures;
  used.listeners.set(picture, listener);
  const leave = (): void => {
    used.listeners.delete(picture);
    if (used === running && used.listeners.size === 0) timer = setTimeout(stop, IDLE);
  };
  if (!(await used.ready)) {
    leave();
    used.worker.terminate();
    if (used === running) running = null;
    return null;
  }
  const send = (request: Request): void => {
    const message: ToWorker = { picture, request };
    used.worker.postMessage(message);
  };
  return {
    runsIn: 'worker',
    send,
    close() {
      send({ type: 'close' });
      leave();
    },
  };
}
