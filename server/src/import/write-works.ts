/** Writes works with their bylines, topics, institutions and ids. */
import { type Transaction, sql } from 'kysely';
import { insertRows, type Row, textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';
import { fold } from '../store/fold.ts';
import { contentHash } from '../hash.ts';
import { markupText, parseMarkup } from '@bzpeer/widgets/core';
import type { Institution, WorkRecord } from './records.ts';

/** Largest number of an `integer` column. */
const MAX_INTEGER = 2_147_483_647;

/** Longer titles are told apart by their ids; the key stands in cursors. */
const TITLE_KEY_LENGTH = 120;

/** Sorts after every title. */
export const NO_TITLE = '\u{10FFFF}';

const WORK_COLUMNS = {
  id: 'text',
  source: 'text',
  source_updated: 'text',
  type: 'text',
  year: 'integer',
  sort_day: 'integer',
  cited: 'integer',
  title_key: 'text',
  author_total: 'integer',
  identified: 'boolean',
  search: 'text',
  revision: 'text',
  document: 'json',
  title: 'text',
  venue: 'text',
  url: 'text',
  connections: 'text',
} as const;

function sortDay(year: number | null, date: string | null): number {
  if (date !== null) return Number(date.replaceAll('-', ''));
  return (year ?? 0) * 10_000;
}

function searchText({ work }: WorkRecord): string {
  const parts = [work.title, work.abstract].map((markup) => markupText(parseMarkup(markup ?? '')));
  return fold([...parts, work.venue ?? '', ...work.authorships.map(({ name }) => name)].join(' '));
}

const institutionIdsOf = ({ institutions }: WorkRecord): string[][] =>
  institutions.map((list) => list.map(({ id }) => id));

/** Each cited work once. */
const referencesOf = ({ work, references }: WorkRecord) =>
  [...new Map(references.map((one) => [`${one.scheme}:${one.value}`, one])).values()].map(
    ({ scheme, value }) => ({ work_id: work.id, scheme, value }),
  );

function workRow(record: WorkRecord): Row<typeof WORK_COLUMNS> {
  const { work } = record;
  const document = JSON.stringify(work);
  return {
    id: work.id,
    source: record.source,
    source_updated: record.updated,
    type: work.type,
    year: work.year,
    sort_day: sortDay(work.year, work.date),
    cited: Math.min(work.citations?.count ?? -1, MAX_INTEGER),
    title_key:
      fold(markupText(parseMarkup(work.title ?? '')))
        .slice(0, TITLE_KEY_LENGTH)
        .toWellFormed() || NO_TITLE,
    author_total: Math.min(record.authorTotal, MAX_INTEGER),
    identified: record.identified,
    search: searchText(record),
    // The identifying flag and the byline's length are not in the document but change profiles.
    revision: contentHash(document),
    document,
    title: work.title,
    venue: work.venue,
    url: work.url,
    connections: contentHash(JSON.stringify([institutionIdsOf(record), referencesOf(record)])),
  };
}

function idRows({ work, source }: WorkRecord, revision: string) {
  const rank = source === 'record' ? 0 : 1;
  const own = /^openalex:(W\d+)$/.exec(work.id)?.[1];
  const ids: [scheme: string, value: string][] = [];
  if (own === undefined) ids.push(['plain', work.id]);
  const openalex = own ?? work.openalex;
  if (openalex !== null) ids.push(['openalex', openalex]);
  if (work.doi !== null) ids.push(['doi', work.doi]);
  if (work.arxiv !== null) ids.push(['arxiv', work.arxiv]);
  return ids.map(([scheme, value]) => ({ scheme, value, work_id: work.id, rank, revision }));
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** Makes the institutions known; those that are known keep their first name, and learn the rest. */
export async function writeInstitutions(
  trx: Transaction<Tables>,
  found: readonly Institution[],
): Promise<void> {
  const columns = { id: 'text', name: 'text', ror: 'text', country: 'text' } as const;
  await insertRows(trx, 'institutions', columns, byId(found), 'keep');
  const telling = byId(found.filter(({ ror, country }) => ror !== null || country !== null));
  if (telling.length === 0) return;
  await sql`
    update institutions i set ror = coalesce(i.ror, n.ror), country = coalesce(i.country, n.country)
    from json_to_recordset(${JSON.stringify(telling)}::text::json)
      as n(id text, ror text, country text)
    where i.id = n.id and ((i.ror is null and n.ror is not null)
      or (i.country is null and n.country is not null))`.execute(trx);
}

/**
 * Writes the works that are new or say something new, whole.
 *
 * @returns the people on their bylines, before and after.
 */
export async function writeWorks(
  trx: Transaction<Tables>,
  records: readonly WorkRecord[],
): Promise<ReadonlySet<string>> {
  const rows = new Map(records.map((record) => [record.work.id, workRow(record)]));
  const known = await trx
    .selectFrom('works')
    .select(['id', 'revision', 'author_total', 'identified', 'source_updated', 'connections'])
    .where('id', 'in', textList([...rows.keys()]))
    .execute();
  const same = new Set(
    known
      .filter((work) => {
        const row = rows.get(work.id);
        return (
          row?.revision === work.revision &&
          row.author_total === work.author_total &&
          row.identified === work.identified &&
          row.source_updated === work.source_updated &&
          row.connections === work.connections
        );
      })
      .map(({ id }) => id),
  );
  const changed = records.filter(({ work }) => !same.has(work.id));
  if (changed.length === 0) return new Set();

  const ids = textList(changed.map(({ work }) => work.id));
  const before = await sql<{ person_id: string }>`
    select distinct person_id from authorships
    where work_id in ${ids} and person_id is not null`.execute(trx);
  const authorships = changed.flatMap(({ work }) =>
    work.authorships.map((authorship, position) => ({ ...authorship, work_id: work.id, position })),
  );
  const people = new Set(authorships.flatMap(({ id }) => id ?? []));

  // In the order of ids, as all writers do, so that two of them cannot block each other.
  const strangers = [...people].sort().map((id) => ({ id }));
  await insertRows(trx, 'researchers', { id: 'text' }, strangers, 'keep');
  await insertRows(
    trx,
    'works',
    WORK_COLUMNS,
    changed.map(({ work }) => rows.get(work.id)).filter((row) => row !== undefined),
    { replace: ['id'] },
  );
  for (const table of ['authorships', 'work_topics', 'work_references', 'work_ids'] as const) {
    await trx.deleteFrom(table).where('work_id', 'in', ids).execute();
  }
  await insertRows(
    trx,
    'work_ids',
    { scheme: 'text', value: 'text', work_id: 'text', rank: 'integer', revision: 'text' },
    changed.flatMap((record) => idRows(record, rows.get(record.work.id)?.revision ?? '')),
    'keep',
  );
  await insertRows(
    trx,
    'authorships',
    {
      work_id: 'text',
      position: 'integer',
      person_id: 'text',
      name: 'text',
      orcid: 'text',
      sort_day: 'integer',
    },
    authorships.map(({ work_id, position, id, name, orcid }) => ({
      work_id,
      position,
      person_id: id,
      name,
      orcid,
      sort_day: rows.get(work_id)?.sort_day ?? 0,
    })),
    'keep',
  );
  await writeInstitutions(
    trx,
    changed.flatMap(({ institutions }) => institutions.flat()),
  );
  await insertRows(
    trx,
    'authorship_institutions',
    { work_id: 'text', position: 'integer', institution_id: 'text' },
    changed.flatMap(({ work, institutions }) =>
      institutions.flatMap((list, position) =>
        list.map(({ id }) => ({ work_id: work.id, position, institution_id: id })),
      ),
    ),
    'keep',
  );
  await insertRows(
    trx,
    'work_references',
    { work_id: 'text', scheme: 'text', value: 'text' },
    changed.flatMap(referencesOf),
    'keep',
  );
  const topics = changed.flatMap(({ work }) => work.topics);
  await insertRows(trx, 'topics', { id: 'text', name: 'text' }, byId(topics), 'keep');
  await insertRows(
    trx,
    'work_topics',
    { work_id: 'text', topic_id: 'text', position: 'integer' },
    changed.flatMap(({ work }) =>
      work.topics.map(({ id }, position) => ({ work_id: work.id, topic_id: id, position })),
    ),
    'keep',
  );
  return new Set([...people, ...before.rows.map(({ person_id }) => person_id)]);
}
