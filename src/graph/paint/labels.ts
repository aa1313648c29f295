/** Which labels are written: the most important ones that have room, none over another. */
import { GRAPH_NODE_KINDS } from '../../core/index.ts';
import { drawnScale } from './style.ts';
import type { Scene } from './scene.ts';
import { REACH } from './shapes.ts';
import type { Viewport } from '../renderer/port.ts';

/** Side of the cells in which room is kept, in pixels. */
const CELL = 6;
/** One label for so many square pixels may lie on less important shapes; the others may lie on none. */
const ROOM_FOR_FIRST = 36_000;
/** Shapes with a smaller radius may lie under any label. */
const SMALL_SHAPE = 2.6;
/** The widest label, in pixels, from afar and from near. */
const WIDEST = 150;
const WIDEST_NEAR = 280;
/** Smaller shapes are dots: only few of them are named. */
const DOT = 2.2;
const DOTS_NAMED = 24;
/** Room between shape and label. */
export const LABEL_GAP = 3;

export interface Label {
  readonly node: number;
  readonly text: string;
  /** Middle of the upper edge, in pixels from the node's centre. */
  readonly dx: number;
  readonly dy: number;
}

/** How wide a label may be, by zoom; in two steps, so that most stay as they are. */
export const widest = (scale: number): number => (scale < 2 ? WIDEST : WIDEST_NEAR);

/** Room on the screen that is taken. */
class Room {
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / CELL) + 1;
    this.#rows = Math.ceil(height / CELL) + 1;
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Takes a box, clipped to the screen, if all of it is free, or in any case. */
  take(left: number, top: number, right: number, bottom: number, always = false): boolean {
    const fromColumn = Math.max(0, Math.floor(left / CELL));
    const toColumn = Math.min(this.#columns - 1, Math.floor(right / CELL));
    const fromRow = Math.max(0, Math.floor(top / CELL));
    const toRow = Math.min(this.#rows - 1, Math.floor(bottom / CELL));
    if (fromColumn > toColumn || fromRow > toRow) return false;
    for (let row = fromRow; row <= toRow && !always; row++) {
      const start = row * this.#columns;
      for (let at = start + fromColumn; at <= start + toColumn; at++) {
        if (this.#taken[at] === 1) return false;
      }
    }
    for (let row = fromRow; row <= toRow; row++) {
      const start = row * this.#columns;
      this.#taken.fill(1, start + fromColumn, start + toColumn + 1);
    }
    return true;
  }
}

export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The text of a node's label as it is written at this width, and how wide that is. */
  readonly fit: (node: number, widest: number) => { readonly text: string; readonly width: number };
  /** Nodes in the order in which they get a label, and how many of them at most. */
  readonly ranking: Int32Array;
  readonly most: number;
  /** Labels that may lie on less important shapes; a few, by the size of the frame, unless given. */
  readonly bold?: number;
}

/** Where a label may stand, nearest first: below, above, and on either side of a shape of radius `r`. */
const spots = (r: number, half: number, tall: number): readonly (readonly [number, number])[] => [
  [0, r + LABEL_GAP],
  [0, -r - LABEL_GAP - tall],
  [r + LABEL_GAP + half, -tall / 2],
  [-r - LABEL_GAP - half, -tall / 2],
];

/** Labels for the nodes that can be seen. */
export function chooseLabels(
  { x, y, radius, kind, count }: Pick<Scene, 'x' | 'y' | 'radius' | 'kind' | 'count'>,
  { scale, x: dx, y: dy }: Viewport,
  { width, height, fontSize, fit, ranking, most, bold }: LabelOptions,
): Label[] {
  const room = new Room(width, height);
  const drawn = drawnScale(scale);
  const limit = widest(scale);
  const tall = fontSize + 1;
  const first = bold ?? Math.max(6, Math.round((width * height) / ROOM_FOR_FIRST));
  const seen = ranking.filter((node) => {
    const px = (x[node] ?? 0) * scale + dx;
    const py = (y[node] ?? 0) * scale + dy;
    return px >= 0 && py >= 0 && px <= width && py <= height;
  });
  const labels: Label[] = [];
  const reach = (node: number): number =>
    (radius[node] ?? 0) * drawn * REACH[GRAPH_NODE_KINDS[kind[node] ?? 0] ?? 'work'];
  const takeShape = (node: number): void => {
    const px = (x[node] ?? 0) * scale + dx;
    const py = (y[node] ?? 0) * scale + dy;
    // Half a cell less, so that a label beside it does not share a cell with it.
    const r = reach(node) - CELL / 2;
    if (r >= SMALL_SHAPE - CELL / 2) room.take(px - r, py - r, px + r, py + r, true);
  };
  const name = (node: number): void => {
    const px = (x[node] ?? 0) * scale + dx;
    const py = (y[node] ?? 0) * scale + dy;
    const { text, width: wide } = fit(node, limit);
    if (text === '') return;
    const half = wide / 2 + 2;
    const spot = spots(reach(node), half, tall).find(([left, top]) => {
      const box = [px + left - half, py + top, px + left + half, py + top + tall] as const;
      return box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height && room.take(...box);
    });
    if (spot !== undefined) labels.push({ node, text, dx: spot[0], dy: spot[1] });
  };
  for (const node of seen.subarray(0, first)) {
    takeShape(node);
    name(node);
  }
  const others = seen.subarray(first);
  for (const node of others) takeShape(node);
  let dots = 0;
  for (const node of others) {
    if (labels.length >= most) break;
    const isDot = (radius[node] ?? 0) * drawn < DOT && count > DOTS_NAMED;
    if (isDot && ++dots > DOTS_NAMED) break;
    name(node);
  }
  return labels;
}
