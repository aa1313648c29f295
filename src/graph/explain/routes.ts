/** How each node is connected with the nodes that everything is seen from. */
import type { GraphView } from '../model/filter.ts';
import type { ModelEdge } from '../model/model.ts';

/** One way from a node towards a reference. */
export interface Route {
  /** Steps to the nearest reference; 0 is one itself, 1 a neighbour. */
  readonly steps: number;
  /** Edges to the nodes that are one step nearer, strongest first; only to references for `steps` 1. */
  readonly edges: readonly ModelEdge[];
}

/** The other end of an edge. */
export const otherEnd = ({ source, target }: ModelEdge, id: string): string =>
  source === id ? target : source;

/** How strong a connection is: by its works where they are known, else by its weight. */
export const strengthOf = ({ reason, weight }: ModelEdge): number => reason?.count ?? weight;

/**
 * The shortest routes from every shown node to the references. Nodes that nothing connects with them
 * have none.
 */
export function routesTo(
  { adjacency }: GraphView,
  references: readonly string[],
): ReadonlyMap<string, Route> {
  const depth = new Map(references.filter((id) => adjacency.has(id)).map((id) => [id, 0]));
  const order = [...depth.keys()];
  // Grows while it is walked: breadth first.
  for (const id of order) {
    for (const edge of adjacency.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (depth.has(other)) continue;
      depth.set(other, (depth.get(id) ?? 0) + 1);
      order.push(other);
    }
  }
  const routes = new Map<string, Route>();
  for (const id of order) {
    const steps = depth.get(id) ?? 0;
    const edges = (adjacency.get(id) ?? [])
      .filter((edge) => depth.get(otherEnd(edge, id)) === steps - 1)
      .sort((a, b) => strengthOf(b) - strengthOf(a));
    routes.set(id, { steps, edges });
  }
  return routes;
}
