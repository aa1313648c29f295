/** Writes derived profiles with the ids, names and affiliations by which they are found. */
import { namedInstitution, type Researcher } from '@bzpeer/widgets/core';
import type { Transaction } from 'kysely';
import { insertRows, textList } from '../db/bulk.ts';
import type { Tables } from '../db/tables.ts';
import { contentHash } from '../hash.ts';
import { fold } from '../store/fold.ts';
import type { StoredProfile } from './rebuild-query.ts';
import type { AuthorAffiliation, OpenAlexAuthor } from './records.ts';
import type { RecordResearcher } from './record-schema.ts';
import { writeInstitutions } from './write-works.ts';

export interface Rebuilt {
  /** The profile as it is in the database. */
  readonly stored: StoredProfile;
  readonly researcher: Researcher;
  /** The researcher's affiliations with the ids of their institutions. */
  readonly affiliations: readonly AuthorAffiliation[];
  readonly openalex: OpenAlexAuthor | null;
  readonly record: RecordResearcher | null;
  readonly worksRevision: string;
  readonly worksCount: number;
  /** Hash of the profile without its time of change. */
  readonly content: string;
}

/** Ids by which somebody can be asked; a lower rank wins where two people carry the same one. */
function aliasesOf({ researcher, openalex, record }: Rebuilt) {
  const rank = record !== null ? 0 : openalex !== null ? 1 : 2;
  const own = /^openalex:(A\d+)$/.exec(researcher.id)?.[1];
  const aliases = [
    own === undefined
      ? { scheme: 'plain', value: researcher.id, rank: 0 }
      : { scheme: 'openalex', value: own, rank },
  ];
  if (researcher.openalex !== null && researcher.openalex !== own) {
    aliases.push({ scheme: 'openalex', value: researcher.openalex, rank });
  }
  if (researcher.orcid !== null) aliases.push({ scheme: 'orcid', value: researcher.orcid, rank });
  return aliases.map((alias) => ({ ...alias, researcher_id: researcher.id }));
}

/** Longer names are groups' or mistakes; an index takes no more. */
const NAME_KEY_LENGTH = 300;

function namesOf({ researcher }: Rebuilt) {
  const keys = new Set(
    [researcher.name, ...researcher.alternativeNames].map((name) =>
      fold(name).slice(0, NAME_KEY_LENGTH).toWellFormed(),
    ),
  );
  keys.delete('');
  return [...keys].map((name_key) => ({ researcher_id: researcher.id, name_key }));
}

/** @param now ISO 8601 time of the change */
export async function writeProfiles(
  trx: Transaction<Tables>,
  changed: readonly Rebuilt[],
  now: string,
): Promise<void> {
  const rows = changed.map((profile) => {
    const document = JSON.stringify({ ...profile.researcher, updated: now });
    return {
      id: profile.researcher.id,
      name: profile.researcher.name,
      works_count: profile.worksCount,
      revision: contentHash(document),
      works_revision: profile.worksRevision,
      content: profile.content,
      document,
    };
  });
  await insertRows(
    trx,
    'researchers',
    {
      id: 'text',
      name: 'text',
      works_count: 'integer',
      revision: 'text',
      works_revision: 'text',
      content: 'text',
      document: 'json',
    },
    rows,
    { replace: ['id'] },
  );
  const ids = textList(changed.map(({ researcher }) => researcher.id));
  for (const table of ['researcher_ids', 'researcher_names', 'affiliations'] as const) {
    await trx.deleteFrom(table).where('researcher_id', 'in', ids).execute();
  }
  await insertRows(
    trx,
    'researcher_ids',
    { scheme: 'text', value: 'text', researcher_id: 'text', rank: 'integer' },
    changed.flatMap(aliasesOf),
    'keep',
  );
  await insertRows(
    trx,
    'researcher_names',
    { researcher_id: 'text', name_key: 'text' },
    changed.flatMap(namesOf),
    'keep',
  );
  const places = changed.flatMap(({ researcher, affiliations }) =>
    affiliations.map((affiliation, position) => ({
      ...affiliation,
      researcher,
      position,
      institution: affiliation.institution ?? namedInstitution(affiliation.name),
    })),
  );
  await writeInstitutions(
    trx,
    places.flatMap(({ institution, name, ror, country }) =>
      institution === null ? [] : [{ id: institution, name, ror, country }],
    ),
  );
  await insertRows(
    trx,
    'affiliations',
    {
      researcher_id: 'text',
      position: 'integer',
      institution_id: 'text',
      name: 'text',
      from_year: 'integer',
      to_year: 'integer',
      current: 'boolean',
    },
    places.map(({ researcher, position, institution, name, from, to, current }) => ({
      researcher_id: researcher.id,
      position,
      institution_id: institution,
      name,
      from_year: from,
      to_year: to,
      current,
    })),
    'keep',
  );
}
