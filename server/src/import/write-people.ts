/** Writes what sources say of people, and brings two records of one person together. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { WorkSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { insertRows, textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';
import { contentHash } from '../hash.ts';
import { moveActs } from '../store/move-acts.ts';
import type { RecordResearcher } from './record-schema.ts';
import type { OpenAlexAuthor } from './records.ts';

export interface FactsRow {
  readonly researcher: string;
  readonly source: 'record' | 'openalex';
  /** When the source changed it, as text that sorts; '' when it does not say. */
  readonly updated: string;
  readonly facts: RecordResearcher | OpenAlexAuthor;
}

/**
 * Writes the facts, except where newer ones of the same source are there.
 *
 * @returns the people of whom something new is known, and how many rows were older than what is there.
 */
export async function writeFacts(
  trx: Transaction<Tables>,
  rows: readonly FactsRow[],
): Promise<{ readonly people: ReadonlySet<string>; readonly superseded: number }> {
  const people = [...new Set(rows.map(({ researcher }) => researcher))].sort();
  const known = await sql<{ researcher_id: string; source: string; as_of: string; facts: string }>`
    select researcher_id, source, as_of, facts::text as facts
    from researcher_facts where researcher_id in ${textList(people)}`.execute(trx);
  const latest = new Map<string, { readonly as_of: string; readonly facts: string }>(
    known.rows.map((row) => [`${row.source} ${row.researcher_id}`, row]),
  );
  const changed = new Map<string, FactsRow & { readonly text: string }>();
  let superseded = 0;
  for (const row of rows) {
    const key = `${row.source} ${row.researcher}`;
    const before = latest.get(key);
    const text = JSON.stringify(row.facts);
    if (before?.facts === text) continue;
    if (before !== undefined && before.as_of > row.updated) {
      superseded += 1;
      continue;
    }
    latest.set(key, { as_of: row.updated, facts: text });
    changed.set(key, { ...row, text });
  }
  const strangers = people.map((id) => ({ id }));
  await insertRows(trx, 'researchers', { id: 'text' }, strangers, 'keep');
  await insertRows(
    trx,
    'researcher_facts',
    { researcher_id: 'text', source: 'text', as_of: 'text', facts: 'json' },
    [...changed.values()].map(({ researcher, source, updated, text }) => ({
      researcher_id: researcher,
      source,
      as_of: updated,
      facts: text,
    })),
    { replace: ['researcher_id', 'source'] },
  );
  return {
    people: new Set([...changed.values()].map(({ researcher }) => researcher)),
    superseded,
  };
}

/** Who stands for an OpenAlex author: the person whose record names that author, by author id. */
export async function namedByRecords(
  trx: Transaction<Tables>,
  authors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('researcher_ids')
    .select(['value', 'researcher_id'])
    .where('scheme', '=', 'openalex')
    .where('rank', '=', 0)
    .where('value', 'in', textList(authors))
    .orderBy('researcher_id', 'desc')
    .execute();
  return new Map(rows.map(({ value, researcher_id }) => [value, researcher_id]));
}

/** Gives the works another id of the person in their bylines. */
async function renameInWorks(
  trx: Transaction<Tables>,
  works: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  const { rows } = await sql<{ id: string; document: string }>`
    select id, document::text as document from works where id in ${textList(works)}`.execute(trx);
  for (const row of rows) {
    const work = v.parse(WorkSchema, JSON.parse(row.document));
    const authorships = work.authorships.map((authorship) =>
      authorship.id === from ? { ...authorship, id: to } : authorship,
    );
    const document = JSON.stringify({ ...work, authorships });
    const revision = contentHash(document);
    await trx.updateTable('works').set({ document, revision }).where('id', '=', row.id).execute();
    await trx.updateTable('work_ids').set({ revision }).where('work_id', '=', row.id).execute();
  }
}

/**
 * Makes the record's person the one whom works of this OpenAlex author belong to.
 *
 * @returns everybody on those works, whose lists of collaborators name the person.
 */
export async function adoptAuthor(
  trx: Transaction<Tables>,
  researcher: string,
  author: string,
): Promise<ReadonlySet<string>> {
  const stranger = `openalex:${author}`;
  await insertRows(
    trx,
    'researcher_ids',
    { scheme: 'text', value: 'text', researcher_id: 'text', rank: 'integer' },
    [{ scheme: 'openalex', value: author, researcher_id: researcher, rank: 0 }],
    { replace: ['scheme', 'value', 'researcher_id'] },
  );
  if (stranger === researcher) return new Set();
  const mine = await trx
    .selectFrom('authorships')
    .select('work_id')
    .distinct()
    .where('person_id', '=', stranger)
    .execute();
  const works = mine.map(({ work_id }) => work_id);
  await trx
    .updateTable('authorships')
    .set({ person_id: researcher })
    .where('person_id', '=', stranger)
    .execute();
  await renameInWorks(trx, works, stranger, researcher);
  await sql`
    insert into researcher_facts (researcher_id, source, as_of, facts)
    select ${researcher}, source, as_of, facts from researcher_facts
    where researcher_id = ${stranger} and source = 'openalex'
    on conflict do nothing`.execute(trx);
  await trx.deleteFrom('researchers').where('id', '=', stranger).execute();
  await moveActs(trx, stranger, researcher);
  const people = await trx
    .selectFrom('authorships')
    .select('person_id')
    .distinct()
    .where('work_id', 'in', textList(works))
    .execute();
  return new Set([researcher, ...people.flatMap(({ person_id }) => person_id ?? [])]);
}
