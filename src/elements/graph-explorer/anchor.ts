import type { GraphModel, Selection } from '../../graph/index.ts';

/**
 * The node whose details tell of a selection: the one that was chosen last. Those of an edge stay where
 * they are if they are at one of its ends.
 */
export function anchorOf(
  selection: Selection,
  { edges, roots }: GraphModel,
  open: string | null,
): string | null {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'nodes') return selection.ids.at(-1) ?? null;
  const edge = edges.get(selection.id);
  if (edge === undefined) return null;
  const ends = [edge.source, edge.target];
  return ends.find((id) => id === open) ?? ends.find((id) => !roots.includes(id)) ?? edge.source;
}
