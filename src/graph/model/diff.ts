/** What changed between two views, so that the picture moves only what it has to. */
import type { GraphView } from './filter.ts';

export interface ViewDiff {
  readonly addedNodes: readonly string[];
  readonly removedNodes: readonly string[];
  readonly addedEdges: readonly string[];
  readonly removedEdges: readonly string[];
}

const missing = (from: readonly { id: string }[], known: ReadonlySet<string>): string[] =>
  from.flatMap(({ id }) => (known.has(id) ? [] : [id]));

const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

export function diffViews(before: GraphView, after: GraphView): ViewDiff {
  return {
    addedNodes: missing(after.nodes, idsOf(before.nodes)),
    removedNodes: missing(before.nodes, idsOf(after.nodes)),
    addedEdges: missing(after.edges, idsOf(before.edges)),
    removedEdges: missing(before.edges, idsOf(after.edges)),
  };
}
