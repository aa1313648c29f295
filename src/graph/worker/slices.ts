/** Doing long work in slices, so that whatever else waits gets its turn. */

/** A task of its own, sooner than a timer's. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Runs `work` to its end, pausing whenever a slice is over.
 *
 * @param milliseconds length of a slice
 * @returns what the work returns, or `null` when it was aborted
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<T | null> {
  for (;;) {
    if (signal.aborted) return null;
    const end = performance.now() + milliseconds;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}
