/**
 * Lays out a connected graph: first a small graph of the same form, then that one's places as the start
 * of the next finer one.
 */
import { arrange } from './arrange.ts';
import { coarsen } from './coarsen.ts';
import { Forces } from './forces.ts';
import { goldenTurns } from './golden.ts';
import { THETA } from './measures.ts';
import type { Random } from './random.ts';
import { placesFor, type Places } from './places.ts';
import type { Topology } from './topology.ts';

/** Merging ends at so few nodes, or when it no longer makes the graph smaller. */
const FEWEST = 60;
const STUCK = 0.9;
/** Length of an edge between two leaves, about: what all other lengths are measured by. */
const UNIT = Math.sqrt(20);
const GRAVITY = 0.06;
/** Up to so many nodes, all distances are soon known, and places come from them before forces act. */
const ARRANGED = 600;
/** How far apart neighbours are put then: about as far as forces leave them at the coarser levels. */
const STEP = 12;
/** A graph that unfolds from a coarser one has its form already; only what is near has to be put right. */
const UNFOLDED_HEAT = 4;
/** How often forces act on a level, arranged or not. */
const COARSE_STEPS = { arranged: 10, other: 60 } as const;
const FINE_STEPS = { arranged: 50, other: 70 } as const;
/**
 * The last share of the finest level, in which edges pull nearly alike whatever their length: neighbours
 * come close together, and what belongs together parts from the rest (the model known as LinLog). A small
 * pull by length remains, without which the longest edges would grow at the cost of all distances.
 */
const GATHERING = 0.7;
const GATHERING_PULL = 4;
const GATHERING_LINEAR = 0.1;

interface Level {
  readonly graph: Topology;
  /** The node of the next coarser level that each node belongs to; none for the coarsest. */
  readonly cluster: Int32Array | null;
}

/** The graph and its coarser forms, from the finest to the coarsest. */
function* levelsOf(finest: Topology, random: Random): Generator<void, Level[]> {
  const levels: Level[] = [];
  let graph = finest;
  while (graph.count > FEWEST) {
    const coarser = coarsen(graph, random);
    if (coarser.graph.count > STUCK * graph.count) break;
    levels.push({ graph, cluster: coarser.cluster });
    graph = coarser.graph;
    yield;
  }
  levels.push({ graph, cluster: null });
  return levels;
}

/** A sunflower: evenly filled, and without two nodes in the same place. */
function sunflower(count: number): Places {
  const radiusOf = (i: number): number => UNIT * Math.sqrt(i + 0.5);
  const { x, y } = goldenTurns(count);
  return { x: x.map((at, i) => at * radiusOf(i)), y: y.map((at, i) => at * radiusOf(i)) };
}

/** Every node beside the place of the node that it was merged into. */
function unfold(coarse: Places, cluster: Int32Array, random: Random): Places {
  const places = placesFor(cluster.length);
  cluster.forEach((c, i) => {
    places.x[i] = (coarse.x[c] ?? 0) + (random() - 0.5) * UNIT * 0.5;
    places.y[i] = (coarse.y[c] ?? 0) + (random() - 0.5) * UNIT * 0.5;
  });
  return places;
}

/**
 * Places for a connected graph, in units in which an edge is some 5 long. Every `yield` is a good moment
 * to do something else, a few milliseconds after the last one.
 */
export function* multilevel(finest: Topology, random: Random): Generator<void, Places> {
  const levels = yield* levelsOf(finest, random);
  let places: Places | null = null;
  for (const { graph, cluster } of levels.reverse()) {
    const first: boolean = places === null || cluster === null;
    places =
      places === null || cluster === null
        ? sunflower(graph.count)
        : unfold(places, cluster, random);
    const finestNow = graph === finest;
    const all = finestNow ? FINE_STEPS : COARSE_STEPS;
    let steps: number = all.other;
    if (graph.count <= ARRANGED) {
      steps = all.arranged;
      yield* arrange(graph, places, random, {
        length: STEP,
        heat: first ? graph.count * graph.count : UNFOLDED_HEAT,
      });
    }
    const forces = new Forces(graph, THETA);
    for (let step = 0; step < steps; step++) {
      const left = 1 - step / steps;
      const gathering = finestNow && left < GATHERING;
      forces.step(places, {
        gravity: GRAVITY,
        linear: gathering ? GATHERING_LINEAR : 1,
        constant: gathering ? GATHERING_PULL : 0,
        rate: (first ? 1 : 0.9) * (0.4 + 0.6 * left),
        momentum: 0.55 * left,
        longest: UNIT * ((first ? 6 : 2.5) * left + 0.1),
      });
      yield;
    }
  }
  return places ?? placesFor(0);
}
