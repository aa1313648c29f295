/** The sheet that a graph is exported on: how large, where everything stands, and what is written beside. */
import type { GraphNodeKind } from '../../core/index.ts';
import { boxOf } from '../layout/places.ts';
import type { ExportOptions, Viewport } from '../renderer/port.ts';
import type { Scene } from './scene.ts';

/** Longer side of the graph on the sheet, in CSS pixels: more for more nodes, so that labels find room. */
const SIDE = 900;
const SIDE_FOR_ROOT = 12;
const LONGEST = 2600;
/** Room around the graph, where the outermost labels stand. */
const MARGIN = 48;
const EDGE = 20;
const LINE = 1.6;
/** Radius of a shape in the legend, and room after each entry, by the font's size. */
const SHAPE = 0.5;
const AFTER = 1.8;

export interface LegendEntry {
  readonly kind: GraphNodeKind;
  readonly label: string;
  /** Middle of the shape, and where the words begin. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly viewport: Viewport;
  readonly legend: readonly LegendEntry[];
  readonly radius: number;
  /** Middle of the lines that the title and the source stand on. */
  readonly titleY: number;
  readonly sourceY: number;
  readonly left: number;
}

/** @param measure width of a text in pixels */
export function sheetFor(
  scene: Pick<Scene, 'x' | 'y' | 'count'>,
  options: ExportOptions,
  fontSize: number,
  measure: (text: string) => number,
): Sheet {
  const box = boxOf(scene);
  const wide = Math.max(1, box.right - box.left);
  const high = Math.max(1, box.bottom - box.top);
  const side = Math.min(LONGEST, SIDE + SIDE_FOR_ROOT * Math.sqrt(scene.count));
  const scale = Math.min(2, side / Math.max(wide, high));
  const line = LINE * fontSize;
  const width = Math.ceil(
    Math.max(wide * scale + 2 * MARGIN, measure(options.source) + 2 * EDGE, 480),
  );
  const top = EDGE + line;
  const graphHeight = high * scale + 2 * MARGIN;
  const legend: LegendEntry[] = [];
  let x = EDGE;
  let y = top + graphHeight + line / 2;
  for (const { kind, label } of options.legend) {
    const long = 2 * SHAPE * fontSize + fontSize / 2 + measure(label);
    if (x > EDGE && x + long > width - EDGE) {
      x = EDGE;
      y += line;
    }
    const middle = x + SHAPE * fontSize;
    legend.push({ kind, label, x: middle, y, textX: middle + SHAPE * fontSize + fontSize / 2 });
    x += long + AFTER * fontSize;
  }
  const sourceY = y + line;
  return {
    width,
    height: Math.ceil(sourceY + line / 2 + EDGE),
    viewport: {
      scale,
      x: width / 2 - (scale * (box.left + box.right)) / 2,
      y: top + graphHeight / 2 - (scale * (box.top + box.bottom)) / 2,
    },
    legend,
    radius: SHAPE * fontSize,
    titleY: EDGE + line / 2,
    sourceY,
    left: EDGE,
  };
}
