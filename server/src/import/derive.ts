/** A profile from what is known: counts, topics, collaborators and trust follow from the works. */
import {
  type Assertion,
  closeCollaborators,
  computeTrust,
  orcidUrl,
  type Provenance,
  type Researcher,
  type Topic,
} from '@bzpeer/widgets/core';
import { type ClaimFacts, claimFacts, type OpenClaim } from './claim-facts.ts';
import { affiliationsFrom, type AffiliatingWork } from './affiliations.ts';
import { openAlexUrl } from './openalex-id.ts';
import type { RecordResearcher } from './record-schema.ts';
import type { OpenAlexAuthor } from './records.ts';

/** Topics that a profile lists; it counts them all. */
export const LISTED_TOPICS = 25;
/** Collaborators that a profile lists; it counts them all. */
export const LISTED_COLLABORATORS = 50;

/** A work as far as a profile depends on it. */
export interface DerivedWork extends AffiliatingWork {
  readonly id: string;
  readonly source: string;
  /** ISO 8601 time of the source's last change; '' when it does not say. */
  readonly updated: string;
  readonly authorTotal: number;
  readonly identified: boolean;
  /** The person's name and ORCID iD in the byline. */
  readonly name: string;
  readonly orcid: string | null;
  /** Everybody with an id; empty where the byline is too long to count. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

export interface ProfileFacts {
  readonly id: string;
  readonly record: RecordResearcher | null;
  readonly openalex: OpenAlexAuthor | null;
  /** Newest first. */
  readonly works: readonly DerivedWork[];
  /** Claims of accounts that were not refused. */
  readonly claims: readonly OpenClaim[];
}

const day = (time: string): string | null => (time === '' ? null : time.slice(0, 10));

