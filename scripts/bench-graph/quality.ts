/** How good a picture is, whatever its size: what a reader sees of the graph in it. */
import type { BenchGraph } from './bench-graph.ts';
import { seeded } from './random.ts';

export interface Quality {
  /** Distances in the picture against steps in the graph, at the best scale; 0 is perfect. */
  readonly stress: number;
  /** Share of a node's nearest in the picture that are its neighbours, 0 to 1. */
  readonly neighbours: number;
  /** Edges that cross an edge, on average. */
  readonly crossings: number;
}

/** Nodes from which steps are counted, nodes whose surroundings are looked at, pairs of edges drawn. */
const SOURCES = 150;
const SAMPLE = 600;
const PAIRS = 1_500_000;
/** Up to this many edges, every pair is looked at. */
const EXACT = 1600;

function adjacency({ nodes, edges }: BenchGraph): number[][] {
  const lists: number[][] = nodes.map(() => []);
  for (const { source, target } of edges) {
    lists[source]?.push(target);
    lists[target]?.push(source);
  }
  return lists;
}

/** Steps from `start` to every node; -1 where there is no way. */
function steps(lists: readonly (readonly number[])[], start: number): Int32Array {
  const found = new Int32Array(lists.length).fill(-1);
  found[start] = 0;
  const queue = [start];
  for (const at of queue) {
    for (const next of lists[at] ?? []) {
      if (found[next] !== -1) continue;
      found[next] = (found[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return found;
}

function sample(size: number, count: number, random: () => number): number[] {
  const all = Array.from({ length: size }, (_, index) => index);
  return all
    .map((index) => ({ index, rank: count >= size ? index : random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ index }) => index);
}

/** @param places x and y of each node, one after the other */
export function qualityOf(graph: BenchGraph, places: ArrayLike<number>): Quality {
  const size = graph.nodes.length;
  const lists = adjacency(graph);
  const random = seeded(7);
  const x = (index: number): number => places[2 * index] ?? NaN;
  const y = (index: number): number => places[2 * index + 1] ?? NaN;
  const apart = (a: number, b: number): number => Math.hypot(x(a) - x(b), y(a) - y(b));

  return {
    stress: stressOf(lists, sample(size, SOURCES, random), apart),
    neighbours: neighboursKept(lists, sample(size, SAMPLE, random), apart),
    crossings: crossingsOf(graph, x, y, random),
  };
}

type Distance = (a: number, b: number) => number;

function stressOf(
  lists: readonly (readonly number[])[],
  sources: readonly number[],
  apart: Distance,
): number {
  // Σ w (d − s·p)² with w = d⁻², at the scale s that makes it smallest.
  let square = 0;
  let product = 0;
  let count = 0;
  for (const source of sources) {
    for (const [node, distance] of steps(lists, source).entries()) {
      if (distance <= 0) continue;
      const drawn = apart(source, node) / distance;
      square += drawn * drawn;
      product += drawn;
      count++;
    }
  }
  const scale = product / square;
  return (count - 2 * scale * product + scale * scale * square) / count;
}

function neighboursKept(
  lists: readonly (readonly number[])[],
  nodes: readonly number[],
  apart: Distance,
): number {
  const shares = nodes.flatMap((node) => {
    const own = new Set(lists[node]);
    if (own.size === 0) return [];
    const nearest = lists
      .map((_, other) => ({ other, distance: other === node ? Infinity : apart(node, other) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, own.size);
    return [nearest.filter(({ other }) => own.has(other)).length / own.size];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function crossingsOf(
  { edges }: BenchGraph,
  x: (index: number) => number,
  y: (index: number) => number,
  random: () => number,
): number {
  const side = (a: number, b: number, c: number): number =>
    (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
  const cross = (first: number, second: number): boolean => {
    const one = edges[first];
    const two = edges[second];
    if (one === undefined || two === undefined) return false;
    const { source: a, target: b } = one;
    const { source: c, target: d } = two;
    if (a === c || a === d || b === c || b === d) return false;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  };
  let crossed = 0;
  let pairs = 0;
  if (edges.length <= EXACT) {
    for (let i = 0; i < edges.length; i++) {
      for (let j = i + 1; j < edges.length; j++) {
        crossed += cross(i, j) ? 1 : 0;
        pairs++;
      }
    }
  } else {
    for (; pairs < PAIRS; pairs++) {
      const i = Math.floor(random() * edges.length);
      const j = Math.floor(random() * edges.length);
      crossed += i !== j && cross(i, j) ? 1 : 0;
    }
  }
  return (crossed / pairs) * (edges.length - 1);
}
