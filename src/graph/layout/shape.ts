/** The room that a part of the graph takes, in square cells of a coarse grid. */
import type { Places } from './places.ts';

/** Room around the outermost nodes, where nothing else is said. */
const MARGIN = 10;

export interface Shape {
  /** Where the top left cell begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** First and last cell that is taken in each row; everything between them counts as taken. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What `shapeOf` reads of a part. */
export interface Part {
  readonly places: Places;
  readonly radius: Float64Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Room around the outermost nodes, 10 where it is not given. */
  readonly margin?: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around a part, with a margin. */
export function boundsOf({ places: { x, y }, radius, margin = MARGIN }: Part): Bounds {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < x.length; i++) {
    const reach = (radius[i] ?? 0) + margin;
    left = Math.min(left, (x[i] ?? 0) - reach);
    right = Math.max(right, (x[i] ?? 0) + reach);
    top = Math.min(top, (y[i] ?? 0) - reach);
    bottom = Math.max(bottom, (y[i] ?? 0) + reach);
  }
  return { left, top, right, bottom };
}

/** The cells, `side` wide, under nodes and under the edges between them. */
export function shapeOf(part: Part, side: number): Shape {
  const { left, top, right, bottom } = boundsOf(part);
  const { x, y } = part.places;
  const { radius, source, target, margin = MARGIN } = part;
  const width = Math.ceil((right - left) / side);
  const height = Math.ceil((bottom - top) / side);
  const from = new Int32Array(height).fill(width);
  const to = new Int32Array(height).fill(-1);
  const take = (row: number, x0: number, x1: number): void => {
    from[row] = Math.min(from[row] ?? 0, Math.floor((x0 - left) / side));
    to[row] = Math.max(to[row] ?? 0, Math.floor((x1 - left) / side));
  };
  const rowAt = (at: number): number =>
    Math.max(0, Math.min(height - 1, Math.floor((at - top) / side)));
  for (let i = 0; i < x.length; i++) {
    const reach = (radius[i] ?? 0) + margin;
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    for (let row = rowAt(py - reach); row <= rowAt(py + reach); row++) {
      take(row, px - reach, Math.min(px + reach, right - 1e-6));
    }
  }
  for (let e = 0; e < source.length; e++) {
    let a = source[e] ?? 0;
    let b = target[e] ?? 0;
    if ((y[a] ?? 0) > (y[b] ?? 0)) [a, b] = [b, a];
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const slope = ((x[b] ?? 0) - ax) / ((y[b] ?? 0) - ay || 1);
    for (let row = rowAt(ay) + 1; row <= rowAt(y[b] ?? 0); row++) {
      const crossing = ax + slope * (top + row * side - ay);
      take(row - 1, crossing, crossing);
      take(row, crossing, crossing);
    }
  }
  return { x: left, y: top, width, from, to };
}
