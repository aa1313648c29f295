/** What the explorer and its picture know of each other. The picture comes when the list is there. */
import type { LitElement, TemplateResult } from 'lit';
import type { ExplorerStore, Intent } from '../../graph/index.ts';
import type { GraphWords } from '../../localize/index.ts';

/** What a picture panel can use of the explorer. State comes from the store and changes by `act` only. */
export interface PanelContext {
  /** The element: its `renderRoot` holds the panel, its custom properties the colours. */
  readonly host: LitElement;
  readonly store: ExplorerStore;
  /** In the page's language, which may change: read them where they are used. */
  readonly words: GraphWords;
  /** Names the graph: same seed and data, same picture. */
  readonly seed: string;
  /** A node's label as plain text, whole. */
  nameOf(id: string): string;
  /** Name, kind and connection of a node, as it is announced. */
  describe(id: string): string;
  /** Does what is asked, and announces what came of it. */
  act(intent: Intent): void;
  /** Selects a node as a press on it does: alone, or as the second one when a second one is asked for. */
  choose(id: string, options: { readonly also: boolean }): void;
  /** Adds the next neighbours of a node. */
  expand(id: string): void;
  /** Puts aside the picture for this visit; the list is the element then. */
  giveUp(): void;
  /** Has the element render again, after the panel's own state has changed. */
  update(): void;
}

export interface PicturePanel {
  /** What stands in the picture's area, which has its place and its size already. */
  render(): TemplateResult;
  /** What stands beside the other tools, such as "Open full explorer". */
  renderTools(): TemplateResult;
  /** The element has rendered. */
  updated(): void;
  connected(): void;
  disconnected(): void;
}

/** `null` where no picture can be drawn. */
export type CreatePanel = (context: PanelContext) => PicturePanel | null;
