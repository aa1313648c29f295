/** Which of several records of one work leads. */
import type { Work } from '../../schema/index.ts';
import { isPreprint } from './kinds.ts';

/** What is looked at, made once for each record: a list is sorted by it, which compares much. */
export interface Lead {
  /** Greater leads. */
  readonly weight: number;
  readonly year: number;
  readonly doi: string;
  readonly id: string;
}

/** What is filled in counts: a record that says more leads. */
const richness = (work: Work): number =>
  [work.title, work.date, work.venue, work.abstract, work.url].filter((value) => value !== null)
    .length + Math.min(work.authorships.length, 1);

/** The published version first, of several the one with a DOI, then the fuller record. */
export const leadOf = (work: Work): Lead => ({
  weight: (isPreprint(work) ? 0 : 100) + (work.doi === null ? 0 : 10) + richness(work),
  year: work.year ?? 0,
  doi: work.doi ?? '',
  id: work.id,
});

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareLeads = (a: Lead, b: Lead): number =>
  b.weight - a.weight || b.year - a.year || alphabetical(a.doi, b.doi) || alphabetical(a.id, b.id);

/** The leading one first. */
export const byLead = (works: readonly Work[]): Work[] =>
  works
    .map((work) => ({ work, lead: leadOf(work) }))
    .sort((a, b) => compareLeads(a.lead, b.lead))
    .map(({ work }) => work);
