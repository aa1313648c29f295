/** Putting a finished layout where nodes with a given place want it. */
import { componentsOf } from './components.ts';
import { unitOf, type LayoutGraph, type Settled } from './measures.ts';
import { relax } from './relax.ts';
import type { Places } from './places.ts';
import { topologyOf, type Neighbours } from './topology.ts';

const STEPS = 40;

/** Turns and moves `places` so that the settled nodes come as near to their given places as they can. */
function turn({ x, y }: Places, { is, places: given }: Settled): void {
  let count = 0;
  let fromX = 0;
  let fromY = 0;
  let toX = 0;
  let toY = 0;
  is.forEach((settled, i) => {
    if (settled === 0) return;
    count++;
    fromX += x[i] ?? 0;
    fromY += y[i] ?? 0;
    toX += given.x[i] ?? 0;
    toY += given.y[i] ?? 0;
  });
  fromX /= count;
  fromY /= count;
  toX /= count;
  toY /= count;
  // The best turn, as cosine and sine, from sums of products.
  let cos = 0;
  let sin = 0;
  is.forEach((settled, i) => {
    if (settled === 0) return;
    const ax = (x[i] ?? 0) - fromX;
    const ay = (y[i] ?? 0) - fromY;
    const bx = (given.x[i] ?? 0) - toX;
    const by = (given.y[i] ?? 0) - toY;
    cos += ax * bx + ay * by;
    sin += ax * by - ay * bx;
  });
  const length = Math.sqrt(cos * cos + sin * sin);
  cos = length > 0 ? cos / length : 1;
  sin = length > 0 ? sin / length : 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] ?? 0) - fromX;
    const dy = (y[i] ?? 0) - fromY;
    x[i] = toX + cos * dx - sin * dy;
    y[i] = toY + sin * dx + cos * dy;
  }
}

/** Settled nodes, and all that no settled one is connected with: what does not follow. */
function staying(count: number, neighbours: Neighbours, settled: Uint8Array): Uint8Array {
  const stays = settled.slice();
  for (const nodes of componentsOf(count, neighbours, () => true)) {
    if (nodes.some((i) => settled[i] === 1)) continue;
    for (const i of nodes) stays[i] = 1;
  }
  return stays;
}

/** Moves a layout to its settled nodes, which then are where they have to be; the others follow. */
export function* align(
  graph: LayoutGraph,
  neighbours: Neighbours,
  places: Places,
  settled: Settled,
): Generator<void, void> {
  const { x, y } = places;
  turn(places, settled);
  settled.is.forEach((is, i) => {
    if (is === 0) return;
    x[i] = settled.places.x[i] ?? 0;
    y[i] = settled.places.y[i] ?? 0;
  });
  const stays = staying(graph.count, neighbours, settled.is);
  yield* relax(topologyOf(graph.count, graph.source, graph.target), places, graph.radius, stays, {
    unit: unitOf(graph.count),
    steps: STEPS,
  });
}
