/** Laying out nodes by themselves: each connected part, then part beside part. */
import { componentsOf, subgraph, type Component } from './components.ts';
import { APART, edgeLength, GAP, ROUNDS, type LayoutGraph } from './measures.ts';
import { multilevel } from './multilevel.ts';
import { pack } from './pack.ts';
import { randomFrom, type Random } from './random.ts';
import { separate } from './separate.ts';
import type { Part } from './shape.ts';
import { placesFor, type Places } from './places.ts';
import { type Neighbours, type Topology } from './topology.ts';

/** Share of a part's area that its nodes may fill, each as a square; with more, they could not be parted. */
const FILLED = 0.55;

/** How much larger a part has to become for its edges to be `length` long, and its nodes to have room. */
function growth(
  length: number,
  { x, y }: Places,
  radius: Float64Array,
  { source, target }: Topology,
): number {
  let edges = 0;
  for (let e = 0; e < source.length; e++) {
    const dx = (x[source[e] ?? 0] ?? 0) - (x[target[e] ?? 0] ?? 0);
    const dy = (y[source[e] ?? 0] ?? 0) - (y[target[e] ?? 0] ?? 0);
    edges += Math.sqrt(dx * dx + dy * dy);
  }
  let sumX = 0;
  let sumY = 0;
  let squares = 0;
  let filled = 0;
  for (let i = 0; i < x.length; i++) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const side = 2 * (radius[i] ?? 0);
    sumX += px;
    sumY += py;
    squares += px * px + py * py;
    filled += side * side;
  }
  if (edges === 0) return 1;
  // A disc's area by how far its points are from their middle.
  const spread = squares - (sumX * sumX + sumY * sumY) / x.length;
  const area = (2 * Math.PI * spread) / x.length;
  return Math.max((length * source.length) / edges, Math.sqrt(filled / (FILLED * area)));
}

function* layOutPart(
  graph: LayoutGraph,
  neighbours: Neighbours,
  nodes: Component,
  number: Int32Array,
  random: Random,
): Generator<void, Part> {
  const topology = subgraph(graph, neighbours, nodes, number);
  const radius = Float64Array.from(nodes, (i) => (graph.radius[i] ?? 0) + GAP);
  const places = nodes.length === 1 ? placesFor(1) : yield* multilevel(topology, random);
  const length = edgeLength(nodes.length, graph.count);
  const scale = growth(length, places, radius, topology);
  for (let i = 0; i < nodes.length; i++) {
    places.x[i] = (places.x[i] ?? 0) * scale;
    places.y[i] = (places.y[i] ?? 0) * scale;
  }
  yield* separate(places, radius, ROUNDS);
  const part = { places, radius, source: topology.source, target: topology.target };
  return nodes.length === 1 ? part : { ...part, margin: APART * length };
}

export interface AloneOptions {
  readonly seed: string;
  /** What is there already, and in the middle; the nodes with a 1 in `settled`. */
  readonly around: { readonly part: Part; readonly settled: Uint8Array } | null;
}

/** Writes into `places` where all nodes go, but for those that are settled. */
export function* layOutAlone(
  graph: LayoutGraph,
  neighbours: Neighbours,
  places: Places,
  { seed, around }: AloneOptions,
): Generator<void, void> {
  const random = randomFrom(seed);
  const number = new Int32Array(graph.count);
  const components = componentsOf(graph.count, neighbours, (i) => around?.settled[i] !== 1);
  const parts: Part[] = [];
  for (const nodes of components) {
    parts.push(yield* layOutPart(graph, neighbours, nodes, number, random));
  }
  const moves = pack([...(around === null ? [] : [around.part]), ...parts]);
  if (around !== null) moves.shift();
  components.forEach((nodes, c) => {
    const part = parts[c];
    const move = moves[c];
    if (part === undefined || move === undefined) return;
    nodes.forEach((i, local) => {
      places.x[i] = (part.places.x[local] ?? 0) + move.dx;
      places.y[i] = (part.places.y[local] ?? 0) + move.dy;
    });
  });
}
