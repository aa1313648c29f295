/** Asks a service that can search for what a reader looks for, while most of a long list is still to come. */
import { type Work, type WorkFilter } from '../../core/index.ts';
import type { ProfileSource, WorksQuery } from '../../sources/index.ts';

/** A list of which fewer works are missing is soon there anyway. */
const MANY = 200;
/** Milliseconds without a further letter. */
const REST = 200;
/** Works that are asked for. */
const SOME = 100;

export interface AheadOptions {
  readonly source: () => ProfileSource | null;
  readonly query: (changes: Partial<WorksQuery>) => WorksQuery;
  /** People whose works are not all there, and how many of all are missing. */
  readonly missing: () => { readonly ids: readonly string[]; readonly works: number };
  readonly take: (id: string, works: readonly Work[], signal: AbortSignal) => Promise<void>;
}

/** What of a filter a service understands; `null` where that is nothing. */
function asked({ q, from, to, chosen }: WorkFilter): Partial<WorksQuery> | null {
  const words = q.replaceAll('"', ' ').trim();
  const year = from === null && to === null ? '' : `${from ?? ''}-${to ?? ''}`;
  const type = chosen.type.join(',');
  if (words === '' && year === '' && type === '') return null;
  return { ...(words && { q: words }), ...(year && { year }), ...(type && { type }) };
}

export class Ahead {
  readonly #options: AheadOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(options: AheadOptions) {
    this.#options = options;
  }

  /** Asks for what the filter wants, soon; what was asked for before is given up. */
  ask(filter: WorkFilter): void {
    this.stop();
    const changes = asked(filter);
    if (changes === null || this.#options.missing().works < MANY) return;
    this.#timer = setTimeout(() => void this.#ask(changes), REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  async #ask(changes: Partial<WorksQuery>): Promise<void> {
    const { source: find, query, missing, take } = this.#options;
    const source = find();
    const { q, year, type } = query({});
    // A page that filters itself could be given what it did not ask for.
    if (source?.capabilities.has('works-filter') !== true || (q ?? year ?? type) !== undefined) {
      return;
    }
    const { signal } = (this.#running = new AbortController());
    const reads = missing().ids.map(async (id) => {
      const page = await source.works(id, query({ ...changes, limit: SOME }), { signal });
      signal.throwIfAborted();
      await take(id, page.items, signal);
    });
    // Without an answer the works come in their turn, all the same.
    await Promise.allSettled(reads);
  }
}
