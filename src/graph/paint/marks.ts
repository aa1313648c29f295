/** Paints what is marked, on a layer of its own above the graph: few things, so that this is quick. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import type { MarkNumbers } from '../worker/protocol.ts';
import { chooseLabels } from './labels.ts';
import type { Context, Frame } from './painter.ts';
import { paintShapes } from './paint-shapes.ts';
import type { PaintOrder, Scene } from './scene.ts';
import { addShape, REACH } from './shapes.ts';
import { colourOf, drawnScale, EDGE_WIDTH, type PictureStyle } from './style.ts';
import { cut } from './text.ts';
import { writeLabels } from './write-labels.ts';

/** How much wider than usual a clear edge is, in pixels. */
const CLEARER = 0.9;
/** Labels of neighbours that are written beside those of the selected ones. */
const MOST_LABELS = 40;

/** Clear edges and the nodes that they join; the selected nodes first. */
function emphasised(
  scene: Scene,
  { nodes, edges }: MarkNumbers,
): { edges: number[]; nodes: number[] } {
  const { source, target, importance } = scene;
  const selected = new Set(nodes);
  const clear = new Set(edges);
  if (selected.size > 0) {
    source.forEach((a, e) => {
      if (selected.has(a) || selected.has(target[e] ?? -1)) clear.add(e);
    });
  }
  const others = new Set([...clear].flatMap((e) => [source[e] ?? 0, target[e] ?? 0]));
  for (const node of selected) others.delete(node);
  const byImportance = [...others].sort(
    (a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b,
  );
  return { edges: [...clear], nodes: [...selected, ...byImportance] };
}

/** @param fresh what the layer below does not have yet */
export function paintMarks(
  context: Context,
  scene: Scene | null,
  style: PictureStyle | null,
  marks: MarkNumbers,
  frame: Frame,
  fresh: PaintOrder | null,
): void {
  const { width, height, ratio, viewport } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  if (scene === null || style === null) return;
  if (fresh !== null) paintShapes(context, { ...scene, ...fresh }, style, frame, Infinity);
  const { scale, x: dx, y: dy } = viewport;
  const { colours, font, fontSize } = style;
  const drawn = drawnScale(scale);
  const at = (node: number): [number, number, number] => [
    (scene.x[node] ?? 0) * scale + dx,
    (scene.y[node] ?? 0) * scale + dy,
    Math.max(2.5, (scene.radius[node] ?? 0) * drawn),
  ];
  const { edges, nodes } = emphasised(scene, marks);

  context.strokeStyle = colours.edgeClear;
  for (const e of edges) {
    const [ax, ay] = at(scene.source[e] ?? 0);
    const [bx, by] = at(scene.target[e] ?? 0);
    context.lineWidth = (EDGE_WIDTH[scene.strength[e] ?? 0] ?? 1) + CLEARER;
    context.beginPath();
    context.moveTo(ax, ay);
    context.lineTo(bx, by);
    context.stroke();
  }

  const shape = (node: number, radius: number, lineWidth: number): void => {
    const kind = GRAPH_NODE_KINDS[scene.kind[node] ?? 0] ?? 'work';
    const [px, py] = at(node);
    context.beginPath();
    addShape(context, kind, px, py, radius);
    context.lineWidth = lineWidth;
    context.stroke();
    context.fillStyle = colourOf(style, kind);
    context.fill();
  };
  context.lineJoin = 'round';
  // From the back to the front.
  for (const node of [...nodes].reverse()) {
    const [, , radius] = at(node);
    if (marks.nodes.includes(node)) {
      context.strokeStyle = colours.label;
      shape(node, radius, 7);
    }
    context.strokeStyle = colours.outline ?? colours.background;
    shape(node, radius, 3);
  }
  const { focused, hovered } = marks;
  for (const node of [hovered, focused]) {
    if (node < 0 || node >= scene.count) continue;
    const [px, py, radius] = at(node);
    const kind = GRAPH_NODE_KINDS[scene.kind[node] ?? 0] ?? 'work';
    context.beginPath();
    context.arc(px, py, radius * REACH[kind] + 5, 0, 2 * Math.PI);
    if (node === focused) {
      // Two rings, so that one of them stands out from whatever lies behind.
      context.lineWidth = 6;
      context.strokeStyle = colours.background;
      context.stroke();
      context.lineWidth = 3;
      context.strokeStyle = colours.focus;
    } else {
      context.lineWidth = 1.5;
      context.strokeStyle = colours.edgeClear;
    }
    context.stroke();
  }

  const named = [...new Set([hovered, focused, ...nodes])].filter((i) => i >= 0 && i < scene.count);
  context.font = `${fontSize}px ${font}`;
  const labels = chooseLabels(scene, viewport, {
    width,
    height,
    fontSize,
    ranking: Int32Array.from(named),
    most: MOST_LABELS,
    bold: MOST_LABELS,
    fit: (node, limit) => {
      const measure = (text: string): number => context.measureText(text).width;
      // What was asked for is written out further than what is only beside it.
      const wide = marks.nodes.includes(node) || node === focused || node === hovered;
      const text = cut(scene.label[node] ?? '', wide ? 2 * limit : limit, measure);
      return { text, width: measure(text) };
    },
  });
  writeLabels(context, scene, style, viewport, labels, 4);
}
