/** What an engine paints on: two layers, the graph itself and what is marked in it, and paper for exports. */
import type { Context } from '../paint/painter.ts';
import type { Paper } from '../paint/png.ts';

/** What becomes of a drawing context. */
export interface Fate {
  /** It was lost, and is there again, empty. */
  readonly restored: () => void;
  /** It was lost, and does not come back. */
  readonly lost: () => void;
}

export interface Surface {
  readonly base: Context;
  readonly marks: Context;
  /** In device pixels. Does nothing when it is the size already. */
  resize(width: number, height: number): void;
  /** What was painted on a layer, to be sent to the page; `null` when it is there already. */
  take(layer: 'base' | 'marks'): ImageBitmap | null;
  paper(): Paper;
  watch(fate: Fate): void;
}

/** Milliseconds after which nobody waits for a lost context any more. */
const PATIENCE = 2000;

function watchAll(layers: readonly EventTarget[], { restored, lost }: Fate): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const layer of layers) {
    layer.addEventListener('contextlost', () => {
      clearTimeout(timer);
      timer = setTimeout(lost, PATIENCE);
    });
    layer.addEventListener('contextrestored', () => {
      clearTimeout(timer);
      restored();
    });
  }
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
    watch: (fate) => {
      watchAll([base, marks], fate);
    },
    take: (layer) => (layer === 'base' ? base : marks).transferToImageBitmap(),
    paper: () => {
      const sheet = new OffscreenCanvas(1, 1);
      return {
        context: contextOf(sheet),
        resize: (width, height) => {
          resized([sheet], width, height);
        },
        toBlob: () => sheet.convertToBlob(),
      };
    },
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
    watch: (fate) => {
      watchAll([base, marks], fate);
    },
    take: () => null,
    paper: () => {
      const sheet = document.createElement('canvas');
      return {
        context: contextOf(sheet),
        resize: (width, height) => {
          resized([sheet], width, height);
        },
        toBlob: () =>
          new Promise((resolve) => {
            sheet.toBlob(resolve);
          }),
      };
    },
  };
}
