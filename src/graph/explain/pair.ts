/** Why two nodes have to do with each other. */
import type { GraphModel, ModelEdge } from '../model/model.ts';
import { otherEnd, strengthOf } from './routes.ts';

export interface PairReason {
  /** Edges between the two, strongest first. */
  readonly direct: readonly ModelEdge[];
  /** Nodes that both are connected with, the strongest first: by the weaker of the two connections. */
  readonly shared: readonly string[];
}

function strengths(model: GraphModel, id: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const edge of model.adjacency.get(id) ?? []) {
    const other = otherEnd(edge, id);
    found.set(other, Math.max(found.get(other) ?? 0, strengthOf(edge)));
  }
  return found;
}

/** Looks at the whole model, whatever is shown of it. */
export function explainPair(model: GraphModel, a: string, b: string): PairReason {
  const direct = (model.adjacency.get(a) ?? []).filter((edge) => otherEnd(edge, a) === b);
  const ofB = strengths(model, b);
  const shared = [...strengths(model, a)]
    .flatMap(([id, strength]) => {
      const other = ofB.get(id);
      return other === undefined ? [] : [{ id, strength: Math.min(strength, other) }];
    })
    .sort((x, y) => y.strength - x.strength);
  return {
    direct: [...direct].sort((x, y) => strengthOf(y) - strengthOf(x)),
    shared: shared.map(({ id }) => id),
  };
}
