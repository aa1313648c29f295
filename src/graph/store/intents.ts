/** Everything that a reader, or an answer of the source, can ask of an explorer. */
import type { GraphNodeKind, GraphSlice } from '../../core/index.ts';
import type { GraphFilter } from '../model/filter.ts';
import type { Place, Selection } from './state.ts';

export type Intent =
  /** The first slice arrived; everything begins anew, but for the filter. */
  | { readonly type: 'loaded'; readonly slice: GraphSlice }
  /** A larger slice of the same graph arrived; what is there stays. */
  | { readonly type: 'added'; readonly slice: GraphSlice; readonly asked: number }
  /** Neighbours of a node arrived. */
  | {
      readonly type: 'expanded';
      readonly id: string;
      readonly slice: GraphSlice;
      readonly asked: number;
      /** Ids of those that the reader chose, where they chose. */
      readonly chosen?: readonly string[];
    }
  /** What was kept of an earlier visit is taken up again. */
  | {
      readonly type: 'restored';
      readonly filter: GraphFilter;
      readonly selection: Selection;
      readonly pinned: ReadonlyMap<string, Place>;
    }
  | { readonly type: 'collapse'; readonly id: string }
  | { readonly type: 'toggle-kind'; readonly kind: GraphNodeKind }
  | { readonly type: 'set-years'; readonly from: number | null; readonly to: number | null }
  | { readonly type: 'hide'; readonly id: string }
  /** Shows every hidden node again. */
  | { readonly type: 'show-hidden' }
  /** `null` shows everything again. */
  | { readonly type: 'focus-on'; readonly id: string | null }
  | { readonly type: 'select'; readonly selection: Selection }
  /** Adds a node to the selection as its second, or takes it out. */
  | { readonly type: 'select-also'; readonly id: string }
  | { readonly type: 'pin'; readonly id: string; readonly place: Place }
  | { readonly type: 'unpin'; readonly id: string };

/** What undo goes back over: what the reader did to the graph, not where they looked. */
export const isUndoable = ({ type }: Intent): boolean =>
  type !== 'loaded' && type !== 'restored' && type !== 'select' && type !== 'select-also';
