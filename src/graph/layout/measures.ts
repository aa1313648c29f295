/** What the parts of the layout agree on: the graph, and how much room things take. */
import type { Places } from './places.ts';

/** A graph to be laid out. Ends of edges are numbers below `count`; an edge joins two different nodes. */
export interface LayoutGraph {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Of each node, in the picture's units. */
  readonly radius: Float64Array;
}

/** What is settled already: nodes with a 1 in `is` stay where `places` has them. */
export interface Settled {
  readonly is: Uint8Array;
  readonly places: Places;
}

/** Room between nodes, on each side. */
export const GAP = 2;
/** Rounds in which nodes that overlap are parted. */
export const ROUNDS = 30;
/** How wide a cell of the tree may look and still push as one. */
export const THETA = 1.2;

const EDGE = 76;
const SMALL = 250;
/** Up to so many nodes, shapes are drawn larger and most have a label, which needs more room. */
const FEW = 100;
/** What is left of an edge's length in small parts of a graph that is not small. */
const CLOSE = 0.6;

/**
 * How long edges are, on average, in a part of so many nodes: with more of them, each gets as much room.
 *
 * @param whole nodes in the whole graph
 */
export const edgeLength = (count: number, whole = count): number =>
  EDGE * Math.max(Math.sqrt(count / SMALL), whole > SMALL ? CLOSE : 1, 1.5 - (0.5 * whole) / FEW);

/**
 * Room around each part of a graph that is not connected, by the length of its edges: less, and nodes
 * would be nearer to strangers than to their neighbours.
 */
export const APART = 0.5;

/** The picture's units to one unit of the forces, where an edge is some 5 long. */
export const unitOf = (count: number): number => edgeLength(count) / 5;
