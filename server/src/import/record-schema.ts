/**
 * The record format: profiles that are known as facts, in a JSON file of this project's own.
 * Counts, topics, collaborators and trust are derived at import and cannot stand in the file.
 */
import {
  AffiliationSchema,
  AuthorshipSchema,
  CitationCountSchema,
  CLAIM_STATUSES,
  LinkSchema,
  MetricSchema,
  NOTICE_KINDS,
  parseArxiv,
  parseDoi,
  parseOrcid,
  parseResearcherId,
  parseWorkId,
  ProvenanceSchema,
} from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { isoDay } from './lenient.ts';

const text = v.pipe(v.string(), v.minLength(1));
const maybe = <const TSchema extends v.GenericSchema>(schema: TSchema) => v.nullish(schema, null);
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999));
const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'is not an http or https address'),
);

const orcid = v.pipe(
  v.string(),
  v.check((input) => parseOrcid(input) === input, 'is not an ORCID iD with a right checksum'),
);
const openalexAuthor = v.pipe(v.string(), v.regex(/^A\d{2,}$/, 'is not an OpenAlex author id'));
const openalexWork = v.pipe(v.string(), v.regex(/^W\d{2,}$/, 'is not an OpenAlex work id'));
const doi = v.pipe(
  v.string(),
  v.check((input) => parseDoi(input) === input, 'is not a DOI in lower case without address'),
);
const arxiv = v.pipe(
  v.string(),
  v.check((input) => parseArxiv(input) === input, 'is not an arXiv id without version'),
);

/** An id of a person: plain, such as `alec-radford`, or `openalex:A…`. */
const personId = v.pipe(
  v.string(),
  v.check((input) => {
    const parsed = parseResearcherId(input);
    return parsed.ok && parsed.id.text === input && parsed.id.scheme !== 'orcid';
  }, 'is neither a plain id nor openalex:A…'),
);
const workId = v.pipe(
  v.string(),
  v.check((input) => {
    const parsed = parseWorkId(input);
    return parsed.ok && parsed.id.scheme === 'plain';
  }, 'is not a plain id'),
);

/** Somebody's assertion: who made it, when, and where it can be checked. */
export const AssertionSchema = v.strictObject({
  by: text,
  /** ISO 8601 date. */
  asOf: maybe(isoDay),
  url: maybe(webAddress),
});

/** What the trust formula may count, apart from what follows from the works. */
export const EvidenceSchema = v.strictObject({
  publicRecord: maybe(AssertionSchema),
  claimed: maybe(AssertionSchema),
  authenticated: maybe(AssertionSchema),
  institutionConfirmed: maybe(AssertionSchema),
  orcid: maybe(AssertionSchema),
  affiliation: maybe(AssertionSchema),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const ResearcherFields = v.strictObject({
  id: personId,
  orcid: maybe(orcid),
  orcidAuthenticated: v.optional(v.boolean(), false),
  openalex: maybe(openalexAuthor),
  name: text,
  nameLanguage: maybe(text),
  alternativeNames: v.optional(v.array(text), () => []),
  summary: maybe(text),
  role: maybe(text),
  affiliations: maybe(v.array(AffiliationSchema)),
  openToCollaborate: maybe(v.boolean()),
  claim: v.optional(v.picklist(CLAIM_STATUSES), 'unclaimed'),
  metrics: v.optional(v.array(MetricSchema), () => []),
  links: v.optional(v.array(v.object({ ...LinkSchema.entries, url: webAddress })), () => []),
  profileUrl: maybe(webAddress),
  provenance: v.optional(v.array(ProvenanceSchema), () => []),
  evidence: v.optional(EvidenceSchema, () => v.parse(EvidenceSchema, {})),
});

/** A researcher as facts. What the record says and the evidence for it must go together. */
export const RecordResearcherSchema = v.pipe(
  ResearcherFields,
  v.check(
    ({ claim, evidence }) => (claim === 'claimed') === (evidence.claimed !== null),
    'claim "claimed" and evidence.claimed need each other',
  ),
  v.check(
    ({ orcidAuthenticated, orcid: iD, evidence }) =>
      !orcidAuthenticated || (iD !== null && evidence.authenticated !== null),
    'orcidAuthenticated needs an orcid and evidence.authenticated',
  ),
  v.check(
    ({ orcid: iD, evidence }) => evidence.orcid === null || iD !== null,
    'evidence.orcid needs an orcid',
  ),
  v.check(
    ({ affiliations, evidence }) =>
      evidence.affiliation === null || (affiliations ?? []).length > 0,
    'evidence.affiliation needs affiliations',
  ),
);
export type RecordResearcher = v.InferOutput<typeof RecordResearcherSchema>;

/** Any id of a work that is cited: a DOI, `arxiv:…`, `openalex:W…`, or a plain id. */
const citedId = v.pipe(
  v.string(),
  v.check((input) => parseWorkId(input).ok, 'is no id of a work'),
);

const workType = v.optional(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is not a type')),
  'other',
);

/** A work as facts; its authorships carry ids where the people are to be told apart. */
export const RecordWorkSchema = v.strictObject({
  id: workId,
  doi: maybe(doi),
  arxiv: maybe(arxiv),
  openalex: maybe(openalexWork),
  type: workType,
  title: maybe(text),
  language: maybe(text),
  year: maybe(year),
  date: maybe(isoDay),
  venue: maybe(text),
  authorships: v.optional(
    v.array(v.object({ ...AuthorshipSchema.entries, id: maybe(personId), orcid: maybe(orcid) })),
    () => [],
  ),
  authorCount: maybe(v.pipe(v.number(), v.integer(), v.minValue(1))),
  abstract: maybe(text),
  url: maybe(webAddress),
  openAccessUrl: maybe(webAddress),
  openAccessStatus: maybe(text),
  pdfUrl: maybe(webAddress),
  citations: maybe(CitationCountSchema),
  topics: v.optional(
    v.array(v.strictObject({ id: v.pipe(text, v.maxLength(200)), name: text })),
    () => [],
  ),
  retracted: v.optional(v.boolean(), false),
  notices: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(NOTICE_KINDS),
        date: maybe(isoDay),
        url: maybe(webAddress),
        doi: maybe(doi),
      }),
    ),
    () => [],
  ),
  versions: v.optional(
    v.array(
      v.strictObject({
        id: maybe(workId),
        doi: maybe(doi),
        arxiv: maybe(arxiv),
        type: workType,
        venue: maybe(text),
        year: maybe(year),
        url: maybe(webAddress),
        openAccessUrl: maybe(webAddress),
      }),
    ),
    () => [],
  ),
  /** Works that it cites, whether or not they are known here. */
  references: v.optional(v.array(citedId), () => []),
});

/** The frame of a record file: its records are checked one by one. */
export const RecordFileSchema = v.object({
  researchers: v.optional(v.array(v.unknown()), () => []),
  works: v.optional(v.array(v.unknown()), () => []),
});
