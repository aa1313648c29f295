/** A graph's records as numbers, and the way back. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import { STRENGTHS, type GraphArrays } from '../paint/scene.ts';
import type { PictureData } from './port.ts';

/** Radii by the number of nodes: few of them may be larger. */
interface Radii {
  readonly smallest: number;
  readonly largest: number;
}

const radiiFor = (count: number): Radii =>
  count <= 60
    ? { smallest: 6, largest: 17 }
    : count <= 600
      ? { smallest: 4.5, largest: 14 }
      : { smallest: 3.5, largest: 12 };

export interface Numbering {
  readonly data: PictureData;
  readonly graph: GraphArrays;
  readonly number: ReadonlyMap<string, number>;
}

const positive = (weight: number): number => (weight > 0 ? weight : 0);

const greatest = (items: readonly { readonly weight: number }[]): number =>
  items.reduce((most, { weight }) => Math.max(most, positive(weight)), 0);

/**
 * Numbers nodes in the order given. Edges that join nothing, or a node with itself, keep their number
 * but are left out of `source` and `target`.
 */
export function numberGraph(data: PictureData): Numbering {
  const { nodes } = data;
  const number = new Map<string, number>();
  nodes.forEach(({ id }, i) => number.set(id, i));
  const edges = data.edges.filter(
    ({ source, target }) => source !== target && number.has(source) && number.has(target),
  );
  const heaviest = greatest(nodes);
  const strongest = greatest(edges);
  const { smallest, largest } = radiiFor(nodes.length);
  const importance = Float64Array.from(nodes, ({ weight }) =>
    heaviest > 0 ? positive(weight) / heaviest : 0,
  );
  return {
    data: edges.length === data.edges.length ? data : { ...data, edges },
    number,
    graph: {
      count: nodes.length,
      kind: Uint8Array.from(nodes, ({ kind }) => GRAPH_NODE_KINDS.indexOf(kind)),
      importance,
      // The area says how important a node is, and not the width.
      radius: importance.map((share) => smallest + (largest - smallest) * Math.sqrt(share)),
      label: nodes.map(({ label }) => label),
      source: Int32Array.from(edges, ({ source }) => number.get(source) ?? 0),
      target: Int32Array.from(edges, ({ target }) => number.get(target) ?? 0),
      strength: Uint8Array.from(edges, ({ weight }) =>
        strongest > 0
          ? Math.min(STRENGTHS - 1, Math.floor((STRENGTHS * positive(weight)) / strongest))
          : 0,
      ),
    },
  };
}

export const NOTHING: Numbering = numberGraph({ nodes: [], edges: [], pinned: new Map() });
