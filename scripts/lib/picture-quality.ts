/** How good a picture of a graph is, whatever its scale: what the benchmark prints and tests hold us to. */

export interface QualityInput {
  readonly count: number;
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

export interface Quality {
  /** How far distances in the picture are from distances in the graph, at the best scale; 0 is exact. */
  readonly stress: number;
  /** Share of the nearest nodes in the picture, as many as a node has neighbours, that are its neighbours. */
  readonly neighboursKept: number;
  /** Edges that an edge crosses, on average. */
  readonly crossings: number;
}

/** Nodes that distances are measured from. */
const SOURCES = 150;
/** Nodes whose nearest ones are looked at. */
const SAMPLE = 600;
/** Up to so many edges, all pairs are looked at; else as many pairs, at random. */
const ALL_PAIRS = 1600;
const PAIRS = 1_500_000;

function random(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function adjacency({ count, source, target }: QualityInput): number[][] {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let e = 0; e < source.length; e++) {
    lists[source[e] ?? 0]?.push(target[e] ?? 0);
    lists[target[e] ?? 0]?.push(source[e] ?? 0);
  }
  return lists;
}

function sample(count: number, size: number, next: () => number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, size)) {
    const at = Math.floor(next() * all.length);
    const [one] = all.splice(at, 1);
    if (one !== undefined) chosen.push(one);
  }
  return chosen;
}

const distance = ({ x, y }: QualityInput, a: number, b: number): number =>
  Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));

function stressOf(input: QualityInput, lists: readonly number[][], next: () => number): number {
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (const from of sample(input.count, SOURCES, next)) {
    const steps = new Map([[from, 0]]);
    for (const [node, step] of steps) {
      for (const other of lists[node] ?? []) if (!steps.has(other)) steps.set(other, step + 1);
    }
    for (const [node, step] of steps) {
      if (step === 0) continue;
      const seen = distance(input, from, node) / step;
      squares += seen * seen;
      products += seen;
      pairs++;
    }
  }
  const scale = products / squares;
  return (pairs - 2 * scale * products + scale * scale * squares) / pairs;
}

function keptOf(input: QualityInput, lists: readonly number[][], next: () => number): number {
  const shares: number[] = [];
  for (const node of sample(input.count, SAMPLE, next)) {
    const neighbours = new Set(lists[node]);
    if (neighbours.size === 0) continue;
    const far = Float64Array.from({ length: input.count }, (_, i) => distance(input, node, i));
    // The node itself is the nearest of all.
    const limit = far.toSorted()[neighbours.size] ?? Infinity;
    const kept = [...neighbours].filter((i) => (far[i] ?? Infinity) <= limit).length;
    shares.push(kept / neighbours.size);
  }
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}

function crossingsOf({ source, target, x, y }: QualityInput, next: () => number): number {
  const side = (a: number, b: number, c: number): number =>
    ((x[b] ?? 0) - (x[a] ?? 0)) * ((y[c] ?? 0) - (y[a] ?? 0)) -
    ((y[b] ?? 0) - (y[a] ?? 0)) * ((x[c] ?? 0) - (x[a] ?? 0));
  const cross = (e: number, f: number): number => {
    const [a, b, c, d] = [source[e] ?? 0, target[e] ?? 0, source[f] ?? 0, target[f] ?? 0];
    if (a === c || a === d || b === c || b === d) return 0;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 ? 1 : 0;
  };
  const edges = source.length;
  let found = 0;
  if (edges <= ALL_PAIRS) {
    for (let e = 0; e < edges; e++) for (let f = 0; f < e; f++) found += cross(e, f);
    return (2 * found) / edges;
  }
  for (let pair = 0; pair < PAIRS; pair++) {
    found += cross(Math.floor(next() * edges), Math.floor(next() * edges));
  }
  return (found / PAIRS) * (edges - 1);
}

export function qualityOf(input: QualityInput): Quality {
  const lists = adjacency(input);
  return {
    stress: stressOf(input, lists, random()),
    neighboursKept: keptOf(input, lists, random()),
    crossings: crossingsOf(input, random()),
  };
}
