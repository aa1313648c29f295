/** Filters a collection and counts what each further choice would leave. */
import type { WorkCollection } from './collection.ts';
import { WORK_FACETS, type WorkFacet, type WorkFilter } from './facets.ts';
import { holdsAll, isNarrower, parseSearch } from './search.ts';

/** What a filter leaves of a collection. */
export interface FilteredWorks {
  /** Places in the collection of what the filter leaves, in the collection's order. */
  readonly places: readonly number[];
  /**
   * How many works each value of a facet has under all the other facets' choices, by its code. So a
   * second choice within a facet can be seen to add something.
   */
  readonly counts: Readonly<Record<WorkFacet, readonly number[]>>;
  /** The same for years. */
  readonly years: ReadonlyMap<number, number>;
}

/** Bits by which a work tells what it was left out by. */
const BY_SEARCH = 1;
const BY_YEAR = 2;
const bitOf = (at: number): number => 4 << at;

/** Remembers what the latest search found: the next one is mostly the same with one more letter. */
export class WorkFilterer {
  readonly #collection: WorkCollection;
  #needles: readonly string[] = [];
  #found: boolean[] = [];

  constructor(collection: WorkCollection) {
    this.#collection = collection;
  }

  /** What a filter leaves of the works that are prepared. */
  filter(filter: WorkFilter): FilteredWorks {
    const { prepared, values } = this.#collection;
    const found = this.#search(filter.q);
    const wanted = WORK_FACETS.map((facet) => {
      const { codes } = values[facet];
      // A value that no work has leaves none.
      return filter.chosen[facet].map((key) => codes.get(key) ?? -1);
    });
    const counts: Record<WorkFacet, number[]> = {
      type: [],
      venue: [],
      topic: [],
      author: [],
      access: [],
      member: [],
    };
    for (const facet of WORK_FACETS) {
      counts[facet] = new Array<number>(values[facet].keys.length).fill(0);
    }
    const years = new Map<number, number>();
    const places: number[] = [];

    prepared.forEach(({ work: { year }, facets }, place) => {
      let missed = found[place] === true ? 0 : BY_SEARCH;
      if (!inYears(year, filter)) missed |= BY_YEAR;
      WORK_FACETS.forEach((facet, at) => {
        const keys = wanted[at];
        if (keys === undefined || keys.length === 0) return;
        if (!facets[facet].some((code) => keys.includes(code))) missed |= bitOf(at);
      });
      if (missed === 0) places.push(place);
      if (year !== null && (missed & ~BY_YEAR) === 0) years.set(year, (years.get(year) ?? 0) + 1);
      WORK_FACETS.forEach((facet, at) => {
        if ((missed & ~bitOf(at)) !== 0) return;
        const tally = counts[facet];
        for (const code of facets[facet]) tally[code] = (tally[code] ?? 0) + 1;
      });
    });
    return { places, counts, years };
  }

  #search(q: string): readonly boolean[] {
    const { prepared } = this.#collection;
    const needles = parseSearch(q);
    const before = isNarrower(needles, this.#needles) ? this.#found : [];
    // What has been left out before stays so; what came since is looked at for the first time.
    this.#found = prepared.map(
      ({ text }, place) => before[place] !== false && holdsAll(text, needles),
    );
    this.#needles = needles;
    return this.#found;
  }
}

function inYears(year: number | null, { from, to }: WorkFilter): boolean {
  if (from === null && to === null) return true;
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}
