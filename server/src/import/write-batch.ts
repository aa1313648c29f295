/** Writes a batch of records: who and what they are about is settled first. */
import { sql, type Transaction } from 'kysely';
import { textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';
import type { ImportRecord, WorkRecord } from './records.ts';
import { adoptAuthor, type FactsRow, namedByRecords, writeFacts } from './write-people.ts';
import { writeInstitutions, writeWorks } from './write-works.ts';

export interface BatchResult {
  /** People whose profiles are to be rebuilt. */
  readonly people: ReadonlySet<string>;
  /** Records that were left because a newer form, or one of our own, is there. */
  readonly superseded: number;
}

const authorIdOf = (person: string) => /^openalex:(A\d+)$/.exec(person)?.[1] ?? null;

/** Works of our own that name an OpenAlex work, by that work's id. */
async function worksNamedByRecords(trx: Transaction<Tables>, records: readonly WorkRecord[]) {
  const ids = records.flatMap(({ source, work }) =>
    source === 'openalex' && work.openalex !== null ? [work.openalex] : [],
  );
  const rows = await trx
    .selectFrom('work_ids')
    .select('value')
    .where('scheme', '=', 'openalex')
    .where('rank', '=', 0)
    .where('value', 'in', textList(ids))
    .execute();
  return new Set(rows.map(({ value }) => value));
}

/** The works to write: the newest form of each, and none that is known in a newer form. */
async function newest(
  trx: Transaction<Tables>,
  records: readonly WorkRecord[],
): Promise<WorkRecord[]> {
  const latest = new Map<string, WorkRecord>();
  for (const record of records) {
    const before = latest.get(record.work.id);
    if (before === undefined || before.updated <= record.updated)
      latest.set(record.work.id, record);
  }
  const named = await worksNamedByRecords(trx, records);
  const known = await trx
    .selectFrom('works')
    .select(['id', 'source_updated'])
    .where('id', 'in', textList([...latest.keys()]))
    .execute();
  const updated = new Map(known.map(({ id, source_updated }) => [id, source_updated]));
  return [...latest.values()].filter(
    ({ work, source, updated: time }) =>
      source === 'record' ||
      (!named.has(work.openalex ?? '') && (updated.get(work.id) ?? '') <= time),
  );
}

/** A work of our own takes the place of the OpenAlex work that it names. */
async function replaceNamedWorks(
  trx: Transaction<Tables>,
  records: readonly WorkRecord[],
): Promise<ReadonlySet<string>> {
  const replaced = records.flatMap(({ source, work }) =>
    source === 'record' && work.openalex !== null ? [`openalex:${work.openalex}`] : [],
  );
  if (replaced.length === 0) return new Set();
  const ids = textList(replaced);
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from authorships
    where work_id in ${ids} and person_id is not null`.execute(trx);
  await trx.deleteFrom('works').where('id', 'in', ids).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Writes the records; profiles are not rebuilt yet. */
export async function writeBatch(
  trx: Transaction<Tables>,
  records: readonly ImportRecord[],
): Promise<BatchResult> {
  const people = new Set<string>();
  const touch = (found: ReadonlySet<string>) => {
    for (const person of found) people.add(person);
  };

  const own = records.flatMap((record) => (record.kind === 'researcher' ? record.researcher : []));
  const written = await writeFacts(
    trx,
    own.map((facts): FactsRow => ({
      researcher: facts.id,
      source: 'record',
      updated: '',
      facts,
    })),
  );
  touch(written.people);
  for (const { id, openalex } of own) {
    if (openalex !== null) touch(await adoptAuthor(trx, id, openalex));
  }

  const authors = records.flatMap((record) => (record.kind === 'author' ? record : []));
  const works = records.flatMap((record) => (record.kind === 'work' ? record.work : []));
  const named = await namedByRecords(trx, [
    ...authors.map(({ author }) => author.openalex),
    ...works.flatMap(({ work }) =>
      work.authorships.flatMap(({ id }) => authorIdOf(id ?? '') ?? []),
    ),
  ]);
  const personOf = (author: string) => named.get(author) ?? `openalex:${author}`;

  await writeInstitutions(
    trx,
    authors.flatMap(({ institutions }) => institutions),
  );
  const described = await writeFacts(
    trx,
    authors.map(({ author, updated }): FactsRow => ({
      researcher: personOf(author.openalex),
      source: 'openalex',
      updated,
      facts: author,
    })),
  );
  touch(described.people);

  touch(await replaceNamedWorks(trx, works));
  const current = await newest(trx, works);
  const settled = current.map((record): WorkRecord => {
    const authorships = record.work.authorships.map((authorship) => {
      const author = authorIdOf(authorship.id ?? '');
      return author === null ? authorship : { ...authorship, id: personOf(author) };
    });
    return { ...record, work: { ...record.work, authorships } };
  });
  touch(await writeWorks(trx, settled));
  return { people, superseded: described.superseded + works.length - current.length };
}
