/** What of a model is shown. */
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../../core/index.ts';
import { adjacencyOf, type GraphModel, type ModelEdge, type ModelNode } from './model.ts';

export interface GraphFilter {
  /** Kinds of nodes that are shown. */
  readonly kinds: ReadonlySet<GraphNodeKind>;
  /** First and last year of works that are shown; `null` is open. Works without a year are shown only when both are. */
  readonly from: number | null;
  readonly to: number | null;
  /** Nodes that the reader put aside. */
  readonly hidden: ReadonlySet<string>;
  /** Shows only this node and its neighbours. */
  readonly focus: string | null;
}

export const SHOW_ALL: GraphFilter = {
  kinds: new Set(GRAPH_NODE_KINDS),
  from: null,
  to: null,
  hidden: new Set(),
  focus: null,
};

/** The part of a model that is shown; list and picture draw this and nothing else. */
export interface GraphView {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  readonly adjacency: ReadonlyMap<string, readonly ModelEdge[]>;
}

function inYears({ from, to }: GraphFilter, year: number | null): boolean {
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/** Whether a connection falls into the years; one without years does. */
function edgeInYears({ from, to }: GraphFilter, { reason }: ModelEdge): boolean {
  if (reason === null || (reason.from === null && reason.to === null)) return true;
  return (
    (reason.to ?? Infinity) >= (from ?? -Infinity) && (reason.from ?? -Infinity) <= (to ?? Infinity)
  );
}

/** Ids at either end of the edges. */
const ends = (edges: readonly ModelEdge[]): ReadonlySet<string> =>
  new Set(edges.flatMap(({ source, target }) => [source, target]));

/**
 * The nodes and edges of `model` that `filter` lets through. What it is about, the roots and the
 * focus, is shown whatever the kinds and years. People, topics and institutions whose connections all
 * fall out of the years go with them.
 */
export function filterModel(model: GraphModel, filter: GraphFilter): GraphView {
  const { kinds, hidden, focus } = filter;
  const centre = new Set(model.roots);
  let near: ReadonlySet<string> | null = null;
  if (focus !== null && model.nodes.has(focus)) {
    centre.add(focus);
    near = new Set([focus, ...ends(model.adjacency.get(focus) ?? [])]);
  }
  const candidates = [...model.nodes.values()].filter(
    ({ id, kind }) =>
      !hidden.has(id) && (near === null || near.has(id)) && (centre.has(id) || kinds.has(kind)),
  );
  const between = (shown: ReadonlySet<string>): ModelEdge[] =>
    [...model.edges.values()].filter(
      ({ source, target }) => shown.has(source) && shown.has(target),
    );
  const idsOf = (nodes: readonly ModelNode[]): Set<string> => new Set(nodes.map(({ id }) => id));

  let nodes = candidates;
  let edges = between(idsOf(nodes));
  if (filter.from !== null || filter.to !== null) {
    const connected = ends(edges);
    nodes = nodes.filter(
      ({ id, kind, year }) => centre.has(id) || kind !== 'work' || inYears(filter, year),
    );
    edges = between(idsOf(nodes)).filter((edge) => edgeInYears(filter, edge));
    const still = ends(edges);
    nodes = nodes.filter(
      ({ id, kind }) => centre.has(id) || kind === 'work' || still.has(id) || !connected.has(id),
    );
  }
  return { nodes, edges, adjacency: adjacencyOf(idsOf(nodes), edges) };
}
