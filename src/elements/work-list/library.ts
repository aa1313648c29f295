/** All works of a list: loaded in the background, and searched, filtered, sorted and grouped on the page. */
import type { TemplateResult } from 'lit';
import {
  fitWorksState,
  NO_FILTER,
  type Page,
  type Work,
  type WorkFacet,
  type WorkFilter,
  type WorkOrder,
  type WorksState,
} from '../../core/index.ts';
import { announce } from '../../controllers/announcer.ts';
import { addStyles } from '../../internal/late-styles.ts';
import * as reader from '../../internal/markup-reader.ts';
import { useReader } from '../../internal/rich-text.ts';
import { turn } from '../../internal/turn.ts';
import type { MoreWorksWords, WorkToolsWords, WorkWords } from '../../localize/index.ts';
import { enMoreWorks } from '../../localize/locales/en/more-works.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { enWorkTools } from '../../localize/locales/en/work-tools.ts';
import { WorksAddress } from './address.ts';
import { Ahead } from './ahead.ts';
import { ClippedObserver } from './clipped.ts';
import { Exporting } from './exporting.ts';
import { focusWork } from './focus-work.ts';
import { firstWorks, Holdings, orderOf } from './holdings.ts';
import type { BeginOptions, FirstPage, Inside, ListHost, ListServices } from './inside.ts';
import { libraryStyles } from './library.styles.ts';
import { emptyTemplate, libraryTemplate } from './library.view.ts';
import type { Loader } from './loader.ts';
import { Opened } from './opened.ts';
import type { IsOwn } from './own.ts';
import type { Listing, Shelves } from './shelves.ts';
import { isOnPaper, readyForPaper } from './paper.ts';
import { addWorkStyles } from './works.styles.ts';

/** Works that "show more" adds. */
const STEP = 100;
/** Works that are added at a time where all are shown. */
const SOME = 40;
/** The number of matches is said when nothing was typed for so many milliseconds. */
const REST = 700;

/** What of the tools is open. */
export interface ToolsUi {
  readonly facet: WorkFacet | null;
  /** What is looked for among the values of the open facet. */
  readonly find: string;
  /** Values of it that are shown. */
  readonly values: number;
}

const CLOSED: ToolsUi = { facet: null, find: '', values: 12 };

