/** What the explorer is given, and what it keeps of how the reader looks at the graph. */
import type { LitElement } from 'lit';
import type { ReadSlice } from '../../core/index.ts';
import type { CommonWords, GraphViewName, Messages } from '../../localize/index.ts';
import type { ProfileError, ProfileSource } from '../../sources/index.ts';
import type { RowOrder } from './rows.ts';

/** The element, as far as its inside needs to know it. */
export interface ExplorerHost extends LitElement {
  headingLevel: number;
  limit: number;
  view: GraphViewName;
  opens: string | null;
  syncUrl: boolean;
}

/** What the element does for its inside. */
export interface ExplorerServices {
  /** The page's language; `undefined` is English. */
  messages(): Messages | undefined;
  common(): CommonWords;
  /** Whose data they are; `null` when that is no longer known. */
  source(): ProfileSource | null;
  /** Ids of those whom the graph is about, as the page writes them. */
  ids(): readonly string[];
  /** Reads the graph as at first, with up to `limit` nodes. */
  read(source: ProfileSource, limit: number, signal: AbortSignal): Promise<ReadSlice>;
  /** Tells the page of a failure. */
  fail(error: ProfileError): void;
}

/** Neighbours to choose from, before any of them is added. */
export interface Choice {
  readonly id: string;
  readonly slice: ReadSlice;
  readonly chosen: ReadonlySet<string>;
}

/** What the reader sees of the list and how; nothing of it changes the graph. */
export interface ExplorerUi {
  readonly query: string;
  readonly order: RowOrder;
  /** Rows that are shown of each group, by kind. */
  readonly rows: ReadonlyMap<string, number>;
  /** The row that has the list's one tab stop. */
  readonly current: string | null;
  /** The node whose details are open. */
  readonly anchor: string | null;
  /** The next node that is pressed is the second of two. */
  readonly comparing: boolean;
  /** Everything is shown, for paper. */
  readonly printing: boolean;
}

export const INITIAL_UI: ExplorerUi = {
  query: '',
  order: { by: 'kind', reversed: false },
  rows: new Map(),
  current: null,
  anchor: null,
  comparing: false,
  printing: false,
};
