/** The inside of `graph-explorer`: one store, the list, and the room for the picture. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { ReadSlice } from '../../core/index.ts';
import { announce } from '../../controllers/announcer.ts';
import {
  createStore,
  NO_SELECTION,
  routesTo,
  type Intent,
  type ModelEdge,
  type ModelNode,
  type Route,
  type Selection,
} from '../../graph/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import type { CommonWords, GraphListWords, GraphWords, Messages } from '../../localize/index.ts';
import { enGraphList } from '../../localize/locales/en/graph-list.ts';
import { button } from '../../styles/button.ts';
import { links } from '../../styles/links.ts';
import { markup } from '../../styles/markup.ts';
import { sentence, showing } from './announcements.ts';
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
import { PanelSlot } from './panel-slot.ts';
import { groupRows, type RowGroup } from './rows.ts';
import { Titles } from './titles.ts';
import type { Workbench } from './workbench.ts';

/** Nodes that an explorer holds; what a service sends beyond is left out and told. */
const CAP = 20_000;

export class Explorer implements ReactiveController {
  readonly host: ExplorerHost;
  readonly store = createStore({ cap: CAP });
  readonly panel: PanelSlot;
  ui: ExplorerUi = INITIAL_UI;
  readonly titles = new Titles();
  /** The words in the page's language; `null` is English. */
  translation: GraphWords | null = null;
  /** Everything beyond the list; it is on its way when the list is there. */
  workbench: Workbench | null = null;
  /** The slice that the graph began with. */
  slice: ReadSlice | undefined;
  readonly #services: ExplorerServices;
  readonly #focus: ListFocus;
  #stopStore: (() => void) | undefined;
  #accepting = false;
  #loading: Promise<void> | undefined;
  #translator: Messages['graph'];

