/** What the derivation of profiles needs, read for many people in a fixed number of queries. */
import { sql, type Transaction } from 'kysely';
import { textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';

export interface StoredFacts {
  readonly researcher_id: string;
  readonly source: string;
  readonly facts: string;
}

export interface StoredProfile {
  readonly id: string;
  readonly followers: number;
  readonly content: string;
  readonly works_revision: string;
  readonly works_count: number;
}

export interface StoredBylineEntry {
  readonly person_id: string;
  readonly work_id: string;
  readonly name: string;
  readonly orcid: string | null;
  readonly source: string;
  readonly source_updated: string;
  readonly year: number | null;
  readonly author_total: number;
  readonly identified: boolean;
  readonly revision: string;
}

export interface StoredPerson {
  readonly work_id: string;
  readonly person_id: string;
  readonly name: string;
}

export interface StoredTopic {
  readonly work_id: string;
  readonly topic_id: string;
  readonly name: string;
}

export interface RebuildData {
  readonly profiles: readonly StoredProfile[];
  readonly facts: readonly StoredFacts[];
  /** Newest works first. */
  readonly bylines: readonly StoredBylineEntry[];
  /** Everybody with an id on those works that are short enough to count for collaboration. */
  readonly people: readonly StoredPerson[];
  readonly topics: readonly StoredTopic[];
}

/** @param maxAuthors works with more authors are left out of `people` */
export async function readRebuildData(
  trx: Transaction<Tables>,
  ids: readonly string[],
  maxAuthors: number,
): Promise<RebuildData> {
  const wanted = textList(ids);
  const theirWorks = sql`(select work_id from authorships where person_id in ${wanted})`;
  const profiles = await sql<StoredProfile>`
    select id, followers, content, works_revision, works_count
    from researchers where id in ${wanted} order by id`.execute(trx);
  const facts = await sql<StoredFacts>`
    select researcher_id, source, facts::text as facts
    from researcher_facts where researcher_id in ${wanted}`.execute(trx);
  const bylines = await sql<StoredBylineEntry>`
    select a.person_id, a.work_id, a.name, a.orcid, w.source, w.source_updated, w.year,
      w.author_total, w.identified, w.revision
    from authorships a join works w on w.id = a.work_id
    where a.person_id in ${wanted}
    order by w.sort_day desc, w.id, a.position`.execute(trx);
  const people = await sql<StoredPerson>`
    select a.work_id, a.person_id, a.name
    from authorships a join works w on w.id = a.work_id
    where a.work_id in ${theirWorks} and a.person_id is not null
      and w.author_total <= ${maxAuthors}
    order by a.work_id, a.position`.execute(trx);
  const topics = await sql<StoredTopic>`
    select wt.work_id, wt.topic_id, t.name
    from work_topics wt join topics t on t.id = wt.topic_id
    where wt.work_id in ${theirWorks}
    order by wt.work_id, wt.position`.execute(trx);
  return {
    profiles: profiles.rows,
    facts: facts.rows,
    bylines: bylines.rows,
    people: people.rows,
    topics: topics.rows,
  };
}
