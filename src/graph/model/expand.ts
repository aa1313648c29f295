/** Expanding a node by its neighbours, and taking them away again. */
import type { GraphSlice } from '../../core/index.ts';
import { adjacencyOf, mergeSlice, type GraphModel } from './model.ts';

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

/**
 * Takes away what only the expansion of `around` brought, and in turn what only the expansions of
 * those nodes brought. Roots always stay.
 */
export function collapse(model: GraphModel, around: string): GraphModel {
  const nodes = new Map(model.nodes);
  const pending = [around];
  for (let origin = pending.pop(); origin !== undefined; origin = pending.pop()) {
    for (const [id, node] of nodes) {
      if (!node.origins.includes(origin)) continue;
      const origins = node.origins.filter((other) => other !== origin);
      // The node that is collapsed stays, also where its neighbours' expansion led back to it.
      if (origins.length > 0 || id === around || model.roots.includes(id)) {
        nodes.set(id, { ...node, origins });
      } else {
        nodes.delete(id);
        pending.push(id);
      }
    }
  }
  const edges = new Map(
    [...model.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)),
  );
  return { ...model, nodes, edges, adjacency: adjacencyOf(nodes.keys(), edges.values()) };
}
