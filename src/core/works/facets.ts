/** What works can be told apart by, and the filter that a reader makes of it. */

/** `member` is one of the people whose works a list holds together. */
export const WORK_FACETS = ['type', 'venue', 'topic', 'author', 'access', 'member'] as const;
/** What works can be filtered by. */
export type WorkFacet = (typeof WORK_FACETS)[number];

/** Orders of a list; undated and uncounted works come last in each. */
export const WORK_ORDERS = ['newest', 'oldest', 'cited', 'title'] as const;
/** An order of a list. */
export type WorkOrder = (typeof WORK_ORDERS)[number];

/**
 * Which works are wanted. Values of one facet are alternatives, different facets have all to be met; an
 * empty list asks nothing.
 */
export interface WorkFilter {
  /** Words and "phrases", as somebody typed them. */
  readonly q: string;
  /** First and last year, ends included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly chosen: Readonly<Record<WorkFacet, readonly string[]>>;
}

/** Asks nothing. */
export const NO_FILTER: WorkFilter = {
  q: '',
  from: null,
  to: null,
  chosen: { type: [], venue: [], topic: [], author: [], access: [], member: [] },
};

/** Whether a filter leaves out anything. */
export const isFiltering = ({ q, from, to, chosen }: WorkFilter): boolean =>
  q.trim() !== '' ||
  from !== null ||
  to !== null ||
  WORK_FACETS.some((facet) => chosen[facet].length > 0);

/** The filter with one value of a facet chosen, or no longer chosen. */
export function toggleFacet(filter: WorkFilter, facet: WorkFacet, value: string): WorkFilter {
  const before = filter.chosen[facet];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}
