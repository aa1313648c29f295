/** Rebuilds the stored profiles of people whose facts or works changed. */
import { CLOSE_COLLABORATOR_MAX_AUTHORS } from '@bzpeer/widgets/core';
import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';
import { affiliationsFrom } from './affiliations.ts';
import { type DerivedWork, deriveResearcher } from './derive.ts';
import { OpenAlexFactsSchema, RecordFactsSchema } from './facts.ts';
import { contentHash } from '../hash.ts';
import { readRebuildData, type RebuildData } from './rebuild-query.ts';
import { type Rebuilt, writeProfiles } from './write-profiles.ts';

/** People whose works are in memory at the same time. */
const CHUNK = 1000;

function grouped<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Everything that a chunk of people is made of, by person. Nobody is left without a source. */
function deriveAll(data: RebuildData): { readonly rebuilt: Rebuilt[]; readonly gone: string[] } {
  const facts = grouped(data.facts, ({ researcher_id }) => researcher_id);
  const bylines = grouped(data.bylines, ({ person_id }) => person_id);
  const people = grouped(data.people, ({ work_id }) => work_id);
  const topics = grouped(data.topics, ({ work_id }) => work_id);
  const claims = grouped(data.claims, ({ researcher_id }) => researcher_id);
  const institutions = grouped(
    data.institutions,
    ({ person_id, work_id }) => `${person_id} ${work_id}`,
  );
  const rebuilt: Rebuilt[] = [];
  const gone: string[] = [];
  for (const stored of data.profiles) {
    const own = facts.get(stored.id) ?? [];
    const factsOf = (source: string) => own.find((fact) => fact.source === source)?.facts ?? null;
    const recordText = factsOf('record');
    const openalexText = factsOf('openalex');
    const entries = bylines.get(stored.id) ?? [];
    if (own.length === 0 && entries.length === 0) {
      gone.push(stored.id);
      continue;
    }
    const record = recordText === null ? null : v.parse(RecordFactsSchema, JSON.parse(recordText));
    const openalex =
      openalexText === null ? null : v.parse(OpenAlexFactsSchema, JSON.parse(openalexText));
    const works = new Map<string, DerivedWork>();
    for (const entry of entries) {
      // A byline that names somebody twice is one work.
      if (works.has(entry.work_id)) continue;
      works.set(entry.work_id, {
        id: entry.work_id,
        source: entry.source,
        updated: entry.source_updated,
        year: entry.year,
        authorTotal: entry.author_total,
        identified: entry.identified,
        name: entry.name,
        orcid: entry.orcid,
        people: (people.get(entry.work_id) ?? []).map(({ person_id, name }) => ({
          id: person_id,
          name,
        })),
        institutions: institutions.get(`${stored.id} ${entry.work_id}`) ?? [],
        topics: (topics.get(entry.work_id) ?? []).map(({ topic_id, name }) => ({
          id: topic_id,
          name,
        })),
      });
    }
    const researcher = deriveResearcher({
      id: stored.id,
      record,
      openalex,
      works: [...works.values()],
      claims: claims.get(stored.id) ?? [],
    });
    const revisions = [
      ...new Set(entries.map(({ work_id, revision }) => `${work_id} ${revision}`)),
    ];
    rebuilt.push({
      stored,
      researcher,
      affiliations: affiliationsFrom(record, openalex, [...works.values()]) ?? [],
      openalex,
      record,
      worksRevision: contentHash(revisions.sort().join('\n')),
      worksCount: works.size,
      content: contentHash(JSON.stringify(researcher)),
    });
  }
  return { rebuilt, gone };
}

/**
 * Derives the profiles of these people anew. A profile's revision changes only when its document
 * does; somebody whom nothing speaks of any more is removed.
 *
 * @param now ISO 8601 time, for profiles that changed
 */
export async function rebuildProfiles(
  trx: Transaction<Tables>,
  people: ReadonlySet<string>,
  now: string,
): Promise<void> {
  const ids = [...people].sort();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const data = await readRebuildData(trx, chunk, CLOSE_COLLABORATOR_MAX_AUTHORS);
    const { rebuilt, gone } = deriveAll(data);
    const changed = rebuilt.filter(({ stored, content }) => stored.content !== content);
    if (changed.length > 0) await writeProfiles(trx, changed, now);
    const relisted = rebuilt.filter(
      (profile) =>
        profile.stored.content === profile.content &&
        profile.stored.works_revision !== profile.worksRevision,
    );
    for (const { researcher, worksRevision } of relisted) {
      await trx
        .updateTable('researchers')
        .set({ works_revision: worksRevision })
        .where('id', '=', researcher.id)
        .execute();
    }
    if (gone.length > 0) {
      await trx.deleteFrom('researchers').where('id', 'in', textList(gone)).execute();
    }
  }
}
