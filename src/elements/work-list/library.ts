/** All works of a list: loaded in the background, and searched, filtered, sorted and grouped on the page. */
import type { TemplateResult } from 'lit';
import {
  fitWorksState,
  NO_FILTER,
  WORK_ORDERS,
  type Page,
  type Researcher,
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
import type { WorkToolsWords, WorkWords } from '../../localize/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { enWorkTools } from '../../localize/locales/en/work-tools.ts';
import { WorksAddress } from './address.ts';
import { ClippedObserver } from './clipped.ts';
import { Exporting } from './exporting.ts';
import { focusWork } from './focus-work.ts';
import type { FirstPage, Inside, ListHost, ListServices } from './inside.ts';
import { libraryStyles } from './library.styles.ts';
import { emptyTemplate, libraryTemplate } from './library.view.ts';
import { Loader } from './loader.ts';
import { Opened } from './opened.ts';
import { createOwn, type IsOwn } from './own.ts';
import { Shelves, type Listing } from './shelves.ts';
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

/** What merges is loaded by lists of several people only; without it they show what was sent. */
async function mergedWorks(works: readonly Work[]): Promise<readonly Work[]> {
  const part = await import('../../core/works/merge/index.ts').catch(() => null);
  return part?.mergeWorks(works) ?? works;
}

const CLOSED: ToolsUi = { facet: null, find: '', values: 12 };

export class Library implements Inside {
  readonly host: ListHost;
  readonly opened: Opened;
  readonly exporting: Exporting;
  state: WorksState;
  ui = CLOSED;
  loader = new Loader([], () => Promise.resolve());
  shelves: Shelves;
  /** Works that are shown. */
  shown = 0;
  /** What a link asked for in vain. */
  dropped: readonly string[] = [];
  isOwn: IsOwn = () => false;
  people: ReadonlyMap<string, Researcher | null> = new Map();
  readonly #services: ListServices;
  readonly #clipped = new ClippedObserver();
  #address: WorksAddress | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #highlight: string | null = null;
  /** People from whose works each work was read. */
  readonly #readFrom = new Map<string, Set<string>>();
  readonly #onPrint = ({ matches }: MediaQueryListEvent): void => {
    this.opened.all = matches;
    this.host.requestUpdate();
  };
  readonly #print = matchMedia('print');

  constructor(host: ListHost, services: ListServices) {
    this.host = host;
    this.#services = services;
    this.opened = new Opened(host, services);
    this.state = { filter: NO_FILTER, order: this.normal };
    this.shelves = this.#newShelves();
    this.exporting = new Exporting(host, services, {
      page: () => this.#page(),
      more: () => undefined,
    });
    addWorkStyles(host);
    addStyles(host, libraryStyles);
    this.arrive();
  }

  get words(): WorkWords {
    return this.#services.messages() ?? enWork;
  }

  get toolWords(): WorkToolsWords {
    return this.#services.messages() ?? enWorkTools;
  }

  /** The order that the page asks for. */
  get normal(): WorkOrder {
    return WORK_ORDERS.find((order) => order === this.host.sort) ?? 'newest';
  }

  get listing(): Listing {
    return this.shelves.listing(this.state, this.host.groupBy);
  }

  /** Whether it is clear how many works there are, and what they are. */
  get complete(): boolean {
    return this.loader.complete && this.shelves.collection.pending === 0;
  }

  async begin(pages: readonly FirstPage[]): Promise<Page<Work>> {
    const items = pages.flatMap(({ page }) => page?.items ?? []);
    const works = pages.length > 1 ? await mergedWorks(items) : items;
    this.#running?.abort();
    this.#running = undefined;
    this.people = new Map(pages.map(({ id, person }) => [id, person]));
    this.#readFrom.clear();
    this.#own();
    this.shelves = this.#newShelves();
    this.loader = new Loader(pages, async (id, works) => {
      this.#note(id, works);
      await this.shelves.add(works, this.#running?.signal ?? AbortSignal.abort());
      this.host.requestUpdate();
    });
    for (const { id, page } of pages) this.#note(id, page?.items ?? []);
    this.shelves.addNow(works);
    this.shown = this.#first;
    this.dropped = [];
    this.state = { filter: NO_FILTER, order: this.normal };
    this.#address?.leave();
    this.#address = undefined;
    if (this.host.syncUrl) {
      this.#address = new WorksAddress(this.host, this.normal, this.#fromAddress);
      this.#address.arrive();
      this.#fromAddress();
    }
    return { items, total: this.loader.total, next: null, rejected: this.loader.rejected };
  }

  render(): TemplateResult {
    if (this.host.highlight !== this.#highlight) this.#own();
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
    this.#print.addEventListener('change', this.#onPrint);
    this.#address?.arrive();
    this.host.requestUpdate();
  }

  leave(): void {
    this.#print.removeEventListener('change', this.#onPrint);
    this.#address?.leave();
    this.#clipped.disconnect();
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Loads the rest of the works. */
  async load(): Promise<void> {
    const source = this.#services.source();
    if (source === null) return;
    const running = new AbortController();
    this.#running = running;
    await this.loader.run(source, this.#services.query, running.signal);
    // What was not prepared when the list last left the page.
    await this.shelves.add([], running.signal);
    if (running.signal.aborted) return;
    if (this.loader.error !== null) {
      this.#running = undefined;
      this.#services.fail(this.loader.error);
    } else {
      await this.#merge(running.signal);
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
    return this.toolWords.matching(total, text(places.length), text(total));
  }

  readonly showMore = async (): Promise<void> => {
    const before = this.shown;
    await this.#show(before + STEP);
    const { length } = this.listing.places;
    announce(this.words.worksAdded(Math.min(this.shown, length) - before));
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
      announce(this.words.worksAdded(this.listing.places.length - before));
    }
  };

  async #show(works: number): Promise<void> {
    this.shown = works;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  get #first(): number {
    return this.host.pageSize > 0 ? this.host.pageSize : 20;
  }

  #page(): Page<Work> {
    const { pinned, rest } = this.listing;
    const items = [...pinned, ...rest].map((place) => this.shelves.work(place));
    return { items, total: items.length, next: null, rejected: 0 };
  }

  /** Works that came from several people are one where they are the same, in whatever version. */
  async #merge(signal: AbortSignal): Promise<void> {
    const works = this.shelves.collection.prepared.map(({ work }) => work);
    const merged = this.people.size > 1 ? await mergedWorks(works) : works;
    if (merged.length === works.length) return;
    const shelves = this.#newShelves();
    await shelves.add(merged, signal);
    if (!signal.aborted) this.shelves = shelves;
  }

  #newShelves(): Shelves {
    const { select, hide, pin } = this.host;
    const several = this.people.size > 1;
    const owns = [...this.people].map(([id, person]) => ({
      id,
      isOwn: createOwn({ ids: [id], aliases: null, people: person === null ? [] : [person] }),
    }));
    return new Shelves({
      picks: { select, hide, pin },
      isOwn: (author) => this.isOwn(author),
      membersOf: (work) =>
        several
          ? owns
              .filter(
                ({ id, isOwn }) =>
                  [work, ...work.versions].some((one) => this.#wasReadFrom(one.id, id)) ||
                  work.authorships.some(isOwn),
              )
              .map(({ id }) => id)
          : [],
      sent: several ? null : this.normal,
    });
  }

  #wasReadFrom(work: string | null, person: string): boolean {
    return work !== null && this.#readFrom.get(work)?.has(person) === true;
  }

  #note(id: string, works: readonly Work[]): void {
    for (const work of works) {
      const from = this.#readFrom.get(work.id);
      if (from === undefined) this.#readFrom.set(work.id, new Set([id]));
      else from.add(id);
    }
  }

  #own(): void {
    this.#highlight = this.host.highlight;
    this.isOwn = createOwn({
      ids: [...this.people.keys()],
      aliases: this.#highlight,
      people: [...this.people.values()].filter((person) => person !== null),
    });
  }

  readonly #fromAddress = (): void => {
    const read = this.#address?.read();
    if (read === undefined) return;
    this.state = read.state;
    this.dropped = read.dropped;
    this.shown = this.#first;
    if (this.complete) this.#fit();
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
