/** What may stand behind the question mark, and what it means. */
import * as v from 'valibot';
import { WORK_SORTS, type WorksFilter } from '../store/works.ts';

export const BATCH_LIMIT = 100;
export const PAGE_LIMIT = 100;
export const DEFAULT_PAGE = 20;

const limit = v.pipe(
  v.optional(
    v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/, `limit must be from 1 to ${PAGE_LIMIT}`)),
    String(DEFAULT_PAGE),
  ),
  v.transform(Number),
  v.description(`Items on a page, from 1 to ${PAGE_LIMIT}.`),
);
const cursor = v.optional(
  v.pipe(v.string(), v.description('Where to go on: `next` of the page before.')),
);

const YEARS = /^(\d{4}|\d{4}-\d{4}|\d{4}-|-\d{4})$/;

export const WorksQuerySchema = v.object({
  type: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*){0,29}$/,
        'type must be names such as preprint, with commas between them',
      ),
      v.description('Types of work, with commas between them: `preprint,article`.'),
    ),
  ),
  year: v.optional(
    v.pipe(
      v.string(),
      v.regex(YEARS, 'year must be a year or a range: 2021, 2019-2022, 2019- or -2022'),
      v.description(
        'A year or a range of years, ends included: `2021`, `2019-2022`, `2019-`, `-2022`.',
      ),
    ),
  ),
  q: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(200, 'q must have at most 200 characters'),
      v.description('Words that title, abstract, venue or authors hold, all of them.'),
    ),
  ),
  sort: v.optional(
    v.pipe(
      v.picklist(WORK_SORTS, `sort must be one of ${WORK_SORTS.join(', ')}`),
      v.description('The order of the list. Default `newest`.'),
    ),
    'newest',
  ),
  cursor,
  limit,
});

/** The filter that a checked query asks for. */
export function worksFilterOf(query: v.InferOutput<typeof WorksQuerySchema>): WorksFilter {
  const [first = '', last = first] = (query.year ?? '').split('-');
  return {
    types: query.type === undefined ? [] : [...new Set(query.type.split(','))],
    from: first === '' ? null : Number(first),
    to: last === '' ? null : Number(last),
    q: query.q ?? '',
    sort: query.sort,
  };
}

export const InboxQuerySchema = v.object({ cursor, limit });

export const ResearchersQuerySchema = v.pipe(
  v.object({
    ids: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1, 'ids must name at least one researcher'),
        v.description(
          `Up to ${BATCH_LIMIT} ids with commas between them. Either this or \`q\`, not both.`,
        ),
      ),
    ),
    q: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1, 'q must name somebody'),
        v.maxLength(200, 'q must have at most 200 characters'),
        v.description('A name or parts of it; case and accents do not count.'),
      ),
    ),
    cursor,
    limit,
  }),
  v.check(
    ({ ids, q }) => (ids === undefined) !== (q === undefined),
    'ask either for ids or for a name (q)',
  ),
);
