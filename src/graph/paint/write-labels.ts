/** Writes labels, each on a rim in the colour of the background. */
import type { Viewport } from '../renderer/port.ts';
import type { Label } from './labels.ts';
import type { Context } from './painter.ts';
import type { Scene } from './scene.ts';
import type { PictureStyle } from './style.ts';
import { directionOf } from './text.ts';

/** @param rim its width in pixels; the font is set */
export function writeLabels(
  context: Context,
  { x, y }: Scene,
  { colours }: PictureStyle,
  { scale, x: dx, y: dy }: Viewport,
  labels: readonly Label[],
  rim: number,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = rim;
  context.strokeStyle = colours.background;
  context.fillStyle = colours.label;
  for (const { node, text, dx: aside, dy: below } of labels) {
    const px = (x[node] ?? 0) * scale + dx + aside;
    const py = (y[node] ?? 0) * scale + dy + below;
    context.direction = directionOf(text);
    context.strokeText(text, px, py);
    context.fillText(text, px, py);
  }
}
