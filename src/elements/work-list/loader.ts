/** Loads all works of the people of a list, page by page, after the first ones are shown. */
import type { Page, Work } from '../../core/index.ts';
import { ProfileError, type ProfileSource, type WorksQuery } from '../../sources/index.ts';
import type { FirstPage } from './inside.ts';

/** Works that a page of the rest holds. */
const PAGE = 100;

/** What is there of one person. */
interface Shelf {
  readonly id: string;
  next: string | null;
  total: number | null;
  loaded: number;
}

export class Loader {
  /** People whose works could not be loaded at all. */
  readonly failed: readonly string[];
  rejected = 0;
  /** Why the latest attempt stopped. */
  error: ProfileError | null = null;
  readonly #shelves: readonly Shelf[];
  readonly #take: (id: string, works: readonly Work[], signal: AbortSignal) => Promise<void>;

  constructor(
    first: readonly FirstPage[],
    take: (id: string, works: readonly Work[], signal: AbortSignal) => Promise<void>,
  ) {
    this.#take = take;
    this.failed = first.filter(({ page }) => page === null).map(({ id }) => id);
    this.#shelves = first.flatMap(({ id, page }) => (page === null ? [] : [this.#shelf(id, page)]));
  }

  /** Whether all is there. */
  get complete(): boolean {
    return this.#shelves.every(({ next }) => next === null);
  }

  /** People whose works are not all there. */
  get unfinished(): readonly string[] {
    return this.#shelves.filter(({ next }) => next !== null).map(({ id }) => id);
  }

  get loaded(): number {
    return this.#shelves.reduce((sum, { loaded }) => sum + loaded, 0);
  }

  /** How many there are to load; `null` when a source does not say. */
  get total(): number | null {
    let sum = 0;
    for (const { total, loaded, next } of this.#shelves) {
      if (total === null && next !== null) return null;
      sum += Math.max(total ?? 0, loaded);
    }
    return sum;
  }

  /** Loads the rest; stops at an error, or when `signal` says so, and can be called again. */
  async run(
    source: ProfileSource,
    query: (changes: Partial<WorksQuery>) => WorksQuery,
    signal: AbortSignal,
  ): Promise<void> {
    this.error = null;
    try {
      for (const shelf of this.#shelves) {
        while (shelf.next !== null) {
          const asked = query({ cursor: shelf.next, limit: PAGE });
          const page = await source.works(shelf.id, asked, { signal });
          signal.throwIfAborted();
          // A service that leads in circles would never end.
          shelf.next = page.items.length === 0 || page.next === shelf.next ? null : page.next;
          shelf.loaded += page.items.length + page.rejected;
          this.rejected += page.rejected;
          await this.#take(shelf.id, page.items, signal);
          signal.throwIfAborted();
        }
      }
    } catch (cause) {
      if (signal.aborted) return;
      this.error =
        cause instanceof ProfileError ? cause : new ProfileError('malformed', 'works', { cause });
    }
  }

  #shelf(id: string, { next, total, items, rejected }: Page<Work>): Shelf {
    this.rejected += rejected;
    return { id, next, total, loaded: items.length + rejected };
  }
}
