/** What is painted, as numbers: made once from a graph, and read for every frame. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../../core/index.ts';

/** A graph in a form that can be sent to a worker. Kinds are numbers in the order of `GRAPH_NODE_KINDS`. */
export interface GraphArrays {
  readonly count: number;
  readonly kind: Uint8Array;
  /** From 0 to 1: what decides the size, and whose label comes first. */
  readonly importance: Float64Array;
  readonly radius: Float64Array;
  readonly label: readonly string[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** 0, 1 or 2: how strong an edge is. */
  readonly strength: Uint8Array;
}

export const STRENGTHS = 3;

/** A graph in the order in which it is painted. */
export interface Scene extends GraphArrays {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Edges by strength, the weakest first; those of strength `s` begin at `edgeStart[s]`. */
  readonly edgeOrder: Int32Array;
  readonly edgeStart: Int32Array;
  /** Nodes by kind, the least important first, so that more important ones lie on top. */
  readonly nodeOrder: Int32Array;
  readonly nodeStart: Int32Array;
  /** Nodes, the most important first. */
  readonly ranking: Int32Array;
}

export const KINDS = GRAPH_NODE_KINDS.length;
export const kindNumber = (kind: GraphNodeKind): number => GRAPH_NODE_KINDS.indexOf(kind);

/** Numbers below `groups`, sorted by group and otherwise in the order given. */
function grouped(
  order: Iterable<number>,
  count: number,
  groupOf: ArrayLike<number>,
  groups: number,
): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (let i = 0; i < count; i++) {
    const after = (groupOf[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const next = start.slice();
  const sorted = new Int32Array(count);
  for (const i of order) {
    const group = groupOf[i] ?? 0;
    const at = next[group] ?? 0;
    next[group] = at + 1;
    sorted[at] = i;
  }
  return { order: sorted, start };
}

export function sceneOf(graph: GraphArrays, x: Float64Array, y: Float64Array): Scene {
  const { count, importance, kind, strength, source } = graph;
  const ranking = Int32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b,
  );
  const nodes = grouped(ranking.slice().reverse(), count, kind, KINDS);
  const edges = grouped(source.keys(), source.length, strength, STRENGTHS);
  return {
    ...graph,
    x,
    y,
    edgeOrder: edges.order,
    edgeStart: edges.start,
    nodeOrder: nodes.order,
    nodeStart: nodes.start,
    ranking,
  };
}
