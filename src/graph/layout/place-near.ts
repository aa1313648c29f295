/** Finding room for new nodes near their neighbours, while all others stay exactly where they are. */
import { boxOf, placesOf, type Places } from './places.ts';
import { subgraph } from './components.ts';
import { layOutAlone } from './alone.ts';
import { goldenTurns } from './golden.ts';
import { edgeLength, unitOf, type LayoutGraph } from './measures.ts';
import { relax } from './relax.ts';
import type { Part } from './shape.ts';
import type { Neighbours } from './topology.ts';

const STEPS = 40;
/** With more nodes around than this, fewer steps have to do. */
const MANY = 3000;
const FEW_STEPS = 12;
/** After so many nodes around one parent, directions come again. */
const AROUND = 256;

/** The settled nodes that new ones are joined with. */
function settledBeside(
  { offset, list }: Pick<Neighbours, 'offset' | 'list'>,
  settled: Uint8Array,
): Set<number> {
  const beside = new Set<number>();
  for (let i = settled.indexOf(0); i >= 0; i = settled.indexOf(0, i + 1)) {
    for (const j of list.subarray(offset[i], offset[i + 1])) if (settled[j] === 1) beside.add(j);
  }
  return beside;
}

/** New nodes that a settled one can be reached from, nearest first; each is given a first place. */
function approach(
  { offset, list }: Neighbours,
  { x, y }: Places,
  settled: Uint8Array,
  length: number,
): number[] {
  const placed = settled.slice();
  const turns = new Float64Array(settled.length);
  const around = goldenTurns(AROUND);
  const reached: number[] = [];
  let ring = [...settledBeside({ offset, list }, settled)].sort((a, b) => a - b);
  while (ring.length > 0) {
    const next: number[] = [];
    for (const parent of ring) {
      for (let at = offset[parent] ?? 0; at < (offset[parent + 1] ?? 0); at++) {
        const i = list[at] ?? 0;
        if (placed[i] === 1) continue;
        let count = 0;
        let sumX = 0;
        let sumY = 0;
        for (let to = offset[i] ?? 0; to < (offset[i + 1] ?? 0); to++) {
          const j = list[to] ?? 0;
          if (placed[j] !== 1) continue;
          count++;
          sumX += x[j] ?? 0;
          sumY += y[j] ?? 0;
        }
        // Several around one parent stand on a spiral, so that none begin in the same place.
        const turn = (turns[parent] = (turns[parent] ?? 0) + 1);
        const distance = (0.35 + 0.09 * Math.sqrt(turn)) * length;
        x[i] = sumX / count + distance * (around.x[turn % AROUND] ?? 0);
        y[i] = sumY / count + distance * (around.y[turn % AROUND] ?? 0);
        placed[i] = 1;
        reached.push(i);
        next.push(i);
      }
    }
    ring = next;
  }
  return reached;
}

/** The nodes themselves and every settled one around them, in their order. */
function vicinity(
  nodes: readonly number[],
  places: Places,
  settled: Uint8Array,
  reach: number,
): Int32Array {
  const { x, y } = places;
  const { left, top, right, bottom } = boxOf(placesOf(places, nodes));
  const all = [...nodes];
  for (let i = 0; i < settled.length; i++) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const isAcross = px > left - reach && px < right + reach;
    if (settled[i] === 1 && isAcross && py > top - reach && py < bottom + reach) all.push(i);
  }
  return Int32Array.from(all).sort();
}

/** What is there already, as one part that others are put beside. */
function partOf(graph: LayoutGraph, places: Places, there: Uint8Array): Part {
  const nodes: number[] = [];
  there.forEach((is, i) => {
    if (is === 1) nodes.push(i);
  });
  return {
    places: placesOf(places, nodes),
    radius: Float64Array.from(nodes, (i) => graph.radius[i] ?? 0),
    // Room that only an edge crosses may be used.
    source: new Int32Array(0),
    target: new Int32Array(0),
  };
}

/** Writes into `places` where the nodes go that are not settled. */
export function* placeNear(
  graph: LayoutGraph,
  neighbours: Neighbours,
  places: Places,
  settled: Uint8Array,
  seed: string,
): Generator<void, void> {
  const { x, y } = places;
  const length = edgeLength(graph.count);
  const fresh = approach(neighbours, places, settled, length);
  if (fresh.length > 0) {
    const nodes = vicinity(fresh, places, settled, 4 * length);
    const local = placesOf(places, nodes);
    yield* relax(
      subgraph(graph, neighbours, nodes, new Int32Array(graph.count)),
      local,
      Float64Array.from(nodes, (i) => graph.radius[i] ?? 0),
      Uint8Array.from(nodes, (i) => settled[i] ?? 0),
      { unit: unitOf(graph.count), steps: nodes.length > MANY ? FEW_STEPS : STEPS },
    );
    nodes.forEach((i, at) => {
      if (settled[i] === 1) return;
      x[i] = local.x[at] ?? 0;
      y[i] = local.y[at] ?? 0;
    });
  }
  const there = settled.slice();
  for (const i of fresh) there[i] = 1;
  if (!there.includes(0)) return;
  const part = partOf(graph, places, there);
  yield* layOutAlone(graph, neighbours, places, { seed, around: { part, settled: there } });
}