/** Subjects with how many of the works are about them, most frequent first. */
function topicsOf({ works, openalex }: ProfileFacts): Topic[] {
  // Without works, the author record's own subjects are known, but not how many works here have them.
  if (works.length === 0) return [...(openalex?.topics ?? [])];
  const tallies = new Map<string, { id: string; name: string; works: number }>();
  for (const work of works) {
    for (const { id, name } of work.topics) {
      const tally = tallies.get(id) ?? { id, name, works: 0 };
      tally.works += 1;
      tallies.set(id, tally);
    }
  }
  const found = [...tallies.values()].sort(
    (a, b) => b.works - a.works || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  // Older records know only the vocabulary that topics replaced; the two are not counted together.
  const topics = found.filter(({ id }) => !id.startsWith('openalex:C'));
  return topics.length > 0 ? topics : found;
}

/** What OpenAlex asserts by having a record of this author; `null` when it was not read. */
function openAlexAssertion(facts: ProfileFacts, openalexId: string | null): Assertion | null {
  if (openalexId === null) return null;
  const fromWorks = facts.works.filter(({ source }) => source === 'openalex');
  if (facts.openalex === null && fromWorks.length === 0) return null;
  const latest = fromWorks.reduce((found, { updated }) => (updated > found ? updated : found), '');
  return {
    by: 'OpenAlex',
    asOf: facts.openalex === null ? day(latest) : facts.openalex.asOf,
    url: openAlexUrl(openalexId),
  };
}

/** The first place that a record names as its origin. */
function recordAssertion(record: RecordResearcher | null): Assertion | null {
  const origin = record?.provenance[0];
  if (origin === undefined) return null;
  return { by: origin.source, asOf: day(origin.retrieved ?? ''), url: origin.url };
}

interface Identity {
  readonly orcid: string | null;
  readonly openalexId: string | null;
  readonly record: RecordResearcher | null;
  readonly affiliated: boolean;
  readonly claim: ClaimFacts;
}

function trustOf(facts: ProfileFacts, identity: Identity, collaborators: number) {
  const { record } = identity;
  const evidence = record?.evidence;
  const byOpenAlex = openAlexAssertion(facts, identity.openalexId);
  const byRecord = recordAssertion(record);
  const identified = facts.works.filter((work) => work.identified);
  const orcid = identity.orcid === null ? null : orcidUrl(identity.orcid);
  const carrier = (record?.orcid ?? null) === null ? byOpenAlex : byRecord;
  const stating = (record?.affiliations ?? null) === null ? byOpenAlex : byRecord;
  return computeTrust({
    publicRecord: evidence?.publicRecord ?? byOpenAlex,
    claim: identity.claim.status,
    claimed: identity.claim.claimed ?? evidence?.claimed ?? null,
    authenticated: identity.claim.authenticated ?? evidence?.authenticated ?? null,
    institutionConfirmed: evidence?.institutionConfirmed ?? null,
    orcid:
      evidence?.orcid ?? (orcid === null || carrier === null ? null : { ...carrier, url: orcid }),
    affiliation: evidence?.affiliation ?? (identity.affiliated ? stating : null),
    identifiedWorks: identified.length,
    publicationYears: new Set(identified.flatMap(({ year }) => year ?? [])).size,
    closeCollaborators: collaborators,
  });
}

function provenanceOf(facts: ProfileFacts, openalexId: string | null): Provenance[] {
  const own = facts.record?.provenance ?? [];
  const read = openAlexAssertion(facts, openalexId);
  if (read === null || own.some(({ source }) => source === read.by)) return [...own];
  return [...own, { source: read.by, url: read.url, retrieved: read.asOf }];
}

/** The profile without its time of change. Nothing is read from a clock: the same facts, the same profile. */
export function deriveResearcher(facts: ProfileFacts): Researcher {
  const { record, openalex, works } = facts;
  const byline = works[0] ?? null;
  const ownId = /^openalex:(A\d+)$/.exec(facts.id)?.[1] ?? null;
  const openalexId = record?.openalex ?? openalex?.openalex ?? ownId;
  const name = record?.name ?? openalex?.name ?? byline?.name ?? facts.id;
  const bylineOrcid = works.find((work) => work.orcid !== null)?.orcid ?? null;
  const orcid = record?.orcid ?? openalex?.orcid ?? bylineOrcid;
  const affiliations = affiliationsFrom(record, openalex, works);
  const collaborators = closeCollaborators(
    works.map((work) => ({
      year: work.year,
      authorCount: work.authorTotal,
      authorships: work.people.map((person) => ({
        ...person,
        orcid: null,
        affiliations: [],
        corresponding: false,
        equalContribution: false,
      })),
    })),
    facts.id,
  );
  const topics = topicsOf(facts);
  const hasWorks = works.length > 0;
  const others = [
    ...(record?.alternativeNames ?? []),
    ...(openalex === null ? [] : [openalex.name, ...openalex.alternativeNames]),
    ...works.map((work) => work.name),
  ];
  const affiliated = (affiliations ?? []).length > 0;
  const own = record?.claim ?? 'unclaimed';
  const claim = claimFacts(own, facts.claims, orcid, affiliations ?? []);
  return {
    id: facts.id,
    orcid,
    orcidAuthenticated: claim.byOrcid || (record?.orcidAuthenticated ?? false),
    openalex: openalexId,
    name,
    nameLanguage: record?.nameLanguage ?? null,
    alternativeNames: [...new Set(others)].filter((other) => other !== name),
    summary: record?.summary ?? null,
    role: record?.role ?? 'Researcher',
    affiliations:
      affiliations?.map(({ institution: _institution, ...affiliation }) => affiliation) ?? null,
    openToCollaborate: record?.openToCollaborate ?? null,
    claim: claim.status,
    counts: {
      // An author may have works that were not imported: their number is a metric, not a list here.
      works: hasWorks ? works.length : null,
      // Who follows is known when the profile is read, see store/followers.ts.
      followers: 0,
      // Works that nobody has put under subjects do not show that there are none.
      topics: topics.length > 0 ? topics.length : null,
      collaborators: hasWorks ? collaborators.length : null,
    },
    topics: topics.slice(0, LISTED_TOPICS),
    collaborators: collaborators.slice(0, LISTED_COLLABORATORS),
    trust: trustOf(facts, { orcid, openalexId, record, affiliated, claim }, collaborators.length),
    metrics: [...(record?.metrics ?? []), ...(openalex?.metrics ?? [])],
    links: [...(record?.links ?? [])],
    profileUrl: record?.profileUrl ?? null,
    provenance: provenanceOf(facts, openalexId),
    updated: null,
  };
}
