/**
 * One level's forces: ForceAtlas2's model (repulsion by the product of masses over the distance,
 * springs, a gravity so that nothing drifts away), moved with momentum, each node by what holds it.
 *
 * Only + - * / and square roots are used, which every engine rounds in the same way.
 */
import { Quadtree } from './quadtree.ts';
import { placesFor, type Places } from './places.ts';
import type { Topology } from './topology.ts';

/** Where no more than a share of the nodes moves, a tree does for some steps: it hardly changes. */
const FEW = 0.05;
const STEPS_TO_A_TREE = 10;
/** Gravity draws less across than down: most frames are wider than high, and a round graph leaves them empty. */
const ACROSS = 0.92;
const DOWN = 1.08;

export interface Step {
  readonly gravity: number;
  /** Share of the way towards where the forces balance. */
  readonly rate: number;
  /** Share of the last move that goes on. */
  readonly momentum: number;
  /** The longest move. */
  readonly longest: number;
  /** How an edge pulls: `linear` times its length, and `constant` whatever its length. */
  readonly linear: number;
  readonly constant: number;
}

export class Forces {
  readonly #graph: Topology;
  readonly #tree: Quadtree;
  readonly #force: Places;
  readonly #velocity: Places;
  /** How strongly its edges hold each node, which says how far it may go at once. */
  readonly #held: Float64Array;
  readonly #fixed: Uint8Array | null;
  readonly #theta: number;
  readonly #stepsToATree: number;
  #steps = 0;

  /** @param fixed nodes that push and pull but do not move */
  constructor(graph: Topology, theta: number, fixed: Uint8Array | null = null) {
    this.#graph = graph;
    this.#theta = theta;
    this.#fixed = fixed;
    const moving = fixed?.filter((is) => is === 0).length ?? graph.count;
    this.#stepsToATree = moving < FEW * graph.count ? STEPS_TO_A_TREE : 1;
    this.#tree = new Quadtree(graph.mass);
    this.#force = placesFor(graph.count);
    this.#velocity = placesFor(graph.count);
    this.#held = new Float64Array(graph.count);
  }

  step(places: Places, step: Step): void {
    const { x: fx, y: fy } = this.#force;
    fx.fill(0);
    fy.fill(0);
    if (this.#steps++ % this.#stepsToATree === 0) this.#tree.build(places);
    for (let i = 0; i < this.#graph.count; i++) {
      if (this.#fixed?.[i] !== 1) this.#tree.push(i, places, this.#theta, this.#force);
    }
    this.#weighAndDraw(places, step.gravity);
    this.#pull(places, step);
    this.#move(places, step);
  }

  /** Repulsion by the node's own mass, and gravity towards the centre of all mass. */
  #weighAndDraw({ x, y }: Places, gravity: number): void {
    const { x: fx, y: fy } = this.#force;
    const { count, mass } = this.#graph;
    let all = 0;
    let centreX = 0;
    let centreY = 0;
    for (let i = 0; i < count; i++) {
      const m = mass[i] ?? 0;
      all += m;
      centreX += m * (x[i] ?? 0);
      centreY += m * (y[i] ?? 0);
    }
    centreX /= all;
    centreY /= all;
    for (let i = 0; i < count; i++) {
      const m = mass[i] ?? 0;
      fx[i] = m * ((fx[i] ?? 0) - ACROSS * gravity * ((x[i] ?? 0) - centreX));
      fy[i] = m * ((fy[i] ?? 0) - DOWN * gravity * ((y[i] ?? 0) - centreY));
    }
  }

  #pull({ x, y }: Places, { linear, constant }: Step): void {
    const { x: fx, y: fy } = this.#force;
    const held = this.#held;
    held.fill(0);
    const { source, target, pull } = this.#graph;
    for (let e = 0; e < source.length; e++) {
      const a = source[e] ?? 0;
      const b = target[e] ?? 0;
      let dx = (x[b] ?? 0) - (x[a] ?? 0);
      let dy = (y[b] ?? 0) - (y[a] ?? 0);
      const strength = (pull[e] ?? 0) * (linear + constant / Math.sqrt(dx * dx + dy * dy + 1));
      held[a] = (held[a] ?? 0) + strength;
      held[b] = (held[b] ?? 0) + strength;
      dx *= strength;
      dy *= strength;
      fx[a] = (fx[a] ?? 0) + dx;
      fy[a] = (fy[a] ?? 0) + dy;
      fx[b] = (fx[b] ?? 0) - dx;
      fy[b] = (fy[b] ?? 0) - dy;
    }
  }

  #move({ x, y }: Places, { gravity, rate, momentum, longest }: Step): void {
    const { x: fx, y: fy } = this.#force;
    const { x: vx, y: vy } = this.#velocity;
    const { count, mass } = this.#graph;
    for (let i = 0; i < count; i++) {
      if (this.#fixed?.[i] === 1) continue;
      const ease = rate / ((this.#held[i] ?? 0) + gravity * (mass[i] ?? 0) + 0.5);
      let dx = momentum * (vx[i] ?? 0) + ease * (fx[i] ?? 0);
      let dy = momentum * (vy[i] ?? 0) + ease * (fy[i] ?? 0);
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length > longest) {
        dx *= longest / length;
        dy *= longest / length;
      }
      vx[i] = dx;
      vy[i] = dy;
      x[i] = (x[i] ?? 0) + dx;
      y[i] = (y[i] ?? 0) + dy;
    }
  }
}
