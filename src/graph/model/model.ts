/** The graph that an explorer holds: sound, without duplicates, and the same for list and picture. */
import type { GraphEdge, GraphNode, GraphSlice } from '../../core/index.ts';

/** A node, with where it came from. */
export interface ModelNode extends GraphNode {
  /** The expansions that brought it, by the node that was expanded; `''` is the first slice. */
  readonly origins: readonly string[];
}

/** An edge between two nodes of the same model. */
export interface ModelEdge extends GraphEdge {
  /** Unique within the model. */
  readonly id: string;
}

/** What a model left out, so that it can be said. */
export interface LeftOut {
  /** Edges to nodes that are not there. */
  readonly dangling: number;
  readonly selfLoops: number;
  readonly duplicates: number;
  /** Nodes beyond the cap. */
  readonly overCap: number;
}

export interface GraphModel {
  /** Ids of the nodes that the graph is about, in the order asked. */
  readonly roots: readonly string[];
  /** Most important first within each slice. */
  readonly nodes: ReadonlyMap<string, ModelNode>;
  readonly edges: ReadonlyMap<string, ModelEdge>;
  /** Edges of each node. */
  readonly adjacency: ReadonlyMap<string, readonly ModelEdge[]>;
  /** Nodes that the whole neighbourhood of the roots has; `null` when not known. */
  readonly total: number | null;
  readonly leftOut: LeftOut;
}

const NOTHING_LEFT_OUT: LeftOut = { dangling: 0, selfLoops: 0, duplicates: 0, overCap: 0 };

export const EMPTY_MODEL: GraphModel = {
  roots: [],
  nodes: new Map(),
  edges: new Map(),
  adjacency: new Map(),
  total: null,
  leftOut: NOTHING_LEFT_OUT,
};

/** One id for the edge, whichever end of an undirected one is named first. */
export function edgeId({ source, target, kind }: GraphEdge): string {
  const [a, b] = kind === 'co-author' && source > target ? [target, source] : [source, target];
  return `${kind} ${a} ${b}`;
}

/** The edges of each node; nodes without any have an empty list. */
export function adjacencyOf(
  nodes: Iterable<string>,
  edges: Iterable<ModelEdge>,
): ReadonlyMap<string, readonly ModelEdge[]> {
  const adjacency = new Map<string, ModelEdge[]>();
  for (const id of nodes) adjacency.set(id, []);
  for (const edge of edges) {
    adjacency.get(edge.source)?.push(edge);
    adjacency.get(edge.target)?.push(edge);
  }
  return adjacency;
}

/** A model that holds only `nodes`, and the edges between them. */
export function withNodes(model: GraphModel, nodes: ReadonlyMap<string, ModelNode>): GraphModel {
  const edges = new Map(
    [...model.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)),
  );
  return { ...model, nodes, edges, adjacency: adjacencyOf(nodes.keys(), edges.values()) };
}

/** The stronger of two, with the reason that knows more. */
const stronger = (a: ModelEdge, b: ModelEdge): ModelEdge => ({
  ...(a.weight >= b.weight ? a : b),
  reason: (a.reason?.count ?? -1) >= (b.reason?.count ?? -1) ? a.reason : b.reason,
});

/** Adds a slice to a model. See `add`, and `expand` in `expand.ts`. */
export function mergeSlice(
  model: GraphModel,
  slice: GraphSlice,
  { origin, cap }: { readonly origin: string; readonly cap: number },
): GraphModel {
  const nodes = new Map(model.nodes);
  const leftOut = { ...model.leftOut };
  const cut = new Set<string>();
  for (const node of slice.nodes) {
    const known = nodes.get(node.id);
    if (known !== undefined) {
      if (!known.origins.includes(origin)) {
        nodes.set(node.id, { ...known, origins: [...known.origins, origin] });
      }
    } else if (nodes.size >= cap) cut.add(node.id);
    else nodes.set(node.id, { ...node, origins: [origin] });
  }
  leftOut.overCap += cut.size;
  const edges = new Map(model.edges);
  const fresh = new Set<string>();
  for (const edge of slice.edges) {
    if (edge.source === edge.target) leftOut.selfLoops++;
    else if (!nodes.has(edge.source) || !nodes.has(edge.target)) {
      // An edge to a node that the cap cuts is no mistake of the source.
      if (!cut.has(edge.source) && !cut.has(edge.target)) leftOut.dangling++;
    } else {
      const id = edgeId(edge);
      const known = edges.get(id);
      if (fresh.has(id)) leftOut.duplicates++;
      fresh.add(id);
      edges.set(id, known === undefined ? { ...edge, id } : stronger(known, { ...edge, id }));
    }
  }
  return {
    roots: model.roots,
    nodes,
    edges,
    adjacency: adjacencyOf(nodes.keys(), edges.values()),
    total: model.total,
    leftOut,
  };
}

/**
 * A model of one slice. Edges to nodes that are not there, edges from a node to itself and edges that
 * are there already are left out and counted, and so are nodes beyond `cap`.
 *
 * @param cap nodes that the model may hold
 */
export function createModel(slice: GraphSlice, { cap }: { readonly cap: number }): GraphModel {
  const roots = new Set(slice.roots);
  const isRoot = ({ id }: GraphNode): boolean => roots.has(id);
  // What the graph is about comes within the cap, wherever the source put it.
  const nodes =
    slice.nodes.length > cap
      ? [...slice.nodes.filter(isRoot), ...slice.nodes.filter((node) => !isRoot(node))]
      : slice.nodes;
  const model = mergeSlice(EMPTY_MODEL, { ...slice, nodes }, { origin: '', cap });
  return {
    ...model,
    roots: [...roots].filter((id) => model.nodes.has(id)),
    total: slice.total,
  };
}

/**
 * Adds a larger slice of the graph that a model was created from.
 *
 * @param cap nodes that the model may hold
 */
export const add = (
  model: GraphModel,
  slice: GraphSlice,
  { cap }: { readonly cap: number },
): GraphModel => ({
  ...mergeSlice(model, slice, { origin: '', cap }),
  total: slice.total ?? model.total,
});
