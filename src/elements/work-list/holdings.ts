/** The works that a list holds: those of all its people, loaded, merged, and put on shelves. */
import {
  WORK_ORDERS,
  type Authorship,
  type Researcher,
  type Work,
  type WorkOrder,
} from '../../core/index.ts';
import { inTurns } from '../../internal/turn.ts';
import type { ProfileSource, WorksQuery } from '../../sources/index.ts';
import type { FirstPage, ListHost } from './inside.ts';
import { Loader } from './loader.ts';
import { createOwn, type IsOwn } from './own.ts';
import { Shelves } from './shelves.ts';

/** The order that the page asks for. */
export const orderOf = ({ sort }: ListHost): WorkOrder =>
  WORK_ORDERS.find((order) => order === sort) ?? 'newest';

/** What merges is loaded by lists of several people only; without it they show what was sent. */
const loadMerging = () => import('../../core/works/merge/index.ts').catch(() => null);

/** The works that a list begins with. */
export async function firstWorks(pages: readonly FirstPage[]): Promise<readonly Work[]> {
  const works = pages.flatMap(({ page }) => page?.items ?? []);
  if (pages.length < 2) return works;
  return (await loadMerging())?.mergeWorks(works) ?? works;
}

export class Holdings {
  loader = new Loader([], () => Promise.resolve());
  shelves: Shelves;
  people: ReadonlyMap<string, Researcher | null> = new Map();
  /** Whether somebody in a byline is one of the people, by id or by a name that the page lists. */
  isOwn: IsOwn = () => false;
  readonly #host: ListHost;
  #highlight: string | null = null;
  /** Whether works that came from several people have been made one where they are the same. */
  #merged = false;
  /** People from whose works each work was read. */
  readonly #readFrom = new Map<string, Set<string>>();

  constructor(host: ListHost) {
    this.#host = host;
    this.shelves = this.#newShelves();
  }

  /** Whether it is clear how many works there are, and what they are. */
  get complete(): boolean {
    return this.loader.complete && this.shelves.collection.pending === 0 && this.#merged;
  }

  /** Holds the first works, in place of all that was there. */
  begin(pages: readonly FirstPage[], works: readonly Work[]): void {
    this.people = new Map(pages.map(({ id, person }) => [id, person]));
    this.#merged = pages.length < 2;
    this.#readFrom.clear();
    this.#findOwn();
    this.shelves = this.#newShelves();
    this.loader = new Loader(pages, async (id, added, signal) => {
      this.#note(id, added);
      await this.shelves.add(added, signal);
      this.#host.requestUpdate();
    });
    for (const { id, page } of pages) this.#note(id, page?.items ?? []);
    this.shelves.addNow(works);
  }

  /** Loads and merges the rest; stops when `signal` says so, and can be called again. */
  async load(
    source: ProfileSource,
    query: (changes: Partial<WorksQuery>) => WorksQuery,
    signal: AbortSignal,
  ): Promise<void> {
    await this.loader.run(source, query, signal);
    // What was not prepared when the list last left the page.
    await this.shelves.add([], signal);
    if (!signal.aborted && this.loader.error === null && !this.#merged) await this.#merge(signal);
  }

  /** Takes in works before their turn. */
  async addAhead(id: string, works: readonly Work[], signal: AbortSignal): Promise<void> {
    this.#note(id, works);
    await this.shelves.addAhead(works, signal);
    this.#host.requestUpdate();
  }

  /** Follows what the page lists as further names. */
  followHighlight(): void {
    if (this.#host.highlight !== this.#highlight) this.#findOwn();
  }

  async #merge(signal: AbortSignal): Promise<void> {
    const works = this.shelves.collection.prepared.map(({ work }) => work);
    const merging = await loadMerging();
    try {
      if (merging !== null) {
        const merged = await inTurns(merging.mergeWorksInSteps(works), signal);
        const shelves = merged.length === works.length ? this.shelves : this.#newShelves();
        await shelves.add(merged, signal);
        signal.throwIfAborted();
        this.shelves = shelves;
      }
      this.#merged = true;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #newShelves(): Shelves {
    const { select, hide, pin } = this.#host;
    const owns = [...this.people].map(([id, person]) => ({
      id,
      isOwn: createOwn({ ids: [id], aliases: null, people: person === null ? [] : [person] }),
    }));
    const several = owns.length > 1;
    return new Shelves({
      picks: { select, hide, pin },
      isOwn: (author: Authorship) => this.isOwn(author),
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
      sent: several ? null : orderOf(this.#host),
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

  #findOwn(): void {
    this.#highlight = this.#host.highlight;
    this.isOwn = createOwn({
      ids: [...this.people.keys()],
      aliases: this.#highlight,
      people: [...this.people.values()].filter((person) => person !== null),
    });
  }
}
