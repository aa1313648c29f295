/** Lays out and paints for one picture, wherever it runs. */
import { layOut } from '../layout/layout.ts';
import { fitViewport } from '../renderer/camera.ts';
import { paintMarks } from '../paint/marks.ts';
import { Painter, type Frame } from '../paint/painter.ts';
import { paintPng } from '../paint/png.ts';
import { orderOf, type PaintOrder, type Scene } from '../paint/scene.ts';
import type { PictureStyle } from '../renderer/port.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Bitmaps, FrameChanges, MarkNumbers, Reply, Request } from './protocol.ts';
import { inSlices } from './slices.ts';
import type { Surface } from './surface.ts';

const NO_MARKS: MarkNumbers = { nodes: [], edges: [], focused: -1, hovered: -1 };
const UNSEEN: Frame = {
  width: 0,
  height: 0,
  ratio: 1,
  viewport: { scale: 1, x: 0, y: 0 },
  moving: false,
};

/** Shapes above which what is new is painted by itself at first: fewer are painted anew in no time. */
const MANY = 600;

export interface Engine {
  receive(request: Request): void;
}

export interface EngineOptions {
  readonly surface: Surface;
  readonly reply: (reply: Reply) => void;
  /** Milliseconds after which others get their turn. */
  readonly slice: number;
}

export function createEngine({ surface, reply, slice }: EngineOptions): Engine {
  const painter = new Painter(surface.base);
  let scene: Scene | null = null;
  /** What stands above the last frame until everything is painted. */
  let fresh: PaintOrder | null = null;
  let style: PictureStyle | null = null;
  let settings = DEFAULT_SETTINGS;
  let marks = NO_MARKS;
  let frame = UNSEEN;
  let abort = new AbortController();

  /** Paints what is wanted, and hands it over. */
  const paint = (layers: { readonly base: boolean; readonly marks: boolean }): Bitmaps => {
    const { width, height, ratio, viewport } = frame;
    const seen = scene !== null && width > 0 && height > 0;
    if (seen) surface.resize(Math.round(width * ratio), Math.round(height * ratio));
    if (layers.base) fresh = null;
    if (seen && layers.base) painter.paint(frame);
    if (seen && layers.marks) paintMarks(surface.marks, scene, style, marks, frame, fresh);
    return {
      viewport,
      base: seen && layers.base ? surface.take('base') : null,
      marks: seen && layers.marks ? surface.take('marks') : null,
    };
  };

  const apply = (changes: FrameChanges): void => {
    const { viewport, size, moving, moved } = changes;
    frame = {
      ...frame,
      ...size,
      viewport: viewport ?? frame.viewport,
      moving: moving ?? frame.moving,
    };
    marks = changes.marks ?? marks;
    if (changes.style !== undefined) {
      style = changes.style;
      painter.restyle(style);
    }
    if (changes.settings !== undefined) {
      settings = changes.settings;
      painter.set(settings);
    }
    if (moved !== undefined && scene !== null) {
      scene.x[moved.node] = moved.x;
      scene.y[moved.node] = moved.y;
    }
  };

  const show = async (request: Extract<Request, { type: 'show' }>): Promise<void> => {
    abort.abort();
    abort = new AbortController();
    const { graph, settled, seed, run, since } = request;
    const places = await inSlices(layOut(graph, settled, seed), slice, abort.signal);
    if (places === null) return;
    const { x, y } = places;
    scene = { ...graph, x, y };
    painter.show(scene);
    marks = request.marks;
    const viewport = request.viewport ?? fitViewport(places, frame, settings);
    const isGrown =
      since !== null &&
      fresh === null &&
      graph.count + graph.source.length > MANY &&
      viewport.scale === frame.viewport.scale &&
      viewport.x === frame.viewport.x &&
      viewport.y === frame.viewport.y;
    fresh = isGrown ? orderOf(scene, since) : null;
    frame = { ...frame, viewport, moving: false };
    reply({
      type: 'shown',
      run,
      x: x.slice(),
      y: y.slice(),
      whole: !isGrown,
      ...paint({ base: !isGrown, marks: true }),
    });
  };

  surface.watch({
    restored: () => {
      reply({ type: 'painted', ...paint({ base: true, marks: true }) });
    },
    lost: () => {
      reply({ type: 'failed' });
    },
  });

  return {
    receive(request) {
      switch (request.type) {
        case 'show':
          show(request).catch(() => {
            reply({ type: 'failed' });
          });
          return;
        case 'paint': {
          const { viewport, size, style: look, moved, moving } = request.changes;
          const base = [viewport, size, look, moved, moving].some((change) => change !== undefined);
          apply(request.changes);
          reply({ type: 'painted', ...paint({ base, marks: true }) });
          return;
        }
        case 'png': {
          const { ticket, options } = request;
          paintPng(surface.paper(), scene, style, options).then(
            (blob) => {
              reply({ type: 'png', ticket, blob });
            },
            () => {
              reply({ type: 'png', ticket, blob: null });
            },
          );
          return;
        }
        case 'close':
          abort.abort();
          scene = fresh = null;
      }
    },
  };
}
