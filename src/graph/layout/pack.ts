/** Putting parts beside each other: the first in the middle, each next one as near to it as it fits. */
import { boundsOf, shapeOf, type Part, type Shape } from './shape.ts';

/** The picture grows into this form: four wide, three high, as most frames for it are. */
const WIDE = 4;
const HIGH = 3;

class Board {
  readonly columns: number;
  readonly rows: number;
  readonly #taken: Uint8Array;

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#taken = new Uint8Array(columns * rows);
  }

  fits({ width, from, to }: Shape, column: number, row: number): boolean {
    if (column + width > this.columns || row + from.length > this.rows) return false;
    for (let r = 0; r < from.length; r++) {
      const start = (row + r) * this.columns + column;
      for (let at = start + (from[r] ?? 0); at <= start + (to[r] ?? -1); at++) {
        if (this.#taken[at] === 1) return false;
      }
    }
    return true;
  }

  take({ from, to }: Shape, column: number, row: number): void {
    for (let r = 0; r < from.length; r++) {
      const start = (row + r) * this.columns + column;
      this.#taken.fill(1, start + (from[r] ?? 0), start + (to[r] ?? -1) + 1);
    }
  }

  /** All cells, from the middle outwards. */
  outwards(): Int32Array {
    const cells = this.columns * this.rows;
    const middleColumn = this.columns >> 1;
    const middleRow = this.rows >> 1;
    // Distance and cell in one number, so that sorting needs no function.
    const keys = new Float64Array(cells);
    for (let cell = 0; cell < cells; cell++) {
      const dx = HIGH * ((cell % this.columns) - middleColumn);
      const dy = WIDE * (Math.floor(cell / this.columns) - middleRow);
      keys[cell] = (dx * dx + dy * dy) * cells + cell;
    }
    keys.sort();
    return Int32Array.from(keys, (key) => key % cells);
  }
}

/** Side of a cell, where that does not make too many: a node without neighbours gets one. */
const CELL = 44;
const MOST_CELLS = 20_000;

/** A cell's side, with which all parts together have about as many cells as are soon looked through. */
function sideFor(parts: readonly Part[]): number {
  const area = parts.map(boundsOf).reduce((sum, { left, top, right, bottom }) => {
    return sum + ((right - left) / CELL + 1) * ((bottom - top) / CELL + 1);
  }, 0);
  return CELL * Math.sqrt(Math.max(1, area / MOST_CELLS));
}

function boardFor(shapes: readonly Shape[]): Board {
  const area = shapes.reduce((sum, { width, from }) => sum + width * from.length, 0);
  const more = 3 * Math.ceil(Math.sqrt(area));
  const widest = shapes.reduce((most, { width }) => Math.max(most, width), 0);
  const highest = shapes.reduce((most, { from }) => Math.max(most, from.length), 0);
  return new Board(widest + more, highest + more);
}

export interface Move {
  readonly dx: number;
  readonly dy: number;
}

/**
 * How far each part has to be moved so that none lies on another; the first stays where it is.
 *
 * @param parts biggest first
 */
export function pack(parts: readonly Part[]): Move[] {
  const side = sideFor(parts);
  const [first, ...others] = parts.map((part) => shapeOf(part, side));
  if (first === undefined) return [];
  if (others.length === 0) return [{ dx: 0, dy: 0 }];
  const board = boardFor([first, ...others]);
  const firstColumn = (board.columns - first.width) >> 1;
  const firstRow = (board.rows - first.from.length) >> 1;
  board.take(first, firstColumn, firstRow);
  const outwards = board.outwards();
  /** Where the search for room for a single node has come to: what was taken stays taken. */
  let reached = 0;
  const moves = others.map((shape): Move => {
    const { width, from } = shape;
    const single = width === 1 && from.length === 1;
    for (let at = single ? reached : 0; at < outwards.length; at++) {
      const cell = outwards[at] ?? 0;
      const column = (cell % board.columns) - (width >> 1);
      const row = Math.floor(cell / board.columns) - (from.length >> 1);
      if (column < 0 || row < 0 || !board.fits(shape, column, row)) continue;
      board.take(shape, column, row);
      if (single) reached = at + 1;
      return {
        dx: first.x + side * (column - firstColumn) - shape.x,
        dy: first.y + side * (row - firstRow) - shape.y,
      };
    }
    // The board has room for all of them in any order, so that this is not reached.
    return { dx: 0, dy: 0 };
  });
  return [{ dx: 0, dy: 0 }, ...moves];
}
