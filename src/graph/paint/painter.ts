/** Paints a scene on a two-dimensional context, in the page or in a worker: the graph, and its labels. */
import type { PictureStyle, Viewport } from '../renderer/port.ts';
import { DEFAULT_SETTINGS, type GraphSettings } from '../settings.ts';
import { chooseLabels, type Label } from './labels.ts';
import { orderOf, type PaintOrder, type Scene } from './scene.ts';
import { paintShapes } from './paint-shapes.ts';
import { cut } from './text.ts';
import { writeLabels } from './write-labels.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

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
  #order: PaintOrder | null = null;
  #style: PictureStyle | null = null;
  #settings = DEFAULT_SETTINGS;
  #fitted = new Map<number, Fitted>();
  #labels: { readonly scale: number; readonly list: readonly Label[] } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#order = null;
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
    const scene = { ...this.#scene, ...(this.#order ??= orderOf(this.#scene)) };
    paintShapes(context, scene, this.#style, frame, this.#settings.movingEdges);
    this.#paintLabels(scene, this.#style, frame);
  }

  #paintLabels(
    scene: Scene & PaintOrder,
    style: PictureStyle,
    { width, height, viewport, moving }: Frame,
  ): void {
    const context = this.#context;
    const { font, fontSize } = style;
    context.font = `${fontSize}px ${font}`;
    const { scale } = viewport;
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
    writeLabels(context, scene, style, viewport, labels.list, 3);
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
