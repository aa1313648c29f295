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

/** All words inside of `graph-explorer`; a language brings them as one. */
export interface GraphWords extends GraphListWords, GraphDetailWords {}
