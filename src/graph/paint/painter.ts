/**
 * Paints a scene on a two-dimensional context, in the page or in a worker. Shapes of one look go into one
 * path, so that a frame is a few dozen calls and not one for each node.
 */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { PictureStyle, Viewport } from '../renderer/port.ts';
import { DEFAULT_SETTINGS, type GraphSettings } from '../settings.ts';
import { chooseLabels, type Label } from './labels.ts';
import type { Scene } from './scene.ts';
import { addShape, REACH } from './shapes.ts';
import { colourOf, drawnScale, EDGE_WIDTH, edgeClarity } from './style.ts';
import { cut, directionOf } from './text.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pieces in a path: a longer one takes browsers longer than several short ones. */
const PIECES = 96;
/** Labels are chosen anew when the zoom has changed by so much, or the picture has come to rest. */
const ZOOM_STEP = Math.SQRT2;
/** As many labels have room in the smallest frame. */
const FEWEST_LABELS = 8;

export interface Frame {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  readonly viewport: Viewport;
  readonly moving: boolean;
}

interface Fitted {
  readonly limit: number;
  readonly text: string;
  readonly width: number;
}

export class Painter {
  readonly #context: Context;
  #scene: Scene | null = null;
  #style: PictureStyle | null = null;
  #settings = DEFAULT_SETTINGS;
  #fitted = new Map<number, Fitted>();
  #labels: { readonly scale: number; readonly list: readonly Label[] } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#fitted.clear();
    this.#labels = null;
  }

  set(settings: GraphSettings): void {
    this.#settings = settings;
  }

  restyle(style: PictureStyle): void {
    this.#style = style;
    this.#fitted.clear();
    this.#labels = null;
  }

  paint(frame: Frame): void {
    const context = this.#context;
    const { width, height, ratio } = frame;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    if (this.#scene === null || this.#style === null) return;
    this.#paintEdges(this.#scene, this.#style, frame);
    this.#paintNodes(this.#scene, this.#style, frame);
    this.#paintLabels(this.#scene, this.#style, frame);
  }

  #paintEdges(scene: Scene, { colours }: PictureStyle, frame: Frame): void {
    const context = this.#context;
    const { x, y, source, target, edgeOrder, edgeStart } = scene;
    const { width, height, moving, viewport } = frame;
    const { scale, x: dx, y: dy } = viewport;
    const share = moving ? Math.min(1, this.#settings.movingEdges / source.length) : 1;
    const drawn = Math.min(1.6, Math.max(0.7, drawnScale(scale)));
    context.strokeStyle = colours.edge;
    context.globalAlpha = colours.outline === null ? edgeClarity(source.length) : 1;
    context.lineCap = 'butt';
    EDGE_WIDTH.forEach((wide, strength) => {
      const start = edgeStart[strength] ?? 0;
      const all = (edgeStart[strength + 1] ?? 0) - start;
      context.lineWidth = wide * drawn;
      let pieces = 0;
      context.beginPath();
      for (let at = start; at < start + Math.ceil(all * share); at++) {
        const e = edgeOrder[at] ?? 0;
        const a = source[e] ?? 0;
        const b = target[e] ?? 0;
        const ax = (x[a] ?? 0) * scale + dx;
        const ay = (y[a] ?? 0) * scale + dy;
        const bx = (x[b] ?? 0) * scale + dx;
        const by = (y[b] ?? 0) * scale + dy;
        if ((ax < 0 && bx < 0) || (ay < 0 && by < 0)) continue;
        if ((ax > width && bx > width) || (ay > height && by > height)) continue;
        context.moveTo(ax, ay);
        context.lineTo(bx, by);
        if (++pieces % PIECES === 0) {
          context.stroke();
          context.beginPath();
        }
      }
      context.stroke();
    });
    context.globalAlpha = 1;
  }

  #paintNodes(scene: Scene, style: PictureStyle, frame: Frame): void {
    const context = this.#context;
    const { x, y, radius, nodeOrder, nodeStart } = scene;
    const { width, height, viewport } = frame;
    const { scale, x: dx, y: dy } = viewport;
    const drawn = drawnScale(scale);
    const { outline, background } = style.colours;
    context.lineJoin = 'round';
    GRAPH_NODE_KINDS.forEach((kind, number) => {
      context.fillStyle = colourOf(style, kind);
      const finish = (large: boolean): void => {
        if (large) {
          context.strokeStyle = outline ?? background;
          context.lineWidth = outline === null ? 2 : 2.5;
          context.stroke();
        }
        context.fill();
        context.beginPath();
      };
      let pieces = 0;
      let large = false;
      context.beginPath();
      for (let at = nodeStart[number] ?? 0; at < (nodeStart[number + 1] ?? 0); at++) {
        const node = nodeOrder[at] ?? 0;
        const px = (x[node] ?? 0) * scale + dx;
        const py = (y[node] ?? 0) * scale + dy;
        const r = Math.max(1, (radius[node] ?? 0) * drawn);
        const reach = r * REACH[kind] + 2;
        if (px < -reach || py < -reach || px > width + reach || py > height + reach) continue;
        addShape(context, kind, px, py, r);
        large ||= r >= 3;
        if (++pieces % PIECES === 0) finish(large);
      }
      finish(large);
    });
  }

  #paintLabels(
    scene: Scene,
    style: PictureStyle,
    { width, height, viewport, moving }: Frame,
  ): void {
    const context = this.#context;
    const { colours, font, fontSize } = style;
    context.font = `${fontSize}px ${font}`;
    const { scale, x: dx, y: dy } = viewport;
    const before = this.#labels;
    const near =
      before !== null && scale / before.scale < ZOOM_STEP && before.scale / scale < ZOOM_STEP;
    const labels =
      moving && near
        ? before
        : {
            scale,
            list: chooseLabels(scene, viewport, {
              width,
              height,
              fontSize,
              most: Math.max(
                FEWEST_LABELS,
                Math.round((width * height) / this.#settings.labelRoom),
              ),
              fit: (node, limit) => this.#fit(scene.label[node] ?? '', node, limit),
              ranking: scene.ranking,
            }),
          };
    this.#labels = labels;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.background;
    context.fillStyle = colours.label;
    for (const { node, text, dx: aside, dy: below } of labels.list) {
      const px = (scene.x[node] ?? 0) * scale + dx + aside;
      const py = (scene.y[node] ?? 0) * scale + dy + below;
      context.direction = directionOf(text);
      context.strokeText(text, px, py);
      context.fillText(text, px, py);
    }
  }

  /** A node's label as it fits; the font is set. */
  #fit(label: string, node: number, limit: number): Fitted {
    const known = this.#fitted.get(node);
    // Nearly as wide as before: it may stay.
    if (
      known !== undefined &&
      (known.limit === limit || (known.width <= limit && known.text === label))
    ) {
      return known;
    }
    const measure = (text: string): number => this.#context.measureText(text).width;
    const text = cut(label, limit, measure);
    const fitted = { limit, text, width: measure(text) };
    this.#fitted.set(node, fitted);
    return fitted;
  }
}
