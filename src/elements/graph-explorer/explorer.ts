/** The inside of `graph-explorer`: one store, and the list. What is done with nodes is the workbench's. */
import { html, render, type ReactiveController, type TemplateResult } from 'lit';
import { formatCount, type ReadSlice } from '../../core/index.ts';
import {
  createStore,
  NO_SELECTION,
  routesTo,
  type Intent,
  type ModelNode,
  type Route,
} from '../../graph/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import { turn } from '../../internal/turn.ts';
import type {
  CommonWords,
  GraphListWords,
  GraphViewName,
  GraphWords,
  Messages,
} from '../../localize/index.ts';
import { enGraphList } from '../../localize/locales/en/graph-list.ts';
import { button } from '../../styles/button.ts';
import { markup } from '../../styles/markup.ts';
import { anchorOf } from './anchor.ts';
import {
  INITIAL_UI,
  type ExplorerHost,
  type ExplorerServices,
  type ExplorerUi,
} from './context.ts';
import { explorerStyles } from './explorer.styles.ts';
import { explorerTemplate } from './explorer.view.ts';
import { NodeSelectedEvent } from './graph-explorer.events.ts';
import { ListFocus } from './list-focus.ts';
import { remember } from './memo.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import { groupRows, type RowGroup } from './rows.ts';
import { Titles } from './titles.ts';
import type { Workbench } from './workbench.ts';

/** Nodes that an explorer holds; what a service sends beyond is left out and told. */
const CAP = 20_000;

class Explorer implements ReactiveController {
  readonly host: ExplorerHost;
  readonly store = createStore({ cap: CAP });
  readonly titles = new Titles();
  readonly focus = new ListFocus(this);
  ui: ExplorerUi = INITIAL_UI;
  /** The words in the page's language; `null` is English. */
  translation: GraphWords | null = null;
  /** Everything beyond the list; it is on its way when the list is there. */
  workbench: Workbench | null = null;
  /** The state that the page gave. */
  given: string | null = null;
  /** The slice that the graph began with. */
  slice: ReadSlice | undefined;
  readonly #services: ExplorerServices;
  readonly #inside = document.createElement('div');
  #stopStore: (() => void) | undefined;
  #accepting = false;
  #loading = false;
  #translator: Messages['graph'];

