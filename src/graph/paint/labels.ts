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

/** Left, top, right and bottom, in pixels. */
type Box = readonly [number, number, number, number];

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

  /** The cells of a box, row by row, as far as they are on the screen. */
  *#rowsOf([left, top, right, bottom]: Box): Generator<readonly [number, number]> {
    const from = Math.max(0, Math.floor(left / CELL));
    const to = Math.min(this.#columns - 1, Math.floor(right / CELL));
    const last = Math.min(this.#rows - 1, Math.floor(bottom / CELL));
    for (let row = Math.max(0, Math.floor(top / CELL)); row <= last; row++) {
      if (from <= to) yield [row * this.#columns + from, row * this.#columns + to + 1];
    }
  }

  isFree(box: Box): boolean {
    for (const [from, to] of this.#rowsOf(box)) {
      for (let at = from; at < to; at++) if (this.#taken[at] === 1) return false;
    }
    return true;
  }

  take(box: Box): void {
    for (const [from, to] of this.#rowsOf(box)) this.#taken.fill(1, from, to);
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
  // Where labels and all shapes are, and where labels and only the shapes that came before are.
  const room = new Room(width, height);
  const firstRoom = new Room(width, height);
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
  const takeShape = (of: Room, node: number): void => {
    const px = (x[node] ?? 0) * scale + dx;
    const py = (y[node] ?? 0) * scale + dy;
    // Half a cell less, so that a label beside it does not share a cell with it.
    const r = reach(node) - CELL / 2;
    if (r >= SMALL_SHAPE - CELL / 2) of.take([px - r, py - r, px + r, py + r]);
  };
  const name = (node: number, rooms: readonly Room[]): void => {
    const px = (x[node] ?? 0) * scale + dx;
    const py = (y[node] ?? 0) * scale + dy;
    const { text, width: wide } = fit(node, limit);
    if (text === '') return;
    const half = wide / 2 + 2;
    const boxOf = ([left, top]: readonly [number, number]): Box => [
      px + left - half,
      py + top,
      px + left + half,
      py + top + tall,
    ];
    const inside = spots(reach(node), half, tall).filter((spot) => {
      const [left, top, right, bottom] = boxOf(spot);
      return left >= 0 && top >= 0 && right <= width && bottom <= height;
    });
    for (const each of rooms) {
      const spot = inside.find((one) => each.isFree(boxOf(one)));
      if (spot === undefined) continue;
      room.take(boxOf(spot));
      firstRoom.take(boxOf(spot));
      labels.push({ node, text, dx: spot[0], dy: spot[1] });
      return;
    }
  };
  for (const node of seen) takeShape(room, node);
  for (const node of seen.subarray(0, first)) {
    takeShape(firstRoom, node);
    name(node, [room, firstRoom]);
  }
  let dots = 0;
  for (const node of seen.subarray(first)) {
    if (labels.length >= most) break;
    const isDot = (radius[node] ?? 0) * drawn < DOT && count > DOTS_NAMED;
    if (isDot && ++dots > DOTS_NAMED) break;
    name(node, [room]);
  }
  return labels;
}
