/** The state of an explorer. It is decided here, without a document: elements only show it. */
import { EMPTY_MODEL, type GraphModel } from '../model/model.ts';
import { SHOW_ALL, type GraphFilter } from '../model/filter.ts';

/** What the reader has chosen: nothing, one or two nodes, or an edge. */
export type Selection =
  | { readonly kind: 'none' }
  /** One or two ids of nodes, in the order chosen. */
  | { readonly kind: 'nodes'; readonly ids: readonly [string] | readonly [string, string] }
  | { readonly kind: 'edge'; readonly id: string };

export const NO_SELECTION: Selection = { kind: 'none' };

/** A place in the picture, in the picture's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Something that the reader had added to the graph. */
export interface GrowthStep {
  /** The node whose neighbours were added; `''` is the graph as a whole. */
  readonly id: string;
  /** How many neighbours were asked for, or how many nodes of the whole. */
  readonly asked: number;
  /** Those of them that the reader chose; `null` is all. */
  readonly chosen: readonly string[] | null;
}

export interface ExplorerState {
  readonly model: GraphModel;
  readonly filter: GraphFilter;
  readonly selection: Selection;
  /** Nodes that the reader expanded, in that order, and how many neighbours were asked for. */
  readonly expanded: ReadonlyMap<string, number>;
  /** How the graph grew out of its first slice, in that order. */
  readonly steps: readonly GrowthStep[];
  /** Nodes that the reader put in a place of their own. */
  readonly pinned: ReadonlyMap<string, Place>;
}

export const INITIAL_STATE: ExplorerState = {
  model: EMPTY_MODEL,
  filter: SHOW_ALL,
  selection: NO_SELECTION,
  expanded: new Map(),
  steps: [],
  pinned: new Map(),
};
