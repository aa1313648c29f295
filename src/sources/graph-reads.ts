/** Reads the research graph from any source: its own graph where it has one, else what its works say. */
import { GRAPH_SIZE, type ReadSlice } from '../core/index.ts';
import { ProfileError } from './errors.ts';
import { loadPart } from './load-part.ts';
import type { GraphQuery, ProfileSource, ReadOptions } from './source.ts';

/** How much more of each graph is asked for than its share in a joint one: they share nodes. */
const OVERLAP = 1.5;

/** The answer of the source's own graph; `null` where it has none, or does not know what was asked for. */
export async function ownGraph(
  ask: (() => Promise<ReadSlice | undefined>) | undefined,
): Promise<ReadSlice | null> {
  try {
    return (await ask?.()) ?? null;
  } catch (error) {
    // Also the answer of a service that is older than the graph.
    if (error instanceof ProfileError && error.code === 'not-found') return null;
    throw error;
  }
}

/**
 * The research graph around a researcher. Where the source has no graph, it is made from up to 500 of
 * their works; then `total` is `null` if there are more.
 *
 * @throws ProfileError
 */
export async function readGraph(
  source: ProfileSource,
  id: string,
  query: GraphQuery = {},
  options: ReadOptions = {},
): Promise<ReadSlice> {
  const own = await ownGraph(source.graph && (async () => source.graph?.(id, query, options)));
  if (own !== null) return own;
  const { graphFromWorks } = await loadPart(import('./graph-from-works.ts'));
  return graphFromWorks(source, id, query, options);
}

/**
 * One graph around several researchers. Those who cannot be read are left out and counted among what
 * was rejected.
 *
 * @throws ProfileError when none of them can be read.
 */
export async function readJointGraph(
  source: ProfileSource,
  ids: readonly string[],
  query: GraphQuery = {},
  options: ReadOptions = {},
): Promise<ReadSlice> {
  const [first = ''] = ids;
  if (ids.length < 2) return readGraph(source, first, query, options);
  const { limit = GRAPH_SIZE.ordinary } = query;
  const each = { ...query, limit: Math.min(limit, Math.ceil((OVERLAP * limit) / ids.length)) };
  const results = await Promise.allSettled(ids.map((id) => readGraph(source, id, each, options)));
  options.signal?.throwIfAborted();
  const slices = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const [failure] = results.flatMap((result) => (result.status === 'rejected' ? result : []));
  if (slices.length === 0 && failure !== undefined) throw failure.reason;
  const { joinSlices } = await loadPart(import('./join-slices.ts'));
  return {
    ...joinSlices(slices, { limit }),
    rejected: slices.reduce((sum, { rejected }) => sum + rejected, ids.length - slices.length),
  };
}
