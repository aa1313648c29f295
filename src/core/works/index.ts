/** A long list of works: searching, filtering with counts, sorting, grouping, and its address. */
export {
  clearWorksState,
  fitWorksState,
  isTouched,
  readWorksState,
  writeWorksState,
} from './address.ts';
export type { AddressFields, ReadWorksState, WorksState } from './address.ts';
export { accessOf, authorKey, WorkCollection } from './collection.ts';
export type { CollectionOptions, FacetValues, PreparedWork } from './collection.ts';
export {
  isFiltering,
  NO_FILTER,
  toggleFacet,
  WORK_FACETS,
  WORK_ORDERS,
  type WorkFacet,
  type WorkFilter,
  type WorkOrder,
} from './facets.ts';
export { WorkFilterer } from './filter.ts';
export type { FilteredWorks } from './filter.ts';
export { groupWorks, parseGroupings, WORK_GROUPINGS } from './group.ts';
export type { WorkGroup, WorkGrouping } from './group.ts';
export { inOrder, ranksOf } from './order.ts';
export { createPick } from './pick.ts';
export type { WorkPicks } from './pick.ts';
export { parseSearch, searchableText } from './search.ts';
export { yearBars } from './years.ts';
export type { YearBar } from './years.ts';
