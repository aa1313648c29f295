/** What is painted, as numbers, and in which order. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';

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

/** A graph, and where its nodes are. */
export interface Scene extends GraphArrays {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What of a scene is painted, and in which order. */
export interface PaintOrder {
  /** Edges by strength, the weakest first; those of strength `s` begin at `edgeStart[s]`. */
  readonly edgeOrder: Int32Array;
  readonly edgeStart: Int32Array;
  /** Nodes by kind, the least important first, so that more important ones lie on top. */
  readonly nodeOrder: Int32Array;
  readonly nodeStart: Int32Array;
  /** Nodes, the most important first. */
  readonly ranking: Int32Array;
}

const KINDS = GRAPH_NODE_KINDS.length;

/** The numbers, sorted by group and otherwise in the order given. */
function grouped(
  order: Int32Array,
  groupOf: Uint8Array,
  groups: number,
): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (const i of order) {
    const after = (groupOf[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const next = start.slice();
  const sorted = new Int32Array(order.length);
  for (const i of order) {
    const group = groupOf[i] ?? 0;
    const at = next[group] ?? 0;
    next[group] = at + 1;
    sorted[at] = i;
  }
  return { order: sorted, start };
}

/** How many nodes and edges a graph has, or had. */
export interface Extent {
  readonly nodes: number;
  readonly edges: number;
}

const numbers = (from: number, to: number): Int32Array =>
  Int32Array.from({ length: to - from }, (_, i) => from + i);

/** The order for what has come `since` a graph was no larger than this; for all of it, unless given. */
export function orderOf(
  { count, importance, kind, strength, source }: GraphArrays,
  since: Extent = { nodes: 0, edges: 0 },
): PaintOrder {
  const ranking = numbers(since.nodes, count).sort(
    (a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b,
  );
  const nodes = grouped(ranking.slice().reverse(), kind, KINDS);
  const edges = grouped(numbers(since.edges, source.length), strength, STRENGTHS);
  return {
    edgeOrder: edges.order,
    edgeStart: edges.start,
    nodeOrder: nodes.order,
    nodeStart: nodes.start,
    ranking,
  };
}