export class Library implements Inside {
  readonly host: ListHost;
  readonly opened: Opened;
  readonly exporting: Exporting;
  state: WorksState;
  ui = CLOSED;
  readonly #holdings: Holdings;
  /** Works that are shown. */
  shown = 0;
  /** What a link asked for in vain. */
  dropped: readonly string[] = [];
  readonly #services: ListServices;
  readonly #clipped = new ClippedObserver();
  readonly #ahead: Ahead;
  #address: WorksAddress | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ListHost, services: ListServices) {
    this.host = host;
    this.#services = services;
    this.opened = new Opened(host, services);
    this.state = { filter: NO_FILTER, order: this.normal };
    this.#holdings = new Holdings(host);
    this.exporting = new Exporting(host, services, {
      page: () => this.#page(),
      more: () => undefined,
    });
    this.#ahead = new Ahead({
      source: services.source,
      query: services.query,
      missing: () => {
        const { unfinished, total, loaded } = this.loader;
        return { ids: unfinished, works: (total ?? Infinity) - loaded };
      },
      take: (id, works, signal) => this.#holdings.addAhead(id, works, signal),
    });
    addWorkStyles(host);
    void readyForPaper(host);
    addStyles(host, libraryStyles);
  }

  get words(): WorkWords {
    return this.#services.messages() ?? enWork;
  }

  get moreWords(): MoreWorksWords {
    return this.#services.messages() ?? enMoreWorks;
  }

  get toolWords(): WorkToolsWords {
    return this.#services.messages() ?? enWorkTools;
  }

  get loader(): Loader {
    return this.#holdings.loader;
  }

  get shelves(): Shelves {
    return this.#holdings.shelves;
  }

  get people(): Holdings['people'] {
    return this.#holdings.people;
  }

  get isOwn(): IsOwn {
    return this.#holdings.isOwn;
  }

  /** The order that the page asks for. */
  get normal(): WorkOrder {
    return orderOf(this.host);
  }

  get listing(): Listing {
    return this.shelves.listing(this.state, this.host.groupBy);
  }

  /** Whether it is clear how many works there are, and what they are. */
  get complete(): boolean {
    return this.#holdings.complete;
  }

  async begin(pages: readonly FirstPage[], { signal, refresh }: BeginOptions): Promise<Page<Work>> {
    const works = await firstWorks(pages);
    signal.throwIfAborted();
    this.#ahead.stop();
    this.#running?.abort();
    this.#running = undefined;
    this.#holdings.begin(pages, works);
    this.dropped = [];
    if (!refresh) {
      this.shown = this.#first;
      this.state = { filter: NO_FILTER, order: this.normal };
    }
    this.#address?.leave();
    this.#address = undefined;
    if (this.host.syncUrl) {
      this.#address = new WorksAddress(this.host, this.normal, this.#fromAddress);
      this.#fromAddress();
    }
    const items = pages.flatMap(({ page }) => page?.items ?? []);
    return { items, total: this.loader.total, next: null, rejected: this.loader.rejected };
  }

  render(): TemplateResult {
    this.#holdings.followHighlight();
    return libraryTemplate(this);
  }

  renderEmpty(): TemplateResult {
    return emptyTemplate(this);
  }

  updated(): void {
    this.exporting.updated();
    this.#clipped.watch(this.host.renderRoot.querySelectorAll('.cut'));
    if (this.#running === undefined && this.loader.error === null) void this.load();
  }

  arrive(): void {
    this.#address?.arrive();
    this.host.requestUpdate();
  }

  leave(): void {
    this.#address?.leave();
    this.#clipped.disconnect();
    clearTimeout(this.#timer);
    this.#ahead.stop();
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Loads the rest of the works. */
  async load(): Promise<void> {
    const source = this.#services.source();
    if (source === null) return;
    const running = new AbortController();
    this.#running = running;
    await this.#holdings.load(source, this.#services.query, running.signal);
    if (running.signal.aborted) return;
    if (this.loader.error !== null) {
      this.#running = undefined;
      this.#services.fail(this.loader.error);
    } else {
      this.#ahead.stop();
      this.#fit();
    }
    this.host.requestUpdate();
  }

  /** Goes to another filter or order. */
  go(
    { filter = this.state.filter, order = this.state.order }: Partial<WorksState>,
    { typing = false }: { readonly typing?: boolean } = {},
  ): void {
    this.state = { filter, order };
    this.shown = this.#first;
    this.dropped = [];
    if (!this.complete) this.#ahead.ask(filter);
    this.#address?.write(this.state, typing);
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      announce(this.matchWords);
    }, REST);
  }

  filter(changes: Partial<WorkFilter>, options?: { readonly typing?: boolean }): void {
    this.go({ filter: { ...this.state.filter, ...changes } }, options);
  }

  open(ui: Partial<ToolsUi>): void {
    const isOther = ui.facet !== undefined && ui.facet !== this.ui.facet;
    this.ui = { ...(isOther ? CLOSED : this.ui), ...ui };
    this.host.requestUpdate();
  }

  get matchWords(): string {
    const { places } = this.listing;
    const { locale } = this.words;
    const all = this.shelves.collection.prepared.length;
    const total = this.complete ? all : Math.max(this.loader.total ?? 0, all);
    const text = (n: number): string => new Intl.NumberFormat(locale).format(n);
    const { matching, matchingSoFar } = this.toolWords;
    const say = this.complete ? matching : matchingSoFar;
    return say(total, text(places.length), text(total));
  }

  readonly showMore = async (): Promise<void> => {
    const before = this.shown;
    await this.#show(before + STEP);
    const { length } = this.listing.places;
    announce(this.moreWords.worksAdded(Math.min(this.shown, length) - before));
    if (this.shown >= length) focusWork(this.host, before);
  };

  /** Shows all, some at a time, so that the page stays usable meanwhile. */
  readonly showAll = async (): Promise<void> => {
    const { state } = this;
    const before = this.shown;
    while (this.shown < this.listing.places.length && this.state === state) {
      await this.#show(this.shown + SOME);
      await turn();
    }
    if (this.state === state) {
      announce(this.moreWords.worksAdded(this.listing.places.length - before));
    }
  };

  async #show(works: number): Promise<void> {
    this.shown = works;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** Works that are on the page: on paper, all that match. */
  get laidOut(): number {
    return isOnPaper() ? Infinity : this.shown;
  }

  get #first(): number {
    return this.host.pageSize > 0 ? this.host.pageSize : 20;
  }

  #page(): Page<Work> {
    const { pinned, rest } = this.listing;
    const items = [...pinned, ...rest].map((place) => this.shelves.work(place));
    return { items, total: items.length, next: null, rejected: 0 };
  }

  readonly #fromAddress = (): void => {
    const read = this.#address?.read();
    if (read === undefined) return;
    this.state = read.state;
    this.dropped = read.dropped;
    this.shown = this.#first;
    if (this.complete) this.#fit();
    else this.#ahead.ask(this.state.filter);
    this.host.requestUpdate();
  };

  /** All works are there: what no work has can go from the filter, and is told. */
  #fit(): void {
    const { state, dropped } = fitWorksState(this.state, this.shelves.collection.values);
    if (dropped.length === 0) return;
    this.state = state;
    this.dropped = [...this.dropped, ...dropped];
  }
}

export function createLibrary(host: ListHost, services: ListServices): Inside {
  // The search reads every title, so the reader is there.
  useReader(reader);
  return new Library(host, services);
}