  readonly #phrases = remember(phrasesOf);
  readonly #routes = remember(routesTo);
  readonly #groups = remember(groupRows);
  readonly #references = remember((focus: string | null, roots: readonly string[]) =>
    focus === null ? roots : [focus],
  );
  readonly #heaviest = remember(
    (nodes: ReadonlyMap<string, ModelNode>, roots: readonly string[]): number =>
      [...nodes.values()].reduce(
        (most, { id, weight }) => (roots.includes(id) ? most : Math.max(most, weight)),
        0,
      ),
  );

  constructor(host: ExplorerHost, services: ExplorerServices) {
    this.host = host;
    this.#services = services;
    this.panel = new PanelSlot(this);
    this.#focus = new ListFocus(this);
    for (const styles of [button, links, markup, explorerStyles]) addStyles(host, styles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopStore = this.store.subscribe(() => {
      if (!this.#accepting) this.host.requestUpdate();
    });
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.panel.connected();
  }

  hostDisconnected(): void {
    this.#stopStore?.();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    queueMicrotask(() => {
      // Sorting a list takes its elements out and puts them back at once.
      if (!this.host.isConnected) this.workbench?.leave();
    });
    this.panel.disconnected();
  }

  hostUpdate(): void {
    void this.prepare();
  }

  hostUpdated(): void {
    if (this.slice === undefined) return;
    void this.loadWorkbench();
    this.#focus.updated();
    this.panel.updated();
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

  render(slice: ReadSlice): TemplateResult {
    if (slice !== this.slice) this.#accept(slice);
    return explorerTemplate(this);
  }

  get words(): GraphListWords {
    return this.translation ?? enGraphList;
  }

  get common(): CommonWords {
    return this.#services.common();
  }

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

  get heaviest(): number {
    const { nodes, roots } = this.store.state.model;
    return this.#heaviest(nodes, roots);
  }

  get hasPicture(): boolean {
    return this.panel.possible;
  }

  node(id: string): ModelNode | undefined {
    return this.store.state.model.nodes.get(id);
  }

  describe(id: string): string {
    const { words, phrases } = this;
    const node = this.node(id);
    if (node === undefined) return '';
    return words.selected(
      phrases.inline(id),
      words.kind(node.kind, 1),
      phrases.route(node, this.routes.get(id)),
    );
  }

  act(intent: Intent, { silent = false }: { readonly silent?: boolean } = {}): void {
    const { store } = this;
    const before = store.state;
    store.dispatch(intent);
    const { state } = store;
    if (state === before) {
      if (intent.type === 'expanded' || intent.type === 'added') this.#say(intent, 0);
      return;
    }
    this.#follow(state.selection, before.selection);
    if (!silent) this.#say(intent, state.model.nodes.size - before.model.nodes.size);
  }

  undo(): void {
    const { store, words } = this;
    if (!store.canUndo) return;
    const before = store.state.selection;
    store.undo();
    this.#follow(store.state.selection, before);
    this.announce(`${words.undone} ${showing(words, store.state, store.view)}.`);
  }

  /** Says how much is shown now. */
  sayShowing(): void {
    this.announce(showing(this.words, this.store.state, this.store.view));
  }

  choose(id: string, { also = false }: { readonly also?: boolean } = {}): void {
    const { selection } = this.store.state;
    if (also || this.ui.comparing) {
      this.change({ comparing: false });
      this.act({ type: 'select-also', id });
      return;
    }
    const isOpen =
      selection.kind === 'nodes' && selection.ids.length === 1 && selection.ids[0] === id;
    if (isOpen) this.close();
    else this.act({ type: 'select', selection: { kind: 'nodes', ids: [id] } });
  }

  close(): void {
    const { anchor } = this.ui;
    this.act({ type: 'select', selection: NO_SELECTION });
    if (anchor !== null) this.#focus.want(anchor);
  }

  /** Hides a node, and goes on with the one after it. */
  hide(id: string): void {
    const next = this.#focus.after(id);
    this.act({ type: 'hide', id });
    if (next !== null) this.#focus.want(next);
  }

  change(ui: Partial<ExplorerUi>): void {
    this.ui = { ...this.ui, ...ui };
    this.host.requestUpdate();
  }

  announce(text: string): void {
    if (text !== '') announce(text);
  }

  /** Resolves once all beyond the list is there, or could not be had this time. */
  async loadWorkbench(): Promise<void> {
    this.#loading ??= import('./workbench.ts').then(
      ({ Workbench: Bench }) => {
        this.workbench = new Bench(this, this.#services);
        this.host.requestUpdate();
      },
      () => {
        // Tried again with the next step.
        this.#loading = undefined;
      },
    );
    await this.#loading;
  }

  #accept(slice: ReadSlice): void {
    this.slice = slice;
    this.#accepting = true;
    this.store.dispatch({ type: 'loaded', slice });
    this.workbench?.restart();
    this.ui = INITIAL_UI;
    this.#accepting = false;
  }

  #say(intent: Intent, added: number): void {
    this.announce(sentence(intent, this.#said(added)));
  }

  #said(added: number) {
    const { words, phrases, store } = this;
    return {
      words,
      phrases,
      state: store.state,
      view: store.view,
      added,
      describe: (id: string): string => this.describe(id),
      reason: (edge: ModelEdge): string => this.workbench?.reason(edge) ?? '',
    };
  }

  /** Opens the details of what is selected now, and tells the page. */
  #follow(selection: Selection, before: Selection): void {
    if (selection === before) return;
    const anchor = this.#anchorOf(selection);
    if (anchor !== this.ui.anchor) {
      this.change({ anchor, current: anchor ?? this.ui.current });
    }
    const node = selection.kind === 'nodes' ? this.node(selection.ids.at(-1) ?? '') : undefined;
    if (node !== undefined) this.host.dispatchEvent(new NodeSelectedEvent(node));
  }

  /** The node whose details tell of the selection. */
  #anchorOf(selection: Selection): string | null {
    if (selection.kind === 'none') return null;
    if (selection.kind === 'nodes') return selection.ids.at(-1) ?? null;
    const { edges, roots } = this.store.state.model;
    const edge = edges.get(selection.id);
    if (edge === undefined) return null;
    const ends = [edge.source, edge.target];
    if (this.ui.anchor !== null && ends.includes(this.ui.anchor)) return this.ui.anchor;
    return ends.find((id) => !roots.includes(id)) ?? edge.source;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.change({ printing: type === 'beforeprint' });
  };
}

export const createExplorer = (host: ExplorerHost, services: ExplorerServices): Explorer =>
  new Explorer(host, services);
