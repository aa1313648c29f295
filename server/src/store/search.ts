/** Finding people by name. */
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { cursorNumber, cursorText, writeCursor } from './cursor.ts';
import { fold } from './fold.ts';
import { withFollowers } from './followers.ts';

/** Rank, works and id of a page's last item. */
export const NamePositionSchema = v.tuple([cursorNumber, cursorNumber, cursorText]);
export type NamePosition = v.InferOutput<typeof NamePositionSchema>;

export interface FoundName {
  readonly id: string;
  readonly revision: string;
  readonly followers: number;
  /** The researcher as JSON text. */
  readonly document: string;
}

export interface NamePage {
  readonly items: readonly FoundName[];
  readonly total: number;
  readonly next: string | null;
}

interface Row extends FoundName {
  readonly rank: number;
  readonly works_count: number;
  readonly total: number;
}

/** Everything that makes the list what it is; see `readCursor`. */
export const namesListOf = (q: string): string => `names\n${fold(q)}`;

/**
 * People one of whose names has all the words: the whole name first, then names that begin so, then
 * names with a word that begins so, then names that hold the words anywhere; among equals those
 * with more works. Case, accents and punctuation do not count.
 *
 * @param after position of the last item of the page before
 */
export async function findNames(
  db: Kysely<Tables>,
  q: string,
  limit: number,
  after: NamePosition | null,
): Promise<NamePage> {
  // Folded text has letters, digits and spaces only, so nothing in it means something to `like`.
  const text = fold(q);
  if (text === '') return { items: [], total: 0, next: null };
  const holdsAll = sql.join(
    text.split(' ').map((word) => sql`name_key like ${`%${word}%`}`),
    sql` and `,
  );
  const [rank = -1, works = 0, id = ''] = after ?? [];
  const beyond =
    after === null
      ? sql`true`
      : sql`(m.rank, -r.works_count, r.id) > (${rank}::integer, ${-works}::integer, ${id}::text)`;
  const { rows } = await sql<Row>`
    with matches as (
      select researcher_id, min(case
        when name_key = ${text} then 0
        when name_key like ${`${text}%`} then 1
        when name_key like ${`% ${text}%`} then 2
        when name_key like ${`%${text}%`} then 3
        else 4 end) as rank
      from researcher_names where ${holdsAll} group by researcher_id
    )
    select r.id, r.revision, r.document::text as document, m.rank, r.works_count,
      coalesce(f.followers, 0) as followers,
      (select count(*)::integer from matches) as total
    from matches m join researchers r on r.id = m.researcher_id
    left join follower_counts f on f.researcher_id = r.id
    where ${beyond}
    order by m.rank, -r.works_count, r.id
    limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(withFollowers);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    total: rows[0]?.total ?? 0,
    next:
      last === undefined
        ? null
        : writeCursor(namesListOf(q), [last.rank, last.works_count, last.id]),
  };
}
