/** Reading works: a researcher's list by filter and order, and one by any of its ids. */
import type { WorkId } from '@bzpeer/widgets/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { cursorNumber, cursorText, writeCursor } from './cursor.ts';
import { foldedWords } from './fold.ts';

export const WORK_SORTS = ['newest', 'oldest', 'cited', 'title'] as const;
export type WorkSort = (typeof WORK_SORTS)[number];

/** A researcher's works as asked; what is `null` or empty does not filter. */
export interface WorksFilter {
  readonly types: readonly string[];
  /** First and last year, ends included; `null` is open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly q: string;
  readonly sort: WorkSort;
}

export interface WorksPage {
  /** The works as JSON text. */
  readonly documents: readonly string[];
  readonly total: number;
  readonly next: string | null;
}

/** What a page's last item sorts by, and its id. */
export const workPositionSchema = (sort: WorkSort) =>
  v.tuple([sort === 'title' ? cursorText : cursorNumber, cursorText]);
export type WorkPosition = readonly [key: string | number, id: string];

/** Each order as an ascending key; ties are settled by the id. Undated works come last either way. */
const SORT_KEYS: Readonly<Record<WorkSort, RawBuilder<string | number>>> = {
  newest: sql`-w.sort_day`,
  oldest: sql`case w.sort_day when 0 then 99999999 else w.sort_day end`,
  cited: sql`-w.cited`,
  title: sql`w.title_key`,
};

/** Everything that makes the list what it is; see `readCursor`. */
export const worksListOf = (researcher: string, filter: WorksFilter): string =>
  JSON.stringify([
    researcher,
    [...filter.types].sort(),
    filter.from,
    filter.to,
    foldedWords(filter.q),
    filter.sort,
  ]);

export const isFiltered = ({ types, from, to, q }: WorksFilter): boolean =>
  types.length > 0 || from !== null || to !== null || q.trim() !== '';

function conditions(researcher: string, filter: WorksFilter): RawBuilder<unknown> {
  const all = [sql`w.id in (select work_id from authorships where person_id = ${researcher})`];
  if (filter.types.length > 0) all.push(sql`w.type in (${sql.join(filter.types)})`);
  if (filter.from !== null) all.push(sql`w.year >= ${filter.from}::integer`);
  if (filter.to !== null) all.push(sql`w.year <= ${filter.to}::integer`);
  const words = foldedWords(filter.q);
  // Asked for signs alone, which are not searched: nothing holds them.
  if (words.length === 0 && filter.q.trim() !== '') all.push(sql`false`);
  for (const word of words) all.push(sql`w.search like ${`%${word}%`}`);
  return sql.join(all, sql` and `);
}

/**
 * A page of the researcher's works, in two queries at most.
 *
 * @param researcher the service's own id
 * @param known how many works the list has without filter
 * @param after position of the last item of the page before
 */
export async function findWorks(
  db: Kysely<Tables>,
  researcher: string,
  known: number,
  filter: WorksFilter,
  limit: number,
  after: WorkPosition | null,
): Promise<WorksPage> {
  const where = conditions(researcher, filter);
  // Found first, and read then: sorting would take the documents of all of them along.
  const found =
    filter.sort === 'newest' && !isFiltered(filter)
      ? newestOf(researcher, after)
      : sortedBy(filter.sort, where, after);
  const { rows } = await sql<{ id: string; key: string | number; document: string }>`
    with page as materialized (${found} limit ${limit + 1})
    select page.id, page.key, w.document::text as document
    from page join works w on w.id = page.id order by page.key, page.id`.execute(db);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    documents: items.map(({ document }) => document),
    total: isFiltered(filter) ? await countWorks(db, where) : known,
    next:
      last === undefined ? null : writeCursor(worksListOf(researcher, filter), [last.key, last.id]),
  };
}

const NO_POSITION = sql`true`;

function sortedBy(
  sort: WorkSort,
  where: RawBuilder<unknown>,
  after: WorkPosition | null,
): RawBuilder<unknown> {
  const key = SORT_KEYS[sort];
  const keyType = sort === 'title' ? sql`text` : sql`integer`;
  const beyond =
    after === null
      ? NO_POSITION
      : sql`(${key}, w.id) > (cast(${after[0]} as ${keyType}), ${after[1]}::text)`;
  return sql`select w.id, ${key} as key from works w where ${where} and ${beyond} order by ${key}, w.id`;
}

/** The order of most lists, read from an index: as fast for ten thousand works as for ten. */
function newestOf(researcher: string, after: WorkPosition | null): RawBuilder<unknown> {
  const beyond =
    after === null
      ? NO_POSITION
      : sql`(-sort_day, work_id) > (cast(${after[0]} as integer), ${after[1]}::text)`;
  // Grouped, as a name may stand in a byline twice.
  return sql`select work_id as id, -sort_day as key from authorships
    where person_id = ${researcher} and ${beyond} group by -sort_day, work_id order by -sort_day, work_id`;
}

async function countWorks(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from works w where ${where}`.execute(db);
  return rows[0]?.total ?? 0;
}

export interface WorkPointer {
  readonly work_id: string;
  readonly revision: string;
}

/** Which work has the id, and in what revision, without touching the work. */
export async function findWorkPointer(
  db: Kysely<Tables>,
  id: WorkId,
): Promise<WorkPointer | undefined> {
  return db
    .selectFrom('work_ids')
    .select(['work_id', 'revision'])
    .where('scheme', '=', id.scheme)
    .where('value', '=', id.value)
    .orderBy('rank')
    .orderBy('work_id')
    .limit(1)
    .executeTakeFirst();
}

/** The work as JSON text, by the service's own id. */
export async function readWorkDocument(db: Kysely<Tables>, id: string): Promise<string | null> {
  const { rows } = await sql<{ document: string }>`
    select document::text as document from works where id = ${id}`.execute(db);
  return rows[0]?.document ?? null;
}
