/** Reading researchers: any number of them in one query. */
import type { ResearcherId } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { withFollowers } from './followers.ts';

export interface FoundResearcher {
  readonly id: string;
  /** Changes with the document, followers included. */
  readonly revision: string;
  /** Changes with any work in the list of works. */
  readonly works_revision: string;
  readonly works_count: number;
  readonly followers: number;
  /** The researcher as JSON text. */
  readonly document: string;
}

export const unknownResearcher = () =>
  new ProblemError('unknown-researcher', 'This service does not know the researcher.');

/** Looked up for each row: joined, it costs as much as the rest of the question. */
const FOLLOWERS = sql`coalesce(
  (select f.followers from follower_counts f where f.researcher_id = r.id), 0)`;

/** One researcher; a question about a single id is planned and answered faster than a list of one. */
export async function findResearcher(
  db: Kysely<Tables>,
  { scheme, value }: ResearcherId,
): Promise<FoundResearcher | undefined> {
  const { rows } = await sql<FoundResearcher>`
    select r.id, r.revision, r.works_revision, r.works_count,
      ${FOLLOWERS} as followers, r.document::text as document
    from researcher_ids i join researchers r on r.id = i.researcher_id
    where i.scheme = ${scheme} and i.value = ${value}
    order by i.rank, i.researcher_id limit 1`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : withFollowers(row);
}

/** The researchers by the ids as they were asked (`ResearcherId.text`); unknown ones are missing. */
export async function findResearchers(
  db: Kysely<Tables>,
  ids: readonly ResearcherId[],
): Promise<ReadonlyMap<string, FoundResearcher>> {
  const asked = JSON.stringify(ids.map(({ scheme, value }) => ({ scheme, value })));
  const { rows } = await sql<FoundResearcher & { scheme: string; value: string }>`
    select distinct on (i.scheme, i.value)
      i.scheme, i.value, r.id, r.revision, r.works_revision, r.works_count,
      ${FOLLOWERS} as followers, r.document::text as document
    from json_to_recordset(${asked}::text::json) as a(scheme text, value text)
    join researcher_ids i on i.scheme = a.scheme and i.value = a.value
    join researchers r on r.id = i.researcher_id
    order by i.scheme, i.value, i.rank, i.researcher_id`.execute(db);
  const found = new Map(rows.map((row) => [`${row.scheme}:${row.value}`, withFollowers(row)]));
  return new Map(
    ids.flatMap(({ scheme, value, text }) => {
      const row = found.get(`${scheme}:${value}`);
      return row === undefined ? [] : [[text, row]];
    }),
  );
}

/** Whose works are asked for: all that a list of works needs to know of its researcher. */
export type WorksOwner = Pick<FoundResearcher, 'id' | 'works_revision' | 'works_count'>;

/** The researcher behind an id, without the profile, which is most of what a read costs. */
export async function findWorksOwner(
  db: Kysely<Tables>,
  { scheme, value }: ResearcherId,
): Promise<WorksOwner | undefined> {
  return db
    .selectFrom('researcher_ids as i')
    .innerJoin('researchers as r', 'r.id', 'i.researcher_id')
    .select(['r.id', 'r.works_revision', 'r.works_count'])
    .where('i.scheme', '=', scheme)
    .where('i.value', '=', value)
    .orderBy('i.rank')
    .orderBy('i.researcher_id')
    .limit(1)
    .executeTakeFirst();
}
