/** Viewports, as plain calculation. */
import type { Places } from '../layout/topology.ts';
import type { Viewport } from './port.ts';
import type { Place } from '../store/state.ts';

/** Pixels between the outermost nodes and the frame: room for their shapes, and for a label. */
const PADDING = 34;
/** A small graph is not blown up further than this. */
const LARGEST_FIT = 1.6;

/** How far one may zoom out and in. */
export interface Limits {
  readonly smallestScale: number;
  readonly largestScale: number;
}

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
  { smallestScale, largestScale }: Limits,
): Viewport {
  const roomX = Math.max(1, width - 2 * PADDING);
  const roomY = Math.max(1, height - 2 * PADDING);
  const scale = Math.max(
    smallestScale,
    Math.min(
      Math.min(LARGEST_FIT, largestScale),
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
  size: { readonly width: number; readonly height: number },
  limits: Limits,
): Viewport {
  const box = boxOf(places);
  return box === null
    ? { scale: 1, x: size.width / 2, y: size.height / 2 }
    : fitBox(box, size, limits);
}

/** Zooms by a factor, with the point `around` (in pixels) staying where it is. */
export function zoomed(
  { scale, x, y }: Viewport,
  factor: number,
  around: Place,
  { smallestScale, largestScale }: Limits,
): Viewport {
  const next = Math.min(largestScale, Math.max(smallestScale, scale * factor));
  const real = next / scale;
  return { scale: next, x: around.x - (around.x - x) * real, y: around.y - (around.y - y) * real };
}

/** Where a pixel is in the picture's own units. */
export const placeAt = ({ scale, x, y }: Viewport, at: Place): Place => ({
  x: (at.x - x) / scale,
  y: (at.y - y) / scale,
});
