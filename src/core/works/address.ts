/** A list's filter and order as readable fields of an address. */
import {
  isFiltering,
  NO_FILTER,
  WORK_FACETS,
  WORK_ORDERS,
  type WorkFacet,
  type WorkFilter,
  type WorkOrder,
} from './facets.ts';
import type { FacetValues } from './collection.ts';

/** An address's query, as `URLSearchParams` has it. */
export interface AddressFields {
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
}

/** What a reader makes of a list. */
export interface WorksState {
  readonly filter: WorkFilter;
  readonly order: WorkOrder;
}

/** What an address says of a list. */
export interface ReadWorksState {
  readonly state: WorksState;
  /** Whether the address said anything of this list. */
  readonly given: boolean;
  /** What it asked for in vain, as it was written. */
  readonly dropped: readonly string[];
}

/** Longer texts are nobody's search. */
const LONGEST = 200;
/** More values of one facet are nobody's choice. */
const MOST = 50;

const FIELDS = ['q', 'year', 'sort', ...WORK_FACETS] as const;

/** Takes a list's fields, all of which begin with `prefix`, out of an address's query. */
export function clearWorksState(search: AddressFields, prefix: string): void {
  for (const field of FIELDS) search.delete(`${prefix}.${field}`);
}

/** Writes what differs from `normal` as fields such as `works.type=article`. */
export function writeWorksState(
  search: AddressFields,
  prefix: string,
  { filter, order }: WorksState,
  normal: WorkOrder,
): void {
  clearWorksState(search, prefix);
  const { q, from, to, chosen } = filter;
  if (q.trim() !== '') search.set(`${prefix}.q`, q.trim().slice(0, LONGEST));
  if (from !== null || to !== null) {
    search.set(`${prefix}.year`, from === to ? String(from) : `${from ?? ''}-${to ?? ''}`);
  }
  for (const facet of WORK_FACETS) {
    for (const value of chosen[facet]) search.append(`${prefix}.${facet}`, value);
  }
  if (order !== normal) search.set(`${prefix}.sort`, order);
}

/** Reads what `writeWorksState` wrote, or somebody wrote by hand; what makes no sense is dropped. */
export function readWorksState(
  search: AddressFields,
  prefix: string,
  normal: WorkOrder,
): ReadWorksState {
  const dropped: string[] = [];
  const [years, sort] = [search.get(`${prefix}.year`), search.get(`${prefix}.sort`)];
  const range = /^(\d{1,4})?(-)?(\d{1,4})?$/.exec(years ?? '');
  const [, first, dash, last] = range ?? [];
  const from = first === undefined ? null : Number(first);
  const to = last === undefined ? (dash === undefined ? from : null) : Number(last);
  const makesSense = from === null || to === null || from <= to;
  if (years !== null && (range === null || !makesSense)) dropped.push(years);
  const order = WORK_ORDERS.find((one) => one === sort);
  if (sort !== null && order === undefined) dropped.push(sort);
  const chosen: Record<WorkFacet, readonly string[]> = { ...NO_FILTER.chosen };
  for (const facet of WORK_FACETS) {
    chosen[facet] = [...new Set(search.getAll(`${prefix}.${facet}`))].slice(0, MOST);
  }
  const filter = {
    q: (search.get(`${prefix}.q`) ?? '').slice(0, LONGEST),
    from: makesSense ? from : null,
    to: makesSense ? to : null,
    chosen,
  };
  const given = FIELDS.some((field) => search.has(`${prefix}.${field}`));
  return { state: { filter, order: order ?? normal }, given, dropped };
}

/** Leaves out what no work has, now that all are there; a link may be older than the list. */
export function fitWorksState(
  { filter, order }: WorksState,
  values: Readonly<Record<WorkFacet, FacetValues>>,
): { readonly state: WorksState; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const chosen: Record<WorkFacet, readonly string[]> = { ...filter.chosen };
  for (const facet of WORK_FACETS) {
    const known = filter.chosen[facet].filter((key) => values[facet].codes.has(key));
    dropped.push(...filter.chosen[facet].filter((key) => !known.includes(key)));
    chosen[facet] = known;
  }
  return { state: { filter: { ...filter, chosen }, order }, dropped };
}

/** Whether a reader has changed anything. */
export const isTouched = ({ filter, order }: WorksState, normal: WorkOrder): boolean =>
  order !== normal || isFiltering(filter);
