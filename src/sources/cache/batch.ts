/** Ids that are asked for within one tick travel as one request. */
import { createFlight, type Join } from './flight.ts';

/**
 * Microtasks without a new id after which a batch leaves. Elements that are upgraded, or come into
 * view, in one task each ask after a few promises of their own (lit's update, its task), so a single
 * microtask would be too early; a timer would put every first paint behind it.
 */
const QUIET = 12;

/**
 * @param load asks for all ids at once; its signal aborts when all who asked have left
 * @param options.max ids that one request may hold; more ids make more requests. Default 100
 * @returns asks for one id, and gives `undefined` when the answer does not hold it; a batch that fails
 *   rejects for everybody in it
 */
export function createBatch<T>(
  load: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>,
  { max = 100 }: { readonly max?: number } = {},
): (id: string, signal?: AbortSignal) => Promise<T | undefined> {
  /** The batch that still takes ids. */
  let boarding:
    { readonly ids: Set<string>; readonly join: Join<ReadonlyMap<string, T>> } | undefined;

  const open = () => {
    const ids = new Set<string>();
    const close = (): void => {
      if (boarding === batch) boarding = undefined;
    };
    const join = createFlight(async (signal) => {
      for (let quiet = 0, seen = 0; quiet < QUIET; quiet++) {
        await Promise.resolve();
        if (seen < ids.size) quiet = 0;
        seen = ids.size;
      }
      close();
      signal.throwIfAborted();
      return load([...ids], signal);
    }, close);
    const batch = { ids, join };
    return batch;
  };

  return async (id, signal) => {
    if (!boarding || boarding.ids.size >= max) boarding = open();
    boarding.ids.add(id);
    return (await boarding.join(signal)).get(id);
  };
}
