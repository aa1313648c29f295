/** The four shapes, added to a path: a disc, a rounded square, a diamond and a triangle of like weight. */
import type { GraphNodeKind } from '../../core/index.ts';

/** What both kinds of canvases, and a path, have for drawing. */
export type Pen = Pick<
  CanvasPath,
  'arc' | 'closePath' | 'lineTo' | 'moveTo' | 'rect' | 'roundRect'
>;

/** How far each shape reaches from its centre, by the radius of the disc that looks as large. */
export const REACH: Readonly<Record<GraphNodeKind, number>> = {
  researcher: 1,
  work: 0.88,
  topic: 1.28,
  institution: 1.4,
};

/** Height of an equilateral triangle's side above its centre, and half its side, by the circle around it. */
const HALF_HEIGHT = 0.5;
const HALF_SIDE = 0.866;
/** Below this many pixels, a shape is a dot, and told by its colour alone. */
const DOT = 1.8;

export function addShape(
  pen: Pen,
  kind: GraphNodeKind,
  x: number,
  y: number,
  radius: number,
): void {
  if (radius < DOT) {
    pen.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    return;
  }
  const reach = radius * REACH[kind];
  switch (kind) {
    case 'researcher':
      pen.moveTo(x + reach, y);
      pen.arc(x, y, reach, 0, 2 * Math.PI);
      return;
    case 'work':
      pen.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, reach * 0.35);
      return;
    case 'topic':
      pen.moveTo(x, y - reach);
      pen.lineTo(x + reach, y);
      pen.lineTo(x, y + reach);
      pen.lineTo(x - reach, y);
      pen.closePath();
      return;
    case 'institution':
      pen.moveTo(x, y - reach);
      pen.lineTo(x + reach * HALF_SIDE, y + reach * HALF_HEIGHT);
      pen.lineTo(x - reach * HALF_SIDE, y + reach * HALF_HEIGHT);
      pen.closePath();
  }
}
