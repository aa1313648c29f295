/** Lists of what happened, newest first, a page at a time. */
import { type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import { cursorText, writeCursor } from './cursor.ts';

/** Microseconds since 1970 and id of a page's last item. */
export const MomentSchema = v.tuple([v.pipe(v.string(), v.regex(/^\d{1,18}$/)), cursorText]);
export type Moment = v.InferOutput<typeof MomentSchema>;

/** @param at the column of the time */
export const momentOf = (at: string): RawBuilder<string> =>
  sql<string>`(extract(epoch from ${sql.ref(at)}) * 1000000)::bigint`;

/**
 * What comes behind a page.
 *
 * @param at the column of the time
 * @param id the column that tells apart what happened at the same time
 * @param after position of the last item of the page before
 */
export const olderThan = (after: Moment | null, at: string, id: string): RawBuilder<boolean> =>
  after === null
    ? sql<boolean>`true`
    : sql<boolean>`(${momentOf(at)}, ${sql.ref(id)}) < (${after[0]}::bigint, ${after[1]}::text)`;

/** A row of such a list, read with one more than the page holds. */
interface ListedRow {
  readonly id: string;
  readonly moment: string;
  readonly total: number;
}

export interface NewestPage<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly total: number;
  /** Cursor of the next page; `null` at the end. */
  readonly next: string | null;
}

/**
 * @param list name of the list, see `writeCursor`
 * @param rows up to `limit` and one more
 */
export function newestPage<T extends ListedRow>(
  list: string,
  rows: readonly T[],
  limit: number,
): NewestPage<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    total: rows[0]?.total ?? 0,
    next: last === undefined ? null : writeCursor(list, [last.moment, last.id]),
  };
}
