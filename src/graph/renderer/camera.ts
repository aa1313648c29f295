/** Viewports, as plain calculation. */
import { boxOf, type Places } from '../layout/places.ts';
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

/** The viewport that shows all places as large as they fit. */
export function fitViewport(
  places: Places,
  { width, height }: { readonly width: number; readonly height: number },
  { smallestScale, largestScale }: Limits,
): Viewport {
  const { left, top, right, bottom } = boxOf(places);
  const roomX = Math.max(1, width - 2 * PADDING);
  const roomY = Math.max(1, height - 2 * PADDING);
  const scale = Math.max(
    smallestScale,
    Math.min(
      LARGEST_FIT,
      largestScale,
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
