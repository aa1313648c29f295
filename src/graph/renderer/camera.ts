/** Viewports, as plain calculation. */
import type { Places } from '../layout/topology.ts';
import type { Viewport } from './port.ts';
import type { Place } from '../store/state.ts';

/** Pixels between the outermost shapes and the frame; below, a label needs its room too. */
const PADDING = 24;
/** A small graph is not blown up further than this. */
const LARGEST_FIT = 1.6;
export const SMALLEST = 0.02;
export const LARGEST = 12;

export const clampScale = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all nodes, or those that are named; `null` around none. */
export function boxOf({ x, y }: Places, only?: readonly number[]): Box | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const i of only ?? x.keys()) {
    left = Math.min(left, x[i] ?? Infinity);
    right = Math.max(right, x[i] ?? -Infinity);
    top = Math.min(top, y[i] ?? Infinity);
    bottom = Math.max(bottom, y[i] ?? -Infinity);
  }
  return left > right ? null : { left, top, right, bottom };
}

/** The viewport that shows a box as large as it fits. */
export function fitBox(
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): Viewport {
  const roomX = Math.max(1, width - 2 * PADDING);
  const roomY = Math.max(1, height - 2 * PADDING);
  const scale = clampScale(
    Math.min(
      LARGEST_FIT,
      roomX / Math.max(1e-9, right - left),
      roomY / Math.max(1e-9, bottom - top),
    ),
  );
  return {
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** The viewport that shows everything. */
export function fitViewport(
  places: Places,
  _radius: Float64Array,
  size: { readonly width: number; readonly height: number },
): Viewport {
  const box = boxOf(places);
  return box === null ? { scale: 1, x: size.width / 2, y: size.height / 2 } : fitBox(box, size);
}

/** Zooms by a factor, with the point `around` (in pixels) staying where it is. */
export function zoomed({ scale, x, y }: Viewport, factor: number, around: Place): Viewport {
  const next = clampScale(scale * factor);
  const real = next / scale;
  return { scale: next, x: around.x - (around.x - x) * real, y: around.y - (around.y - y) * real };
}

/** Where a pixel is in the picture's own units. */
export const placeAt = ({ scale, x, y }: Viewport, at: Place): Place => ({
  x: (at.x - x) / scale,
  y: (at.y - y) / scale,
});
