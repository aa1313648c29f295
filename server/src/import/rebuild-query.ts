/** What the derivation of profiles needs, read for many people in a fixed number of queries. */
import { sql, type Transaction } from 'kysely';
import type { OpenClaim } from './claim-facts.ts';
import { textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';

export interface StoredFacts {
  readonly researcher_id: string;
  readonly source: string;
  readonly facts: string;
}

export interface StoredProfile {
  readonly id: string;
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

export interface StoredClaim extends OpenClaim {
  readonly researcher_id: string;
}

/** An institution that a person's byline names. */
export interface StoredInstitution {
  readonly person_id: string;
  readonly work_id: string;
  readonly id: string;
  readonly name: string;
  readonly ror: string | null;
  readonly country: string | null;
}

export interface RebuildData {
  readonly profiles: readonly StoredProfile[];
  readonly facts: readonly StoredFacts[];
  /** Newest works first. */
  readonly bylines: readonly StoredBylineEntry[];
  /** Everybody with an id on those works that are short enough to count for collaboration. */
  readonly people: readonly StoredPerson[];
  readonly topics: readonly StoredTopic[];
  /** Oldest first. */
  readonly claims: readonly StoredClaim[];
  readonly institutions: readonly StoredInstitution[];
}

/** @param maxAuthors works with more authors are left out of `people` */
export async function readRebuildData(
  trx: Transaction<Tables>,
  ids: readonly string[],
  maxAuthors: number,
): Promise<RebuildData> {
  const wanted = textList(ids);
  const theirWorks = sql`(select work_id from authorships where person_id in ${wanted})`;
  // Locked before anything is read, so that a claim and an import do not each miss the other.
  const profiles = await sql<StoredProfile>`
    select id, content, works_revision, works_count
    from researchers where id in ${wanted} order by id for no key update`.execute(trx);
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
  const claims = await sql<StoredClaim>`
    select c.researcher_id, c.status, to_char(c.decided at time zone 'UTC', 'YYYY-MM-DD') as decided,
      a.issuer, c.orcid, c.institution_ror as "institutionRor"
    from claims c join accounts a on a.id = c.account_id
    where c.researcher_id in ${wanted} and c.status <> 'refused'
    order by c.submitted, c.id`.execute(trx);
  const institutions = await sql<StoredInstitution>`
    select a.person_id, a.work_id, i.id, i.name, i.ror, i.country
    from authorships a
    join authorship_institutions ai on ai.work_id = a.work_id and ai.position = a.position
    join institutions i on i.id = ai.institution_id
    where a.person_id in ${wanted}
    order by a.work_id, a.position, i.id`.execute(trx);
  return {
    profiles: profiles.rows,
    facts: facts.rows,
    bylines: bylines.rows,
    people: people.rows,
    topics: topics.rows,
    claims: claims.rows,
    institutions: institutions.rows,
  };
}
