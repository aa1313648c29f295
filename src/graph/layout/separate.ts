/** Parting nodes that overlap, on a grid, so that only near ones are looked at. */
import { boxOf, type Places } from './places.ts';

/** A grid larger than this is not worth its room: the nodes are too far apart to overlap. */
const MOST_CELLS = 4_000_000;

interface Grid {
  readonly columns: number;
  /** Cell of each node; there is an empty cell at every side of the grid. */
  readonly cell: Int32Array;
  /** First node in each cell, and the one after each node; -1 where there is none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function gridOf({ x, y }: Places, side: number): Grid | null {
  const { left, top, right, bottom } = boxOf({ x, y });
  const columns = Math.floor((right - left) / side) + 3;
  const rows = Math.floor((bottom - top) / side) + 3;
  if (!(columns * rows <= MOST_CELLS)) return null;
  const cell = new Int32Array(x.length);
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(((x[i] ?? 0) - left) / side) + 1;
    const row = Math.floor(((y[i] ?? 0) - top) / side) + 1;
    const at = row * columns + column;
    cell[i] = at;
    next[i] = first[at] ?? -1;
    first[at] = i;
  }
  return { columns, cell, first, next };
}

/**
 * Moves nodes apart until none touch, or for so many rounds; after each, there is a moment for others.
 *
 * @param radius of each node, with the room that it should have around it
 * @param fixed nodes that others make way for
 */
export function* separate(
  places: Places,
  radius: Float64Array,
  rounds: number,
  fixed: Uint8Array | null = null,
): Generator<void, void> {
  const { x, y } = places;
  let largest = 0;
  for (const r of radius) if (r > largest) largest = r;
  if (largest === 0) return;
  for (let round = 0; round < rounds; round++) {
    const grid = gridOf(places, 2 * largest);
    if (grid === null) return;
    const { columns, cell, first, next } = grid;
    let moved = false;
    for (let i = 0; i < x.length; i++) {
      if (fixed?.[i] === 1) continue;
      const centre = cell[i] ?? 0;
      for (let row = centre - columns; row <= centre + columns; row += columns) {
        for (let at = row - 1; at <= row + 1; at++) {
          for (let j = first[at] ?? -1; j >= 0; j = next[j] ?? -1) {
            if ((j > i || fixed?.[j] === 1) && part(i, j)) moved = true;
          }
        }
      }
    }
    if (!moved) return;
    yield;
  }

  /** Moves two nodes apart where they overlap. */
  function part(i: number, j: number): boolean {
    let dx = (x[j] ?? 0) - (x[i] ?? 0);
    let dy = (y[j] ?? 0) - (y[i] ?? 0);
    const apart = (radius[i] ?? 0) + (radius[j] ?? 0);
    let distance2 = dx * dx + dy * dy;
    if (distance2 >= apart * apart) return false;
    const firm = fixed?.[j] === 1;
    if (distance2 < 1e-12) {
      // In the same place: any direction does, as long as it is always the same one.
      dx = (((i * 7919 + j) % 13) - 6) * 1e-3 + 1e-4;
      dy = (((i + j * 104729) % 11) - 5) * 1e-3;
      distance2 = dx * dx + dy * dy;
    }
    const distance = Math.sqrt(distance2);
    const push = (apart - distance) / distance;
    const mine = firm ? 1 : 0.5;
    x[i] = (x[i] ?? 0) - mine * push * dx;
    y[i] = (y[i] ?? 0) - mine * push * dy;
    x[j] = (x[j] ?? 0) + (1 - mine) * push * dx;
    y[j] = (y[j] ?? 0) + (1 - mine) * push * dy;
    return true;
  }
}
