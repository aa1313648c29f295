/**
 * Where the nodes of a graph go. Why this is our own: docs/decisions/0030-own-graph-layout.md.
 *
 * The same graph, radii and seed give the same places, to the bit, in every engine: nothing here asks a
 * clock, `Math.random` or a function whose last bit is an engine's own affair.
 */
import { align } from './align.ts';
import { layOutAlone } from './alone.ts';
import type { LayoutGraph, Settled } from './measures.ts';
import { placeNear } from './place-near.ts';
import { placesFor, type Places } from './places.ts';
import { neighboursOf } from './topology.ts';

/**
 * Places of all nodes. Settled nodes stay exactly where they are; where they are at least half of the
 * graph, the others find room near their neighbours, else the whole is laid out and put where the settled
 * ones are. Every `yield` is a good moment to do something else.
 */
export function* layOut(
  graph: LayoutGraph,
  settled: Settled | null,
  seed: string,
): Generator<void, Places> {
  const { count } = graph;
  const neighbours = neighboursOf(graph);
  const places = placesFor(count);
  const firm = settled === null ? 0 : settled.is.reduce((sum, one) => sum + one, 0);
  if (settled === null || firm === 0) {
    yield* layOutAlone(graph, neighbours, places, { seed, around: null });
    return places;
  }
  places.x.set(settled.places.x);
  places.y.set(settled.places.y);
  if (2 * firm < count) {
    yield* layOutAlone(graph, neighbours, places, { seed, around: null });
    yield* align(graph, neighbours, places, settled);
  } else if (firm < count) {
    yield* placeNear(graph, neighbours, places, settled.is, seed);
  }
  return places;
}
