/** One piece of work for several readers: each can leave, and the last one to leave ends it. */

/** Waits for the shared result; rejects with the signal's reason when this reader leaves. */
export type Join<T> = (signal?: AbortSignal) => Promise<T>;

/**
 * Starts the work at once.
 *
 * @param start its signal aborts when nobody waits any more
 * @param onAbandoned called then, before the abort
 */
export function createFlight<T>(
  start: (signal: AbortSignal) => Promise<T>,
  onAbandoned: () => void,
): Join<T> {
  const controller = new AbortController();
  const landing = start(controller.signal);
  let readers = 0;

  return async (signal) => {
    readers++;
    if (!signal) return landing;
    await new Promise<unknown>((wake) => {
      signal.addEventListener('abort', wake, { once: true });
      void landing.then(wake, wake).then(() => {
        signal.removeEventListener('abort', wake);
      });
    });
    // Counted down a microtask after the abort: an element that is only moved about the page leaves
    // and comes back within one task, and finds its request still under way.
    if (signal.aborted) {
      if (--readers === 0) {
        onAbandoned();
        controller.abort(signal.reason);
      }
      signal.throwIfAborted();
    }
    return landing;
  };
}
