/** A view as JSON: a slice of the graph, as a source of profiles hands it on. */
import type { GraphEdge, GraphNode, GraphSlice } from '../../core/index.ts';
import type { GraphView } from '../model/filter.ts';
import type { ExportInfo } from './info.ts';

/** A file that `fitSlice` reads like an answer of the service. */
export interface ExportedSlice extends ExportInfo, GraphSlice {
  /** Says what the file is, and how it is written. */
  readonly format: 'research-graph/1';
}

/**
 * @param graph.roots ids of the nodes that the graph is about
 * @param graph.total nodes that the whole neighbourhood has; `null` when not known
 */
export function graphJson(
  view: GraphView,
  info: ExportInfo,
  graph: { readonly roots: readonly string[]; readonly total: number | null },
): string {
  const shown = new Set(view.nodes.map(({ id }) => id));
  const nodes = view.nodes.map(({ origins: _origins, ...node }): GraphNode => node);
  const edges = view.edges.map(({ id: _id, ...edge }): GraphEdge => edge);
  const { title, source, date } = info;
  const file: ExportedSlice = {
    format: 'research-graph/1',
    title,
    source,
    date,
    roots: graph.roots.filter((id) => shown.has(id)),
    nodes,
    edges,
    total: graph.total,
    truncated: graph.total !== null && graph.total > nodes.length,
    next: null,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
