/** Gives the page a turn: what the reader does, and painting, come before what goes on after it. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Milliseconds of work between two turns: well under a frame. */
const SLICE = 8;

/** Says how long work may go on before the page gets a turn. */
export function slice(): () => boolean {
  const end = performance.now() + SLICE;
  return () => performance.now() < end;
}

/**
 * Takes steps, and gives the page a turn whenever some milliseconds of them are over.
 *
 * @throws the reason of the signal
 */
export async function inTurns<T>(steps: Iterator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const mayGoOn = slice();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (mayGoOn());
    await turn();
    signal.throwIfAborted();
  }
}
