/** What the page asks of the engine, and what it answers; the engine runs in a worker or in the page. */
import type { Settled } from '../layout/measures.ts';
import type { Extent, GraphArrays } from '../paint/scene.ts';
import type { GraphSettings } from '../settings.ts';
import type { ExportOptions, PictureStyle, Viewport } from '../renderer/port.ts';

/** What is emphasised, by numbers of nodes and edges. */
export interface MarkNumbers {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** -1 where there is none. */
  readonly focused: number;
  readonly hovered: number;
}

/** What changed since the last frame; what is left out is as it was. */
export interface FrameChanges {
  readonly viewport?: Viewport;
  /** CSS pixels, and device pixels to one of them. */
  readonly size?: { readonly width: number; readonly height: number; readonly ratio: number };
  readonly style?: PictureStyle;
  readonly settings?: GraphSettings;
  readonly marks?: MarkNumbers;
  /** A node that is being dragged, and where to. */
  readonly moved?: { readonly node: number; readonly x: number; readonly y: number };
  /** Whether more frames are about to follow. */
  readonly moving?: boolean;
}

export type Request =
  /** Lays out and paints; answered by `shown`. A later one takes its place. */
  | {
      readonly type: 'show';
      readonly run: number;
      readonly graph: GraphArrays;
      /** What is painted already, where it is; the rest is new. `null` for another graph. */
      readonly since: Extent | null;
      readonly settled: Settled;
      readonly seed: string;
      /** Where to look; `null` shows everything. */
      readonly viewport: Viewport | null;
      readonly marks: MarkNumbers;
    }
  /** Answered by `painted`. */
  | { readonly type: 'paint'; readonly changes: FrameChanges }
  /** Answered by `png`. */
  | { readonly type: 'png'; readonly ticket: number; readonly options: PngOptions }
  | { readonly type: 'close' };

export type PngOptions = ExportOptions & { readonly scale: number };

/** Pictures to be put on the page's canvases; `null` where it was painted there, or did not change. */
export interface Bitmaps {
  readonly viewport: Viewport;
  readonly base: ImageBitmap | null;
  readonly marks: ImageBitmap | null;
}

export type Reply =
  | ({
      readonly type: 'shown';
      readonly run: number;
      readonly x: Float64Array;
      readonly y: Float64Array;
      /** Whether everything is painted; else what is new stands above the last frame, which is to be asked for anew. */
      readonly whole: boolean;
    } & Bitmaps)
  | ({ readonly type: 'painted' } & Bitmaps)
  | { readonly type: 'png'; readonly ticket: number; readonly blob: Blob | null }
  /** The engine cannot go on. */
  | { readonly type: 'failed' };

/** A message to the worker, which serves several pictures. */
export interface ToWorker {
  readonly picture: number;
  readonly request: Request;
}

export type FromWorker =
  { readonly type: 'ready' } | { readonly picture: number; readonly reply: Reply };