  readonly #phrases = remember(phrasesOf);
  readonly #routes = remember(routesTo);
  readonly #groups = remember(groupRows);
  readonly #references = remember((focus: string | null, roots: readonly string[]) =>
    focus === null ? roots : [focus],
  );

  constructor(host: ExplorerHost, services: ExplorerServices) {
    this.host = host;
    this.#services = services;
    this.#inside.className = 'inside';
    for (const styles of [button, markup, explorerStyles]) addStyles(host, styles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopStore = this.store.subscribe(() => {
      if (!this.#accepting) this.host.requestUpdate();
    });
    this.workbench?.arrive();
  }

  hostDisconnected(): void {
    this.#stopStore?.();
    this.workbench?.leave();
  }

  hostUpdate(): void {
    void this.prepare();
  }

  hostUpdated(): void {
    if (this.slice === undefined) return;
    this.#loadWorkbench();
    this.focus.updated();
    this.workbench?.updated();
  }

  /** Resolves when nothing is missing for a first rendering in the page's language. */
  async prepare(): Promise<void> {
    const translator = this.#services.messages()?.graph;
    if (translator === this.#translator) return;
    this.#translator = translator;
    const words = (await translator?.().catch(() => null)) ?? null;
    if (translator !== this.#translator) return;
    this.translation = words;
    this.host.requestUpdate();
  }

  /** Takes a slice up in steps, with turns for the page between them: rendering then finds it all reckoned. */
  async begin(slice: ReadSlice, signal: AbortSignal): Promise<ReadSlice> {
    const plain = await this.titles.plain(slice);
    for (const step of [
      () => {
        this.#accept(plain);
      },
      () => this.store.view,
      () => this.routes,
      () => this.groups,
      () => formatCount(0, this.words.locale),
    ]) {
      await turn();
      signal.throwIfAborted();
      step();
    }
    await turn();
    return plain;
  }

  render(slice: ReadSlice): TemplateResult {
    if (slice !== this.slice) this.#accept(slice);
    // The inside can move to a window of its own without being made anew.
    render(explorerTemplate(this), this.#inside);
    return html`${this.workbench?.place(this.#inside) ?? this.#inside}`;
  }

  get words(): GraphListWords {
    return this.translation ?? enGraphList;
  }

  get common(): CommonWords {
    return this.#services.common();
  }

  /** What is shown: the list alone where there can be no picture. */
  get view(): GraphViewName {
    return this.workbench?.panel.possible === false ? 'list' : this.host.view;
  }

  /** Nodes that everything is seen from: the one that is focused on, or what the graph is about. */
  get references(): readonly string[] {
    const { filter, model } = this.store.state;
    return this.#references(filter.focus, model.roots);
  }

  get routes(): ReadonlyMap<string, Route> {
    return this.#routes(this.store.view, this.references);
  }

  get phrases(): Phrases {
    return this.#phrases(this.store.state.model, this.words, this.references);
  }

  get groups(): readonly RowGroup[] {
    const { query, order, anchor } = this.ui;
    return this.#groups(
      this.store.view,
      order,
      query,
      this.routes,
      this.words.locale,
      query === '' ? null : anchor,
    );
  }

  /** The state as a text; what the page gave until the explorer can say it. */
  get state(): string | null {
    const sharing = this.workbench?.extras?.sharing;
    return sharing === undefined ? this.given : sharing.text;
  }

  /** Takes a state up, in place of all that the reader did. */
  take(text: string | null): void {
    this.given = text;
    void this.workbench?.extras?.sharing.take(text);
  }

  node(id: string): ModelNode | undefined {
    return this.store.state.model.nodes.get(id);
  }

  /** Does what is asked, and says what came of it unless it is to be `silent`. */
  act(intent: Intent, { silent = false }: { readonly silent?: boolean } = {}): void {
    const before = this.store.state.model;
    this.#step(() => {
      this.store.dispatch(intent);
    });
    const added = this.store.state.model.nodes.size - before.nodes.size;
    if (!silent) this.workbench?.say(intent, added);
  }

  undo(): void {
    if (!this.store.canUndo) return;
    this.#step(() => {
      this.store.undo();
    });
    this.workbench?.sayUndone();
  }

  /** Selects a node as a press on it does: alone, or as the second one when a second one is wanted. */
  choose(id: string, { also = false }: { readonly also?: boolean } = {}): void {
    if (also || this.ui.comparing) {
      this.change({ comparing: false });
      this.act({ type: 'select-also', id });
      return;
    }
    const { selection } = this.store.state;
    if (selection.kind === 'nodes' && selection.ids.join() === id) this.close();
    else this.act({ type: 'select', selection: { kind: 'nodes', ids: [id] } });
  }

  /** Closes the details and returns to their row. */
  close(): void {
    const { anchor } = this.ui;
    this.act({ type: 'select', selection: NO_SELECTION });
    if (anchor !== null) this.focus.want(anchor);
  }

  change(ui: Partial<ExplorerUi>): void {
    this.ui = { ...this.ui, ...ui };
    this.host.requestUpdate();
  }

  #accept(slice: ReadSlice): void {
    this.slice = slice;
    this.#accepting = true;
    this.store.dispatch({ type: 'loaded', slice });
    this.ui = INITIAL_UI;
    this.workbench?.restart();
    this.#accepting = false;
  }

  #loadWorkbench(): void {
    if (this.#loading) return;
    this.#loading = true;
    import('./workbench.ts').then(
      ({ Workbench: Bench }) => {
        this.workbench = new Bench(this, this.#services);
        this.host.requestUpdate();
      },
      () => {
        // Tried again with the next step.
        this.#loading = false;
      },
    );
  }

  /** Takes a step, opens the details of what is selected then, and tells the page of it. */
  #step(take: () => void): void {
    const { selection: before } = this.store.state;
    take();
    const { selection, model } = this.store.state;
    if (selection === before) return;
    const anchor = anchorOf(selection, model, this.ui.anchor);
    if (anchor !== this.ui.anchor) this.change({ anchor, current: anchor ?? this.ui.current });
    const node = selection.kind === 'nodes' ? this.node(selection.ids.at(-1) ?? '') : undefined;
    if (node !== undefined) this.host.dispatchEvent(new NodeSelectedEvent(node));
  }
}

export type { Explorer };

export const createExplorer = (host: ExplorerHost, services: ExplorerServices): Explorer =>
  new Explorer(host, services);
