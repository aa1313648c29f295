/**
 * Paints edges and nodes. Shapes of one look go into one path, so that a frame is a few dozen calls and
 * not one for each node.
 */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { Context, Frame } from './painter.ts';
import type { PaintOrder, Scene } from './scene.ts';
import { addShape, REACH } from './shapes.ts';
import { colourOf, drawnScale, EDGE_WIDTH, edgeClarity, type PictureStyle } from './style.ts';

/** Pieces in a path: a longer one takes browsers longer than several short ones. */
const PIECES = 96;

function paintEdges(
  context: Context,
  scene: Scene & PaintOrder,
  { colours }: PictureStyle,
  frame: Frame,
  movingEdges: number,
): void {
  const { x, y, source, target, edgeOrder, edgeStart } = scene;
  const { width, height, moving, viewport } = frame;
  const { scale, x: dx, y: dy } = viewport;
  const share = moving ? Math.min(1, movingEdges / edgeOrder.length) : 1;
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

function paintNodes(
  context: Context,
  scene: Scene & PaintOrder,
  style: PictureStyle,
  frame: Frame,
): void {
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

/** @param movingEdges edges that are painted at most while the picture moves */
export function paintShapes(
  context: Context,
  scene: Scene & PaintOrder,
  style: PictureStyle,
  frame: Frame,
  movingEdges: number,
): void {
  paintEdges(context, scene, style, frame, movingEdges);
  paintNodes(context, scene, style, frame);
}
