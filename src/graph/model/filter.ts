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
  if (from === null && to === null) return true;
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/** Whether a connection falls into the years; one without years does. */
function edgeInYears({ from, to }: GraphFilter, { reason }: ModelEdge): boolean {
  if (reason === null || (reason.from === null && reason.to === null)) return true;
  return (
    (reason.to ?? Infinity) >= (from ?? -Infinity) && (reason.from ?? -Infinity) <= (to ?? Infinity)
  );
}

/** The nodes and edges of `model` that `filter` lets through. Roots are shown whatever the years. */
export function filterModel(model: GraphModel, filter: GraphFilter): GraphView {
  const { kinds, hidden, focus } = filter;
  const roots = new Set(model.roots);
  const near =
    focus === null || !model.nodes.has(focus)
      ? null
      : new Set([
          focus,
          ...(model.adjacency.get(focus) ?? []).flatMap(({ source, target }) => [source, target]),
        ]);
  const nodes = [...model.nodes.values()].filter(
    ({ id, kind, year }) =>
      !hidden.has(id) &&
      (near === null || near.has(id)) &&
      (roots.has(id) || (kinds.has(kind) && (kind !== 'work' || inYears(filter, year)))),
  );
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = [...model.edges.values()].filter(
    (edge) => shown.has(edge.source) && shown.has(edge.target) && edgeInYears(filter, edge),
  );
  return { nodes, edges, adjacency: adjacencyOf(shown, edges) };
}

/** How many works of a model are of each year, in the order of the years, without gaps. */
export function yearCounts(model: GraphModel): readonly { year: number; works: number }[] {
  const counts = new Map<number, number>();
  for (const { kind, year } of model.nodes.values()) {
    if (kind === 'work' && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const years = [...counts.keys()];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    works: counts.get(first + index) ?? 0,
  }));
}
