/** What an engine paints on: two layers, the graph itself and what is marked in it. */
import type { Context } from '../paint/painter.ts';

export interface Surface {
  readonly base: Context;
  readonly marks: Context;
  /** In device pixels. Does nothing when it is the size already. */
  resize(width: number, height: number): void;
  /** What was painted on a layer, to be sent to the page; `null` when it is there already. */
  take(layer: 'base' | 'marks'): ImageBitmap | null;
}

const contextOf = (canvas: OffscreenCanvas | HTMLCanvasElement): Context => {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no drawing context');
  if (!('fillText' in context)) throw new Error('no drawing context');
  return context;
};

function resized(
  layers: readonly { width: number; height: number }[],
  width: number,
  height: number,
): void {
  for (const layer of layers) {
    if (layer.width !== width) layer.width = width;
    if (layer.height !== height) layer.height = height;
  }
}

/** Layers of its own, whose pictures travel. */
export function offscreenSurface(): Surface {
  const base = new OffscreenCanvas(1, 1);
  const marks = new OffscreenCanvas(1, 1);
  return {
    base: contextOf(base),
    marks: contextOf(marks),
    resize: (width, height) => {
      resized([base, marks], width, height);
    },
    take: (layer) => (layer === 'base' ? base : marks).transferToImageBitmap(),
  };
}

/** The page's own canvases. */
export function canvasSurface(base: HTMLCanvasElement, marks: HTMLCanvasElement): Surface {
  return {
    base: contextOf(base),
    marks: contextOf(marks),
    resize: (width, height) => {
      resized([base, marks], width, height);
    },
    take: () => null,
  };
}
