/** What comes right after the list: details, years, and all that is asked of the source from then on. */
import { formatYears, type ReadSlice } from '../../core/index.ts';
import type { Intent, ModelEdge } from '../../graph/index.ts';
import { addStyles } from '../../internal/late-styles.ts';
import type { GraphBenchWords } from '../../localize/index.ts';
import { enGraph } from '../../localize/locales/en/graph.ts';
import { announce } from '../../controllers/announcer.ts';
import { links } from '../../styles/links.ts';
import { sentence } from './announcements.ts';
import { Asks, WHOLE } from './asks.ts';
import { Chains } from './chains.ts';
import type { Choice, ExplorerServices } from './context.ts';
import { detailsTemplate } from './details.view.ts';
import type { Extras } from './extras.ts';
import type { Explorer } from './explorer.ts';
import { foldTemplate } from './fold.view.ts';
import { namesIn } from './list-focus.ts';
import { PanelSlot } from './panel-slot.ts';
import { showing } from './showing.ts';
import { statusTemplate } from './status.view.ts';
import { workbenchStyles } from './workbench.styles.ts';
import { yearsTemplate } from './years.view.ts';

/** Neighbours that are added at once, unless the reader says otherwise. */
const EXPAND_BY = 10;

/** Neighbours that the reader can choose from. */
const CHOOSE_FROM = 30;

export class Workbench {
  readonly explorer: Explorer;
  readonly asks: Asks;
  readonly panel: PanelSlot;
  readonly chains = new Chains(this);
  /** The full window, files and sharing, once they are there. */
  extras: Extras | null = null;
  /** Neighbours that the reader chooses from. */
  choice: Choice | null = null;
  /** The node all of whose connections are shown. */
  allOf: string | null = null;
  /** Whether kinds and years are shown where there is little room. */
  fold: 'open' | 'folded' = 'folded';

  readonly #services: ExplorerServices;
  #hasAsked = false;

  constructor(explorer: Explorer, services: ExplorerServices) {
    this.explorer = explorer;
    this.#services = services;
    this.asks = new Asks(explorer, services);
    this.panel = new PanelSlot(this);
    for (const styles of [links, workbenchStyles]) addStyles(explorer.host, styles);
    this.restart();
    if (explorer.host.isConnected) this.arrive();
  }

  get words(): GraphBenchWords {
    return this.explorer.translation ?? enGraph;
  }

  /** Another graph has arrived. */
  restart(): void {
    const { host, slice } = this.explorer;
    this.asks.restart(host.limit, slice?.next ?? null);
    this.choice = this.allOf = null;
    this.extras?.sharing.end();
  }

  /** The graph as it was at first. */
  startAnew(): void {
    const { explorer } = this;
    if (explorer.slice === undefined) return;
    explorer.act({ type: 'loaded', slice: explorer.slice }, { silent: true });
    this.restart();
  }

  /** The element is on the page. */
  arrive(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.panel.connected();
  }

  /** The element is on no page, or moves to another place of it. */
  leave(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.panel.disconnected();
    queueMicrotask(() => {
      // Sorting a list takes its elements out and puts them back at once.
      if (this.explorer.host.isConnected) return;
      this.asks.abort();
      this.extras?.full.end();
      this.extras?.sharing.end();
    });
  }

