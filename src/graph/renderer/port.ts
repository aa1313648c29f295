/** What a picture of a graph can be asked, whoever draws it. */
import type { GraphEdgeKind, GraphNodeKind } from '../../core/index.ts';
import type { Analysis } from '../cytoscape/analysis.ts';
import type { GraphSettings } from '../settings.ts';
import type { Place } from '../store/state.ts';

/** A node as it is drawn. */
export interface PictureNode {
  readonly id: string;
  readonly kind: GraphNodeKind;
  /** Plain text, without markup. */
  readonly label: string;
  /** From 0 up; decides the size, and which labels appear first. */
  readonly weight: number;
}

/** An edge as it is drawn. */
export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: GraphEdgeKind;
  readonly weight: number;
}

/** Everything that is shown now. */
export interface PictureData {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Nodes whose place is given; the others find theirs around them. */
  readonly pinned: ReadonlyMap<string, Place>;
}

/** What is drawn with emphasis. */
export interface PictureMarks {
  /** Ids of selected nodes and edges; their edges are drawn clearly, everything else stays back. */
  readonly selected: readonly string[];
  /** The node that has the keyboard; it gets a focus ring. */
  readonly focused: string | null;
}

/** How places become pixels: `pixel = place * scale + offset`, in CSS pixels from the top left. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What lies at a point of the picture. */
export type Hit =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly id: string };

/** What a picture tells. */
export interface PictureListener {
  /** A click, a tap, or a press of a pen; `null` is the background. `also` with Shift, Ctrl or ⌘. */
  pressed(hit: Hit | null, options: { readonly also: boolean; readonly double: boolean }): void;
  /** What is under the pointer changed. */
  hovered(hit: Hit | null, at: Place): void;
  /** The reader has dragged a node to a place. */
  dragged(id: string, place: Place): void;
  viewportChanged(viewport: Viewport): void;
  /** The drawing context is lost and could not be had again; the list is what is left. */
  lost(): void;
}

/** Colours as CSS writes them, resolved; one for each kind. */
export interface PictureColours {
  readonly nodes: Readonly<Record<GraphNodeKind, string>>;
  readonly edge: string;
  readonly edgeClear: string;
  readonly label: string;
  /** Drawn behind labels and between shapes. */
  readonly background: string;
  readonly focus: string;
  /** Outline of every shape, for forced colours; `null` draws none. */
  readonly outline: string | null;
}

export interface PictureStyle {
  readonly colours: PictureColours;
  /** CSS font family of labels. */
  readonly font: string;
  /** Size of labels in CSS pixels. */
  readonly fontSize: number;
  readonly direction: 'ltr' | 'rtl';
  /** No motion: what moves otherwise is there at once. */
  readonly reducedMotion: boolean;
}

/** A picture of a graph. Every method is safe after `destroy`, and does nothing then. */
export interface Picture {
  /** Where the work is done; in the page where it allows no worker, which large graphs are slower in. */
  readonly runsIn: 'worker' | 'page';
  readonly viewport: Viewport;
  /**
   * Shows `data` instead of what was shown. Nodes that were there stay where they are, new ones settle
   * near their neighbours, and the first ones of all are laid out as a whole: same data and seed, same
   * picture.
   *
   * @returns when the picture is painted
   */
  show(data: PictureData): Promise<void>;
  mark(marks: PictureMarks): void;
  restyle(style: PictureStyle): void;
  /** The room for the picture, in CSS pixels; zero is allowed, and may grow later. */
  resize(width: number, height: number): void;
  /** Where a node is, in the picture's own units; `null` when it is not shown. */
  placeOf(id: string): Place | null;
  /** What is at a point, in CSS pixels from the top left. */
  hit(at: Place): Hit | null;
  /** The nearest shown node from `id` in a direction, along edges first; `null` when there is none. */
  neighbourTowards(id: string, direction: 'left' | 'right' | 'up' | 'down'): string | null;
  /** Zooms by a factor around a point, or around the middle. */
  zoomBy(factor: number, around?: Place): void;
  panBy(dx: number, dy: number): void;
  /** Shows the whole graph, or these nodes. */
  fit(ids?: readonly string[]): void;
  /** Moves the view just so far that a node can be seen. */
  reveal(id: string): void;
  /** Lays everything out anew, but for pinned nodes. */
  relayout(): Promise<void>;
  /**
   * What is shown as a model of cytoscape's, in step with the picture: for chains of connections, and for
   * whatever a developer asks of it. Resolves when it is built, which happens behind the picture; `null`
   * where it cannot be had.
   */
  analysis(): Promise<Analysis | null>;
  /** The whole graph as a PNG, `scale` device pixels to a CSS pixel, with `legend` and `source` below. */
  toPng(options: ExportOptions & { readonly scale: number }): Promise<Blob>;
  toSvg(options: ExportOptions): Promise<string>;
  destroy(): void;
}

export interface ExportOptions {
  /** What the shapes stand for, in words. */
  readonly legend: readonly { readonly kind: GraphNodeKind; readonly label: string }[];
  /** Where it is from, and when, in a line. */
  readonly source: string;
  readonly title: string;
}

export interface PictureOptions {
  readonly style: PictureStyle;
  readonly listener: PictureListener;
  /** Anything that names the slice; the same seed and data make the same picture. */
  readonly seed: string;
  /** Over the defaults. */
  readonly settings?: Partial<GraphSettings>;
}

/** Draws into `container`, which it fills. */
export type CreatePicture = (container: HTMLElement, options: PictureOptions) => Promise<Picture>;
