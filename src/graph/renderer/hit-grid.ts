/** What lies at a point of the picture. */
import { drawnScale } from '../paint/style.ts';
import { REACH } from '../paint/shapes.ts';
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { GraphArrays } from '../paint/scene.ts';
import type { Places } from '../layout/places.ts';
import type { Place } from '../store/state.ts';

/** Side of a cell in the picture's units. */
const CELL = 64;
/** Pixels around a shape that count as it: a finger is no needle. */
const NODE_SLACK = 4;
const EDGE_SLACK = 5;

/** Nodes by cell, made when it is first asked. */
export class HitGrid {
  readonly #graph: GraphArrays;
  readonly #places: Places;
  readonly #cells = new Map<string, number[]>();

  constructor(graph: GraphArrays, places: Places) {
    this.#graph = graph;
    this.#places = places;
    for (let i = 0; i < graph.count; i++) {
      const key = this.#key((places.x[i] ?? 0) / CELL, (places.y[i] ?? 0) / CELL);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [i]);
      else cell.push(i);
    }
  }

  #key(column: number, row: number): string {
    return `${Math.floor(column)} ${Math.floor(row)}`;
  }

  /** The node whose shape is at a place, -1 for none; the nearest where shapes overlap. */
  node({ x, y }: Place, scale: number, slack = NODE_SLACK): number {
    const { radius, kind } = this.#graph;
    const { x: xs, y: ys } = this.#places;
    const drawn = drawnScale(scale) / scale;
    const reach = (20 * drawn + slack / scale) / CELL;
    let best = -1;
    let nearest = Infinity;
    for (let row = Math.floor(y / CELL - reach); row <= Math.floor(y / CELL + reach); row++) {
      for (let column = Math.floor(x / CELL - reach); column <= x / CELL + reach; column++) {
        for (const i of this.#cells.get(this.#key(column, row)) ?? []) {
          const dx = (xs[i] ?? 0) - x;
          const dy = (ys[i] ?? 0) - y;
          const distance = Math.sqrt(dx * dx + dy * dy);
          const shape = REACH[GRAPH_NODE_KINDS[kind[i] ?? 0] ?? 'work'];
          if (distance > (radius[i] ?? 0) * shape * drawn + slack / scale) continue;
          if (distance < nearest) {
            nearest = distance;
            best = i;
          }
        }
      }
    }
    return best;
  }

  /** The edge at a place, -1 for none. */
  edge({ x, y }: Place, scale: number): number {
    const { source, target } = this.#graph;
    const { x: xs, y: ys } = this.#places;
    let best = -1;
    let nearest = (EDGE_SLACK / scale) ** 2;
    for (let e = 0; e < source.length; e++) {
      const ax = xs[source[e] ?? 0] ?? 0;
      const ay = ys[source[e] ?? 0] ?? 0;
      let dx = (xs[target[e] ?? 0] ?? 0) - ax;
      let dy = (ys[target[e] ?? 0] ?? 0) - ay;
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      dx = x - ax - share * dx;
      dy = y - ay - share * dy;
      const distance = dx * dx + dy * dy;
      if (distance < nearest) {
        nearest = distance;
        best = e;
      }
    }
    return best;
  }
}
