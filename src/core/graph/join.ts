/** Several slices as one. */
import type { GraphEdge, GraphNode, GraphSlice } from '../schema/graph.ts';

const EMPTY: GraphSlice = {
  roots: [],
  nodes: [],
  edges: [],
  total: 0,
  truncated: false,
  next: null,
};

const known = <T>(a: T | null, b: T | null): T | null => a ?? b;

/** A node of two slices: as important as the one says that makes more of it. */
const joinNodes = (a: GraphNode, b: GraphNode): GraphNode => ({
  ...a,
  weight: Math.max(a.weight, b.weight),
  year: known(a.year, b.year),
  ref: known(a.ref, b.ref),
  url: known(a.url, b.url),
  detail: known(a.detail, b.detail),
  neighbours: known(a.neighbours, b.neighbours),
});

/** Two slices see the same works between two nodes, so their weights are not added up. */
const joinEdges = (a: GraphEdge, b: GraphEdge): GraphEdge => ({
  ...a,
  weight: Math.max(a.weight, b.weight),
  reason: (a.reason?.count ?? -1) >= (b.reason?.count ?? -1) ? (a.reason ?? b.reason) : b.reason,
});

function keyOf({ kind, source, target }: GraphEdge): string {
  const [a, b] = kind === 'co-author' && source > target ? [target, source] : [source, target];
  return `${kind} ${a} ${b}`;
}

/**
 * One slice of several: all their roots first, then the nodes that most of them share, then the
 * others, each slice's in turn. Where there are more than one, the whole is known only if none of
 * them was cut, and there is no going on but from a single node.
 *
 * @param options.limit nodes that the slice may hold. Default: no limit
 */
export function joinSlices(
  slices: readonly GraphSlice[],
  { limit = Infinity }: { readonly limit?: number } = {},
): GraphSlice {
  const [only = EMPTY] = slices;
  if (slices.length < 2 && only.nodes.length <= limit) return only;

  const roots = [...new Set(slices.flatMap((slice) => slice.roots))];
  const nodes = new Map<string, { node: GraphNode; slices: number; place: number }>();
  for (const slice of slices) {
    for (const [place, node] of slice.nodes.entries()) {
      const found = nodes.get(node.id);
      nodes.set(node.id, {
        node: found === undefined ? node : joinNodes(found.node, node),
        slices: (found?.slices ?? 0) + 1,
        place: Math.min(found?.place ?? Infinity, place),
      });
    }
  }
  const isRoot = new Set(roots);
  const ordered = [...nodes.values()].sort(
    (a, b) =>
      Number(isRoot.has(b.node.id)) - Number(isRoot.has(a.node.id)) ||
      b.slices - a.slices ||
      a.place - b.place,
  );
  const kept = new Map(ordered.slice(0, limit).map(({ node }) => [node.id, node]));

  const edges = new Map<string, GraphEdge>();
  for (const edge of slices.flatMap((slice) => slice.edges)) {
    if (!kept.has(edge.source) || !kept.has(edge.target)) continue;
    const key = keyOf(edge);
    const found = edges.get(key);
    edges.set(key, found === undefined ? edge : joinEdges(found, edge));
  }
  const isWhole = slices.every(({ truncated }) => !truncated);
  return {
    roots: roots.filter((id) => kept.has(id)),
    nodes: [...kept.values()],
    edges: [...edges.values()],
    total: isWhole ? nodes.size : null,
    truncated: !isWhole || kept.size < nodes.size,
    next: null,
  };
}
