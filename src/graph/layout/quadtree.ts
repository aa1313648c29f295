/**
 * Barnes and Hut's tree over points in a plane, on flat arrays that are used again for every iteration:
 * what lies far away pushes as one.
 */
import { boxOf, type Places } from './places.ts';

/** A cell without points, and one that has been divided; other values are the first point in it. */
const EMPTY = -1;
const DIVIDED = -2;
/** Deeper than this, points share a cell: they are in the same place. */
const DEEPEST = 24;
/** Cells for each point: twice what points that lie evenly need. Where there are no more, points share one. */
const ROOM = 8;
/** Softens the push between points that nearly touch. */
const SOFT = 1e-4;

export class Quadtree {
  readonly #mass: Float64Array;
  /** Points after another in the same cell. */
  readonly #next: Int32Array;
  readonly #stack = new Int32Array(512);
  readonly #area = new Float64Array(512);
  readonly #content: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #cellX: Float64Array;
  readonly #cellY: Float64Array;
  readonly #cellMass: Float64Array;
  #side = 0;

  /** @param mass of each point */
  constructor(mass: Float64Array) {
    this.#mass = mass;
    this.#next = new Int32Array(mass.length);
    const room = ROOM * mass.length + 64;
    this.#content = new Int32Array(room);
    this.#firstChild = new Int32Array(room);
    this.#cellX = new Float64Array(room);
    this.#cellY = new Float64Array(room);
    this.#cellMass = new Float64Array(room);
  }

  build({ x, y }: Places): void {
    const next = this.#next;
    const count = next.length;
    const { left, top, right, bottom } = boxOf({ x, y });
    const side = Math.max(right - left, bottom - top) * 1.0001 + 1e-9;
    this.#side = side;
    const content = this.#content;
    const firstChild = this.#firstChild;
    let cells = 1;
    content[0] = EMPTY;
    for (let i = 0; i < count; i++) {
      const px = x[i] ?? 0;
      const py = y[i] ?? 0;
      let cell = 0;
      let cx = left;
      let cy = top;
      let half = side * 0.5;
      next[i] = EMPTY;
      for (let depth = 0; ; depth++) {
        const there = content[cell] ?? 0;
        if (there === EMPTY) {
          content[cell] = i;
          break;
        }
        if (there >= 0) {
          if (depth > DEEPEST || cells + 4 > content.length) {
            next[i] = there;
            content[cell] = i;
            break;
          }
          content.fill(EMPTY, cells, cells + 4);
          const east = (x[there] ?? 0) >= cx + half ? 1 : 0;
          const south = (y[there] ?? 0) >= cy + half ? 2 : 0;
          content[cells + east + south] = there;
          content[cell] = DIVIDED;
          firstChild[cell] = cells;
          cells += 4;
        }
        let quarter = 0;
        if (px >= cx + half) {
          quarter = 1;
          cx += half;
        }
        if (py >= cy + half) {
          quarter += 2;
          cy += half;
        }
        half *= 0.5;
        cell = (firstChild[cell] ?? 0) + quarter;
      }
    }
    this.#weigh(cells, { x, y });
  }

  /** Mass and its centre of every cell, from the last one to the first. */
  #weigh(cells: number, { x, y }: Places): void {
    const content = this.#content;
    const firstChild = this.#firstChild;
    const cellX = this.#cellX;
    const cellY = this.#cellY;
    const cellMass = this.#cellMass;
    const mass = this.#mass;
    const next = this.#next;
    for (let cell = cells - 1; cell >= 0; cell--) {
      const there = content[cell] ?? 0;
      let sum = 0;
      let sumX = 0;
      let sumY = 0;
      if (there >= 0) {
        for (let i = there; i >= 0; i = next[i] ?? EMPTY) {
          const m = mass[i] ?? 0;
          sum += m;
          sumX += m * (x[i] ?? 0);
          sumY += m * (y[i] ?? 0);
        }
      } else if (there === DIVIDED) {
        const first = firstChild[cell] ?? 0;
        for (let child = first; child < first + 4; child++) {
          const m = cellMass[child] ?? 0;
          sum += m;
          sumX += m * (cellX[child] ?? 0);
          sumY += m * (cellY[child] ?? 0);
        }
      }
      cellMass[cell] = sum;
      cellX[cell] = sum > 0 ? sumX / sum : 0;
      cellY[cell] = sum > 0 ? sumY / sum : 0;
    }
  }

  /**
   * Adds to `force` what pushes point `i` away from all others: for each of them its mass over the
   * distance.
   *
   * @param theta how wide a cell may look and still push as one; 0 is exact
   */
  push(i: number, { x, y }: Places, theta: number, force: Places): void {
    const content = this.#content;
    const firstChild = this.#firstChild;
    const cellX = this.#cellX;
    const cellY = this.#cellY;
    const cellMass = this.#cellMass;
    const stack = this.#stack;
    const area = this.#area;
    const next = this.#next;
    const theta2 = theta * theta;
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    let fx = 0;
    let fy = 0;
    let depth = 1;
    stack[0] = 0;
    area[0] = this.#side * this.#side;
    while (depth > 0) {
      depth--;
      const cell = stack[depth] ?? 0;
      const there = content[cell] ?? EMPTY;
      if (there === EMPTY) continue;
      const dx = px - (cellX[cell] ?? 0);
      const dy = py - (cellY[cell] ?? 0);
      const distance2 = dx * dx + dy * dy;
      const wide = area[depth] ?? 0;
      if (there === DIVIDED && wide >= theta2 * distance2) {
        const first = firstChild[cell] ?? 0;
        for (let child = first; child < first + 4; child++) {
          stack[depth] = child;
          area[depth] = wide * 0.25;
          depth++;
        }
      } else if (there !== i || (next[i] ?? EMPTY) >= 0) {
        const f = (cellMass[cell] ?? 0) / (distance2 + SOFT);
        fx += f * dx;
        fy += f * dy;
      }
    }
    force.x[i] = (force.x[i] ?? 0) + fx;
    force.y[i] = (force.y[i] ?? 0) + fy;
  }
}
