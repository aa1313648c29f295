import type { GraphEdge, GraphNode, GraphSlice } from '../schema/graph.ts';
import { graphEdgeShape, graphNodeShape } from './graph.ts';
import { fit, shapeOf, type Shape } from './shape.ts';

/** A slice as a source hands it on. */
export interface ReadSlice extends GraphSlice {
  /** Nodes and edges that were left out because they did not have the right shape. */
  readonly rejected: number;
}

const frame: Shape<Pick<GraphSlice, 'roots' | 'total' | 'truncated' | 'next'>> = shapeOf({
  roots: [['t'], []],
  total: ['c', null],
  truncated: ['b', false],
  next: ['s', null],
});

const listOf = (input: unknown, name: 'nodes' | 'edges'): readonly unknown[] => {
  const found: unknown =
    typeof input === 'object' && input !== null
      ? new Map<string, unknown>(Object.entries(input)).get(name)
      : null;
  if (!Array.isArray(found)) throw new TypeError(`no ${name}`);
  return found;
};

function fitting<T>(shape: Shape<T>, candidates: readonly unknown[]): T[] {
  const items: T[] = [];
  for (const candidate of candidates) {
    try {
      items.push(fit(shape, candidate));
    } catch {
      // Counted by the caller.
    }
  }
  return items;
}

/**
 * Reads a slice and leaves out nodes and edges of the wrong shape, counting them.
 *
 * @throws TypeError when the frame itself is not a slice.
 */
export function fitSlice(input: unknown): ReadSlice {
  const givenNodes = listOf(input, 'nodes');
  const givenEdges = listOf(input, 'edges');
  const nodes: GraphNode[] = fitting(graphNodeShape, givenNodes);
  const edges: GraphEdge[] = fitting(graphEdgeShape, givenEdges);
  const rejected = givenNodes.length + givenEdges.length - nodes.length - edges.length;
  return { ...fit(frame, input), nodes, edges, rejected };
}
