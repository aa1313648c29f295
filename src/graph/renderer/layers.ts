/** The two canvases of a picture, and what moves them until the exact frame is there. */
import type { Bitmaps } from '../worker/protocol.ts';
import type { Viewport } from './port.ts';

/** What the graph fades to while some of it is selected. */
const BACK = '0.28';

export interface Layers {
  readonly base: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
  /** The size that the canvases have on the page, in CSS pixels. */
  resize(width: number, height: number): void;
  /** Takes over what was painted for a viewport. */
  take(bitmaps: Bitmaps): void;
  /** Moves what was painted to where `viewport` has it. */
  follow(viewport: Viewport): void;
  /** Puts everything back that is not marked. */
  fade(selected: boolean): void;
  remove(): void;
}

const put = (canvas: HTMLCanvasElement, bitmap: ImageBitmap | null): void => {
  if (bitmap === null) return;
  if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
  if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
};

export function createLayers(container: HTMLElement): Layers {
  const make = (): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    // Set through the object: a page's policy may refuse style attributes.
    Object.assign(canvas.style, {
      position: 'absolute',
      insetBlockStart: '0',
      left: '0',
      transformOrigin: '0 0',
      pointerEvents: 'none',
    });
    canvas.width = 0;
    canvas.height = 0;
    container.append(canvas);
    return canvas;
  };
  const base = make();
  const marks = make();
  let painted: Viewport = { scale: 1, x: 0, y: 0 };
  let wanted = painted;

  const place = (): void => {
    const factor = wanted.scale / painted.scale;
    const dx = wanted.x - painted.x * factor;
    const dy = wanted.y - painted.y * factor;
    const transform =
      factor === 1 && dx === 0 && dy === 0 ? 'none' : `matrix(${factor},0,0,${factor},${dx},${dy})`;
    base.style.transform = transform;
    marks.style.transform = transform;
  };

  return {
    base,
    marks,
    resize(width, height) {
      for (const { style } of [base, marks]) {
        style.width = `${width}px`;
        style.height = `${height}px`;
      }
    },
    take({ viewport, base: graph, marks: marked }) {
      put(base, graph);
      put(marks, marked);
      painted = viewport;
      place();
    },
    follow(viewport) {
      wanted = viewport;
      place();
    },
    fade(selected) {
      base.style.opacity = selected ? BACK : '1';
    },
    remove() {
      base.remove();
      marks.remove();
    },
  };
}
