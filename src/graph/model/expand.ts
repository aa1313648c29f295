/** Expanding a node by its neighbours, and taking them away again. */
import type { GraphSlice } from '../../core/index.ts';
import { mergeSlice, withNodes, type GraphModel } from './model.ts';

/**
 * Adds the neighbours of a node.
 *
 * @param around id of the node that is expanded
 * @param cap nodes that the model may hold; what is beyond it is left out and counted
 */
export const expand = (
  model: GraphModel,
  around: string,
  slice: GraphSlice,
  { cap }: { readonly cap: number },
): GraphModel => mergeSlice(model, slice, { origin: around, cap });

/** Ids of the nodes that are still brought by something when the expansion of `around` is not. */
function reached(model: GraphModel, around: string): ReadonlySet<string> {
  const brought = new Map<string, string[]>();
  // The node that is collapsed stays, also where its neighbours' expansion led back to it.
  const stays = new Set([...model.roots, around]);
  for (const { id, origins } of model.nodes.values()) {
    for (const origin of origins) {
      if (origin === '') stays.add(id);
      else if (origin !== around) {
        const list = brought.get(origin);
        if (list === undefined) brought.set(origin, [id]);
        else list.push(id);
      }
    }
  }
  // Grows while it is walked.
  for (const id of stays) for (const other of brought.get(id) ?? []) stays.add(other);
  return stays;
}

/**
 * Takes away what only the expansion of `around` brought, and in turn what only the expansions of
 * those nodes brought, also where they brought each other. Roots always stay.
 */
export function collapse(model: GraphModel, around: string): GraphModel {
  const stays = reached(model, around);
  const nodes = new Map(
    [...model.nodes].flatMap(([id, node]) => {
      if (!stays.has(id)) return [];
      const origins = node.origins.filter((at) => at === '' || (at !== around && stays.has(at)));
      return [[id, origins.length === node.origins.length ? node : { ...node, origins }] as const];
    }),
  );
  return withNodes(model, nodes);
}
