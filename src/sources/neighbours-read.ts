/** Reads neighbours of a node from any source; apart from the graphs, which are read before. */
import type { ReadSlice } from '../core/index.ts';
import { ownGraph } from './graph-reads.ts';
import { loadPart } from './load-part.ts';
import type { NeighboursQuery, ProfileSource, ReadOptions } from './source.ts';

/** Which neighbours are wanted, and what is there already. */
export interface NeighboursRead extends NeighboursQuery {
  /**
   * Ids of the researchers from whose works the graph came so far. Asked where the source has no
   * graph, which then knows of the node only what these works say.
   */
  readonly around?: readonly string[];
}

/**
 * Neighbours of a node of the graph.
 *
 * @param node the node's id in a slice
 * @throws ProfileError `not-found` when nothing is known of the node.
 */
export async function readNeighbours(
  source: ProfileSource,
  node: string,
  { around = [], ...query }: NeighboursRead = {},
  options: ReadOptions = {},
): Promise<ReadSlice> {
  const own = await ownGraph(
    source.neighbours && (async () => source.neighbours?.(node, query, options)),
  );
  if (own !== null) return own;
  const { neighboursFromTheirWorks } = await loadPart(import('./graph-from-works.ts'));
  return neighboursFromTheirWorks(source, node, { around, ...query }, options);
}
