/** All works of a list that are loaded, and what of them is shown. */
import {
  createPick,
  groupWorks,
  inOrder,
  parseGroupings,
  ranksOf,
  WorkCollection,
  WorkFilterer,
  type Authorship,
  type FilteredWorks,
  type Work,
  type WorkGroup,
  type WorkOrder,
  type WorksState,
} from '../../core/index.ts';
import { slice, turn } from '../../internal/turn.ts';

export interface Listing extends FilteredWorks {
  /** Places of the works that are pinned, and of all the others, in order. */
  readonly pinned: readonly number[];
  readonly rest: readonly number[];
  /** The others under headings; empty where there are none. */
  readonly groups: readonly WorkGroup<number>[];
}

export interface ShelfOptions {
  readonly picks: Parameters<typeof createPick>[0];
  readonly isOwn: (author: Authorship) => boolean;
  /** People of the list of whom an author is one. */
  readonly membersOf: (work: Work) => readonly string[];
  /** The order in which the source sends the works of one person; `null` where there are several. */
  readonly sent: WorkOrder | null;
}

export class Shelves {
  readonly collection: WorkCollection;
  readonly #options: ShelfOptions;
  readonly #filterer: WorkFilterer;
  readonly #pick: (work: Work) => number | null;
  readonly #pins: number[] = [];
  readonly #known = new Set<string>();
  #inTurn = true;
  #ranks:
    { readonly order: WorkOrder; readonly size: number; readonly ranks: Int32Array } | undefined;
  #made: { readonly key: readonly unknown[]; readonly listing: Listing } | undefined;

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.#pick = createPick(options.picks);
    this.collection = new WorkCollection(options);
    this.#filterer = new WorkFilterer(this.collection);
  }

  /** The work at a place. */
  work(place: number): Work {
    const prepared = this.collection.prepared[place];
    if (prepared === undefined) throw new RangeError(`no work at ${place}`);
    return prepared.work;
  }

  /** Takes works in at once: the few that are shown first. */
  addNow(works: readonly Work[]): void {
    this.#queue(works);
    this.collection.prepare();
  }

  /** Takes works in, and gives the page a turn whenever some have been prepared. */
  async add(works: readonly Work[], signal: AbortSignal): Promise<void> {
    this.#queue(works);
    while (!this.collection.prepare(slice())) {
      await turn();
      if (signal.aborted) return;
    }
  }

  /** The same for works that come before their turn: from then on the page itself puts them in order. */
  async addAhead(works: readonly Work[], signal: AbortSignal): Promise<void> {
    this.#inTurn = false;
    await this.add(works, signal);
  }

  /** What is shown in a state; made anew only when something of it has changed. */
  listing({ filter, order }: WorksState, groupBy: string | null): Listing {
    const size = this.collection.prepared.length;
    const key = [filter, order, groupBy, size];
    if (this.#made?.key.every((part, at) => part === key[at]) === true) return this.#made.listing;
    const filtered = this.#filterer.filter(filter);
    const ordered = this.#ordered(filtered.places, order);
    const isPinned = (place: number): boolean => this.#pins[place] !== Infinity;
    const pinned = ordered
      .filter(isPinned)
      .sort((a, b) => (this.#pins[a] ?? 0) - (this.#pins[b] ?? 0));
    const rest = pinned.length === 0 ? ordered : ordered.filter((place) => !isPinned(place));
    const groupings = parseGroupings(groupBy);
    const groups = groupWorks(rest, groupings, order, (place) => this.work(place));
    const listing = { ...filtered, pinned, rest, groups };
    this.#made = { key, listing };
    return listing;
  }

  #queue(works: readonly Work[]): void {
    const taken = works.filter((work) => {
      // A list that changes while it is read sends some works twice.
      if (this.#known.has(work.id)) return false;
      this.#known.add(work.id);
      const pin = this.#pick(work);
      if (pin !== null) this.#pins.push(pin);
      return pin !== null;
    });
    this.collection.add(taken);
  }

  #ordered(places: readonly number[], order: WorkOrder): readonly number[] {
    // As the source sends them: nothing moves under the reader's eyes while the rest comes.
    if (this.#inTurn && order === this.#options.sent) return places;
    const size = this.collection.prepared.length;
    if (this.#ranks?.order !== order || this.#ranks.size !== size) {
      this.#ranks = { order, size, ranks: ranksOf(this.collection, order) };
    }
    return inOrder(places, this.#ranks.ranks);
  }
}