  updated(): void {
    this.panel.updated();
    if (!this.#hasAsked) void this.#loadExtras();
  }

  /** What stands beside the other tools. */
  renderTools(): unknown {
    return this.extras?.renderTools();
  }

  /** Where the inside of the explorer stands. */
  place(inside: HTMLElement): unknown {
    return this.extras?.full.place(inside) ?? inside;
  }

  /** @param options.inRow whether a row above says the most important already */
  renderDetails(id: string, options: { readonly inRow: boolean }): unknown {
    return detailsTemplate(this, id, options);
  }

  renderFold(): unknown {
    return foldTemplate(this);
  }

  /** Shows kinds and years, or puts them away. */
  toggleFold(): void {
    this.fold = this.fold === 'open' ? 'folded' : 'open';
    this.explorer.host.requestUpdate();
  }

  renderYears(): unknown {
    return yearsTemplate(this);
  }

  renderStatus(): unknown {
    return statusTemplate(this);
  }

  /** Says what came of a step, by which so many nodes were added. */
  say(intent: Intent, added: number): void {
    this.announce(sentence(this, intent, added));
  }

  sayUndone(): void {
    this.announce(`${this.words.undone} ${showing(this.explorer)}.`);
  }

  announce(text: string): void {
    if (text !== '') announce(text);
  }

  /** Why an edge is there, as a sentence. */
  reason({ kind, source, target, reason }: ModelEdge): string {
    const { explorer, words } = this;
    return words.reason({
      kind,
      source: explorer.phrases.inline(source),
      target: explorer.phrases.inline(target),
      sourceKind: explorer.node(source)?.kind ?? 'work',
      works: reason?.count ?? null,
      years: formatYears(reason?.from ?? null, reason?.to ?? null, words.locale),
    });
  }

  /** Adds the next neighbours of a node. */
  async expand(id: string, n = EXPAND_BY): Promise<void> {
    const slice = await this.asks.neighbours(id, n);
    if (slice !== null) this.explorer.act({ type: 'expanded', id, slice, asked: n });
    else this.#sayFailed(id);
  }

  /** Fetches neighbours of a node for the reader to choose from. */
  async offer(id: string): Promise<void> {
    const slice = await this.asks.neighbours(id, CHOOSE_FROM);
    if (slice === null) this.#sayFailed(id);
    else this.#become({ id, slice, chosen: new Set() });
  }

  /** Chooses a neighbour that is offered, or leaves it. */
  toggleChosen(id: string): void {
    if (this.choice === null) return;
    const chosen = new Set(this.choice.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#become({ ...this.choice, chosen });
  }

  /** Adds what the reader has chosen. */
  addChosen(): void {
    const { choice, explorer } = this;
    if (choice === null) return;
    const { id, slice, chosen } = choice;
    const known = explorer.store.state.model.nodes;
    const stays = (node: string): boolean => chosen.has(node) || known.has(node);
    this.#become(null);
    const kept: ReadSlice = {
      ...slice,
      nodes: slice.nodes.filter((node) => stays(node.id)),
      edges: slice.edges.filter(({ source, target }) => stays(source) && stays(target)),
    };
    explorer.act({
      type: 'expanded',
      id,
      slice: kept,
      asked: CHOOSE_FROM,
      chosen: [...chosen],
    });
  }

  /** Adds what comes after the most important nodes. */
  async more(): Promise<void> {
    const asked = this.asks.next;
    const slice = await this.asks.more(asked);
    if (slice !== null) this.explorer.act({ type: 'added', slice, asked });
    else this.#sayFailed(WHOLE);
  }

  /** Hides a node, and goes on with the one after it. */
  hide(id: string): void {
    const { explorer } = this;
    const names = namesIn(explorer.host.renderRoot).map(({ dataset }) => dataset['node']);
    const at = names.indexOf(id);
    const next = names[at + 1] ?? names[at - 1];
    explorer.act({ type: 'hide', id });
    if (next !== undefined) explorer.focus.want(next);
  }

  /** Shows all connections of a node, and not only the strongest. */
  showAll(id: string): void {
    this.allOf = id;
    this.explorer.host.requestUpdate();
  }

  #become(choice: Choice | null): void {
    this.choice = choice;
    this.explorer.host.requestUpdate();
  }

  #sayFailed(key: string): void {
    const { explorer } = this;
    if (this.asks.state(key) === 'failed') this.announce(explorer.common.failed);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.explorer.change({ printing: type === 'beforeprint' });
  };

  async #loadExtras(): Promise<void> {
    this.#hasAsked = true;
    try {
      const { Extras: Late } = await import('./extras.ts');
      this.extras = new Late(this, this.#services);
      this.explorer.host.requestUpdate();
      await this.extras.sharing.begin();
    } catch {
      // Nothing else depends on them.
      this.#hasAsked = false;
    }
  }
}
