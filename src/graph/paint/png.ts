/** The whole graph as a PNG, with title, legend and source line. */
import type { PngOptions } from '../worker/protocol.ts';
import { Painter, type Context } from './painter.ts';
import type { Scene } from './scene.ts';
import { addShape } from './shapes.ts';
import { sheetFor } from './sheet.ts';
import type { PictureStyle } from './style.ts';

/** Browsers draw no larger canvas than about this, in pixels. */
const MOST_PIXELS = 60_000_000;

/** A canvas that becomes a file. */
export interface Paper {
  readonly context: Context;
  resize(width: number, height: number): void;
  toBlob(): Promise<Blob | null>;
}

export async function paintPng(
  paper: Paper,
  scene: Scene | null,
  style: PictureStyle | null,
  options: PngOptions,
): Promise<Blob | null> {
  if (scene === null || style === null) return null;
  const { context } = paper;
  const { colours, font, fontSize } = style;
  context.font = `${fontSize}px ${font}`;
  const sheet = sheetFor(scene, options, fontSize, (text) => context.measureText(text).width);
  const { width, height, viewport } = sheet;
  const ratio = Math.min(options.scale, Math.sqrt(MOST_PIXELS / (width * height)));
  paper.resize(Math.round(width * ratio), Math.round(height * ratio));
  const painter = new Painter(context);
  painter.restyle(style);
  painter.show(scene);
  painter.paint({ width, height, ratio, viewport, moving: false });

  // Below what is painted already.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = colours.background;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'source-over';

  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const { kind, label, x, y, textX } of sheet.legend) {
    context.beginPath();
    addShape(context, kind, x, y, sheet.radius);
    context.fillStyle = colours.nodes[kind];
    context.fill();
    context.fillStyle = colours.label;
    context.fillText(label, textX, y);
  }
  context.fillText(options.source, sheet.left, sheet.sourceY);
  context.font = `bold ${fontSize}px ${font}`;
  context.fillText(options.title, sheet.left, sheet.titleY);
  return paper.toBlob();
}
