/** The words inside of `graph-explorer`: they come with its list, not with the element. */
import type { GraphEdgeKind, GraphNodeKind } from '../core/index.ts';

/** A connection, as it is said of the node at one of its ends. */
export interface SaidConnection {
  readonly kind: GraphEdgeKind;
  /** Whether it is said of the edge's source, or of its target. */
  readonly of: 'source' | 'target';
  /** The other end, by name; `null` where the context names it. */
  readonly other: string | null;
  /** Works that make it; `null` when not known. */
  readonly works: number | null;
  /** Formatted years, or empty. */
  readonly years: string;
}

/** Why two nodes are connected. Names are ready to be put into a sentence. */
export interface SaidReason {
  readonly kind: GraphEdgeKind;
  readonly source: string;
  readonly target: string;
  /** Kind of the source: a topic may be that of a work or of a person. */
  readonly sourceKind: GraphNodeKind;
  readonly works: number | null;
  readonly years: string;
}

export type GraphViewName = 'picture' | 'list' | 'both';

/** The words of the list. All numbers that are strings are formatted already. */
export interface GraphListWords {
  /** BCP 47 tag of the language, also used for numbers. */
  readonly locale: string;
  /** A kind of node, in the form that fits the number. */
  kind(kind: GraphNodeKind, n: number): string;
  /** A title within a sentence. */
  quoted(title: string): string;
  /** Name of the whole; `names` is a list in words. */
  graphOf(names: string): string;

  readonly find: string;
  found(n: number): string;
  readonly showAs: string;
  readonly views: Readonly<Record<GraphViewName, string>>;
  readonly undo: string;
  readonly kindsShown: string;

  /** `total` is empty when it is not known or the same. */
  showing(shown: string, total: string): string;
  readonly nothingShown: string;

  readonly columns: Readonly<Record<'kind' | 'name' | 'connection' | 'weight', string>>;
  /** What the numbers in the column of weights mean. */
  readonly weightMeaning: string;
  moreRows(n: number, kind: GraphNodeKind | null): string;
  readonly centre: string;
  readonly unconnected: string;
  connection(said: SaidConnection): string;
  via(name: string, connection: string): string;
  moreConnections(n: number): string;
}

/** The words of the details, the years and what else comes after the list. */
export interface GraphDetailWords {
  readonly noPicture: string;
  readonly more: string;
  hidden(n: number): string;
  readonly showHidden: string;
  focused(name: string): string;
  readonly showEverything: string;
  /** Records that came incomplete or could not be used. */
  leftOut(n: number): string;
  /** Nodes beyond what an explorer holds. */
  capped(n: string): string;

  /** A node that was chosen. */
  selected(name: string, kind: string, connection: string): string;
  readonly deselected: string;
  expanded(n: number, name: string): string;
  readonly nothingAdded: string;
  collapsed(name: string): string;
  hid(name: string): string;
  readonly undone: string;

  /** On the button that shows kinds and years where there is little room. */
  readonly filters: string;
  readonly years: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** `counts` is a list such as `2020: 4, 2021: 2`. */
  worksByYear(counts: string): string;

  detailsOf(name: string): string;
  readonly close: string;
  /** Links to where a node of that kind can be seen in full. */
  readonly open: Readonly<Record<GraphNodeKind, string>>;
  readonly showOnPage: string;
  /** `total` is empty when it is not known or the same. */
  neighbours(shown: string, total: string): string;
  /** Before the numbers of neighbours that can be added. */
  readonly add: string;
  addNeighbours(n: number): string;
  readonly choose: string;
  readonly chooseNeighbours: string;
  readonly addChosen: string;
  readonly noNeighbours: string;
  readonly collapse: string;
  readonly hide: string;
  readonly focusOn: string;
  readonly compare: string;
  readonly comparing: string;
  readonly connections: string;
  allConnections(n: string): string;
  readonly why: string;

  reason(said: SaidReason): string;
  /** Two nodes that no edge connects. */
  notDirect(a: string, b: string): string;
  readonly shared: string;
  readonly noneShared: string;
  /** Above the nodes of a way that leads from one to the other. */
  readonly chain: string;
  readonly jointWorks: string;
  moreWorks(n: string): string;
}

export type GraphDirection = 'left' | 'right' | 'up' | 'down';

/** The words of the picture, the full window, and what can be taken along. */
export interface GraphPictureWords {
  /** What the picture is, for a screen reader: a word, as a role is. */
  readonly graph: string;
  /** The picture's name. Numbers are formatted. */
  pictureOf(name: string, nodes: string, edges: string): string;
  readonly pictureHelp: string;
  readonly keys: string;
  /** Keys and what they do. */
  readonly keyTable: readonly (readonly [keys: string, does: string])[];
  readonly drawing: string;
  /** The page allows no worker. */
  readonly inPage: string;

  readonly pictureTools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  zoomed(percent: string): string;
  readonly fit: string;
  readonly fitted: string;
  readonly arrange: string;
  readonly arranged: string;

  /** The node that the keyboard has come to; `n` are its connections that are shown. */
  walked(name: string, kind: string, connection: string, n: number): string;
  noneTowards(direction: GraphDirection): string;
  toolsOf(name: string): string;
  readonly pin: string;
  readonly unpin: string;
  pinned(name: string): string;
  unpinned(name: string): string;
  /** Short forms of what is said in full in the details. */
  readonly addSome: string;
  readonly takeAway: string;
  readonly onlyThis: string;

  readonly openFull: string;
  readonly closeFull: string;
  /** Where the explorer was before it filled the window. */
  readonly isFull: string;

  readonly takeAlong: string;
  /** Forms in which a graph can be taken along. */
  readonly forms: Readonly<Record<GraphForm, string>>;
  readonly copyLink: string;
  readonly copied: string;
  /** Before the link, where it could not be copied. */
  readonly copyByHand: string;
  saved(file: string): string;
  readonly notSaved: string;
}

/** Forms in which what is shown can be taken along. */
export type GraphForm = 'png' | 'svg' | 'nodes' | 'edges' | 'graphml' | 'json';

/** The words without those of the picture. */
export interface GraphBenchWords extends GraphListWords, GraphDetailWords {}

/** All words inside of `graph-explorer`; a language brings them as one. */
export interface GraphWords extends GraphBenchWords, GraphPictureWords {}
