/** The whole graph as an SVG document, with title, legend and source line. Fetched when it is asked for. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { ExportOptions, PictureStyle } from '../renderer/port.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { chooseLabels } from './labels.ts';
import type { Places } from '../layout/places.ts';
import { orderOf, type GraphArrays, type PaintOrder, type Scene } from './scene.ts';
import { addShape, type Pen } from './shapes.ts';
import { sheetFor, type Sheet } from './sheet.ts';
import { drawnScale, EDGE_WIDTH, edgeClarity } from './style.ts';
import { cut, directionOf } from './text.ts';

/** A tenth of a pixel is as much as anybody sees. */
const short = (at: number): string => String(Math.round(at * 10) / 10);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Text without what XML does not allow, and with what it does escaped. */
const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** Writes shapes down as path data. */
class PathWriter implements Pen {
  data = '';

  moveTo(x: number, y: number): void {
    this.data += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.data += `L${short(x)} ${short(y)}`;
  }

  closePath(): void {
    this.data += 'Z';
  }

  /** Whole circles only: that is all that shapes have. */
  arc(x: number, y: number, radius: number): void {
    const r = Math.round(radius * 10) / 10;
    const half = (to: number): string => `a${r} ${r} 0 1 0 ${short(to)} 0`;
    this.data = `M${short(x - r)} ${short(y)}${half(2 * r)}${half(-2 * r)}Z`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.data += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number): void {
    const r = short(radii);
    const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${short(dx)} ${short(dy)}`;
    this.data += `M${short(x + radii)} ${short(y)}h${short(width - 2 * radii)}${corner(radii, radii)}v${short(height - 2 * radii)}${corner(-radii, radii)}h${short(2 * radii - width)}${corner(-radii, -radii)}v${short(2 * radii - height)}${corner(radii, -radii)}Z`;
  }
}

const shapePath = (
  ...[kind, x, y, radius]: [Parameters<typeof addShape>[1], number, number, number]
): string => {
  const pen = new PathWriter();
  addShape(pen, kind, x, y, radius);
  return pen.data;
};

function edgesOf(
  scene: Scene & PaintOrder,
  { colours }: PictureStyle,
  { viewport: { scale, x: dx, y: dy } }: Sheet,
): string {
  const { x, y, source, target, edgeOrder, edgeStart } = scene;
  const at = (node: number): string =>
    `${short((x[node] ?? 0) * scale + dx)} ${short((y[node] ?? 0) * scale + dy)}`;
  const paths = EDGE_WIDTH.map((width, strength) => {
    const edges = edgeOrder.subarray(edgeStart[strength], edgeStart[strength + 1]);
    const data = Array.from(edges, (e) => `M${at(source[e] ?? 0)}L${at(target[e] ?? 0)}`).join('');
    return data === '' ? '' : `<path stroke-width="${width}" d="${data}"/>`;
  });
  return `<g fill="none" stroke="${escaped(colours.edge)}" stroke-opacity="${short(edgeClarity(source.length))}">${paths.join('')}</g>`;
}

function nodesOf(
  scene: Scene & PaintOrder,
  { colours }: PictureStyle,
  { viewport: { scale, x: dx, y: dy } }: Sheet,
): string {
  const { x, y, radius, label, nodeOrder, nodeStart } = scene;
  const drawn = drawnScale(scale);
  const groups = GRAPH_NODE_KINDS.map((kind, number) => {
    const nodes = nodeOrder.subarray(nodeStart[number], nodeStart[number + 1]);
    const shapes = Array.from(nodes, (node) => {
      const px = (x[node] ?? 0) * scale + dx;
      const py = (y[node] ?? 0) * scale + dy;
      const data = shapePath(kind, px, py, Math.max(1, (radius[node] ?? 0) * drawn));
      return `<path d="${data}"><title>${escaped(label[node] ?? '')}</title></path>`;
    });
    return `<g fill="${escaped(colours.nodes[kind])}">${shapes.join('')}</g>`;
  });
  const outline = colours.outline ?? colours.background;
  return `<g stroke="${escaped(outline)}" stroke-width="1.2">${groups.join('')}</g>`;
}

const textAt = (text: string, x: number, y: number, more = ''): string => {
  const direction = directionOf(text) === 'rtl' ? ' direction="rtl"' : '';
  return `<text x="${short(x)}" y="${short(y)}"${direction}${more}>${escaped(text)}</text>`;
};

function labelsOf(
  scene: Scene & PaintOrder,
  { colours, fontSize }: PictureStyle,
  { viewport, width, height }: Sheet,
  measure: (text: string) => number,
): string {
  const labels = chooseLabels(scene, viewport, {
    width,
    height,
    fontSize,
    most: Math.round((width * height) / DEFAULT_SETTINGS.labelRoom),
    ranking: scene.ranking,
    fit: (node, limit) => {
      const text = cut(scene.label[node] ?? '', limit, measure);
      return { text, width: measure(text) };
    },
  });
  const texts = labels.map(({ node, text, dx, dy }) =>
    textAt(
      text,
      (scene.x[node] ?? 0) * viewport.scale + viewport.x + dx,
      (scene.y[node] ?? 0) * viewport.scale + viewport.y + dy + 0.85 * fontSize,
    ),
  );
  return `<g text-anchor="middle" paint-order="stroke" stroke="${escaped(colours.background)}" stroke-width="3" stroke-linejoin="round">${texts.join('')}</g>`;
}

export function svgOf(
  graph: GraphArrays,
  { x, y }: Places,
  style: PictureStyle,
  options: ExportOptions,
): string {
  const scene = { ...graph, x, y, ...orderOf(graph) };
  const { colours, font, fontSize } = style;
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${fontSize}px ${font}`;
  const measure = (text: string): number =>
    context?.measureText(text).width ?? 0.5 * fontSize * text.length;
  const sheet = sheetFor(scene, options, fontSize, measure);
  const { width, height } = sheet;
  const legend = sheet.legend.map(
    ({ kind, label, x, y, textX }) =>
      `<path fill="${escaped(colours.nodes[kind])}" d="${shapePath(kind, x, y, sheet.radius)}"/>${textAt(label, textX, y + 0.35 * fontSize)}`,
  );
  const lift = 0.35 * fontSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(font)}" font-size="${fontSize}" fill="${escaped(colours.label)}">`,
    `<title>${escaped(options.title)}</title>`,
    `<desc>${escaped(options.source)}</desc>`,
    `<rect width="100%" height="100%" fill="${escaped(colours.background)}"/>`,
    edgesOf(scene, style, sheet),
    nodesOf(scene, style, sheet),
    labelsOf(scene, style, sheet, measure),
    ...legend,
    textAt(options.source, sheet.left, sheet.sourceY + lift),
    textAt(options.title, sheet.left, sheet.titleY + lift, ' font-weight="bold"'),
    '</svg>',
  ].join('');
}
