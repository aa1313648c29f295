/** Running a layout to its end, and looking at what came out. */
import { layOut } from '../../../src/graph/layout/layout.ts';
import type { LayoutGraph, Settled } from '../../../src/graph/layout/measures.ts';
import type { Places } from '../../../src/graph/layout/places.ts';
import { researchGraph } from '../../fixtures/research-graph.ts';

export function laidOut(graph: LayoutGraph, settled: Settled | null = null, seed = 'seed'): Places {
  const work = layOut(graph, settled, seed);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A graph of discs of one size. */
export function graphOf(count: number, edges: readonly (readonly [number, number])[]): LayoutGraph {
  return {
    count,
    source: Int32Array.from(edges, ([a]) => a),
    target: Int32Array.from(edges, ([, b]) => b),
    radius: new Float64Array(count).fill(6),
  };
}

export function research(count: number, seed?: number): LayoutGraph {
  const { nodes, edges } = researchGraph(count, seed);
  const at = new Map(nodes.map(({ id }, i) => [id, i]));
  return graphOf(
    count,
    edges.map(({ source, target }) => [at.get(source) ?? 0, at.get(target) ?? 0] as const),
  );
}

/** FNV-1a over every bit of every coordinate. */
export function bitsOf({ x, y }: Places): string {
  let hash = 0x811c9dc5;
  for (const list of [x, y]) {
    for (const byte of new Uint8Array(list.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** What `research(300)` comes to in every engine; another number means another picture for everybody. */
export const BITS_OF_300 = 'ca94e95b';

/** Pairs of nodes whose discs of radius `r` overlap. */
export function overlaps({ x, y }: Places, r: number): number {
  let found = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const distance = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
      if (distance < 2 * r) found++;
    }
  }
  return found;
}

export const allFinite = ({ x, y }: Places): boolean =>
  [...x, ...y].every((at) => Number.isFinite(at));
