/** Colours and measures of painting, beyond what the page decides. */
import type { GraphNodeKind } from '../../core/index.ts';
import type { PictureStyle } from '../renderer/port.ts';

export type { PictureStyle };

/** Line widths of edges in pixels, by strength. */
export const EDGE_WIDTH: readonly number[] = [0.7, 1.1, 1.7];
/** How clear edges are when there are so many: many thin lines make a dark cloud. */
export const edgeClarity = (edges: number): number =>
  Math.max(0.4, Math.min(1, 1.15 - Math.log10(Math.max(10, edges)) / 7));

/**
 * Pixels that a length in the picture's units takes for shapes and lines: they grow with the square
 * root of the zoom, so that a picture from afar still shows its nodes and one from near has room.
 */
export const drawnScale = (scale: number): number => Math.sqrt(scale);

export const colourOf = (style: PictureStyle, kind: GraphNodeKind): string =>
  style.colours.nodes[kind];
