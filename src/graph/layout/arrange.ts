/**
 * Arranging a small graph by its distances: as many steps as lie between two nodes, so far apart they want
 * to be (stochastic gradient descent on the stress). Forces alone leave a graph folded as they found it.
 *
 * Only + - * / and square roots are used, which every engine rounds in the same way.
 */
import { shuffled, type Random } from './random.ts';
import type { Places } from './places.ts';
import { neighboursOf, type Topology } from './topology.ts';

/** Nodes that each one is moved against in a round, drawn anew: with all of them, it would hardly be better. */
const PARTNERS = 60;
/** How much smaller steps become from round to round, and when they are too small to matter. */
const COOLING = 0.6;
const COLD = 0.1;
/** Keeps nodes in the same place from being moved infinitely far. */
const SOFT = 1e-9;

/** Steps between all nodes, row by row; 0 where there is no way. */
function* distancesIn(graph: Topology): Generator<void, Uint16Array> {
  const { count } = graph;
  const { offset, list } = neighboursOf(graph);
  const steps = new Uint16Array(count * count);
  const queue = new Int32Array(count);
  for (let from = 0; from < count; from++) {
    const row = from * count;
    queue[0] = from;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const i = queue[head] ?? 0;
      const next = (steps[row + i] ?? 0) + 1;
      for (let at = offset[i] ?? 0; at < (offset[i + 1] ?? 0); at++) {
        const j = list[at] ?? 0;
        if (j === from || steps[row + j] !== 0) continue;
        steps[row + j] = next;
        queue[end++] = j;
      }
    }
    yield;
  }
  return steps;
}

/**
 * Moves all nodes of a connected graph to where their distances want them.
 *
 * @param length of a step in the places' units
 * @param heat how far the first round goes: pairs up to so many steps apart, squared, are put as far apart
 *   as they want to be at once
 */
export function* arrange(
  graph: Topology,
  places: Places,
  random: Random,
  { length, heat }: { readonly length: number; readonly heat: number },
): Generator<void, void> {
  const { count } = graph;
  const { x, y } = places;
  const steps = yield* distancesIn(graph);
  const partners = Math.min(PARTNERS, count >> 1);
  /** By the steps between two nodes: what share of their way each of them goes in this round. */
  const share = new Float64Array(count);
  for (let hot = heat; hot > COLD; hot *= COOLING) {
    for (let d = 1; d < count; d++) share[d] = 0.5 * Math.min(1, hot / (d * d));
    const order = shuffled(count, random);
    for (let a = 0; a < count; a++) {
      const i = order[a] ?? 0;
      let px = x[i] ?? 0;
      let py = y[i] ?? 0;
      for (let b = a + 1; b <= a + partners; b++) {
        const j = order[b < count ? b : b - count] ?? 0;
        const distance = steps[i * count + j] ?? 0;
        const dx = px - (x[j] ?? 0);
        const dy = py - (y[j] ?? 0);
        const seen = Math.sqrt(dx * dx + dy * dy + SOFT);
        const move = (share[distance] ?? 0) * (1 - (length * distance) / seen);
        px -= move * dx;
        py -= move * dy;
        x[j] = (x[j] ?? 0) + move * dx;
        y[j] = (y[j] ?? 0) + move * dy;
      }
      x[i] = px;
      y[i] = py;
    }
    yield;
  }
}
