/** Counting the works that connect two nodes. */
import type { EdgeReason } from '../schema/graph.ts';
import { REASON_WORKS, workShare } from './ranking.ts';
import type { ConnectingWork, IndexedWork } from './works-index.ts';

/** The works in common, newest first, and what they count together, in thousandths. */
export interface Tally {
  readonly works: IndexedWork[];
  strength: number;
}

/** Adds a work to the tally of `key`. Works come newest first. */
export function count(tallies: Map<string, Tally>, key: string, work: IndexedWork): void {
  const tally = tallies.get(key) ?? { works: [], strength: 0 };
  tally.works.push(work);
  tally.strength += workShare(work.authors);
  tallies.set(key, tally);
}

/** Why the works of a tally connect two nodes. */
export function reasonOf(works: readonly ConnectingWork[]): EdgeReason {
  const years = works.flatMap(({ year }) => year ?? []);
  return {
    works: works.slice(0, REASON_WORKS).map(({ id, title, year }) => ({ id, title, year })),
    count: works.length,
    from: years.length === 0 ? null : years.reduce((a, b) => Math.min(a, b)),
    to: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)),
  };
}

/** Why a single work connects itself with somebody or something: it was published then. */
export const publishedIn = (year: number | null): EdgeReason => ({
  works: [],
  count: null,
  from: year,
  to: year,
});
