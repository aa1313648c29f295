import * as v from 'valibot';
import { AffiliationSchema } from './affiliation.ts';
import { CollaboratorSchema } from './collaborator.ts';
import { count, list, orNull, text } from './primitives.ts';
import { TopicSchema } from './topic.ts';
import { TrustSchema } from './trust.ts';

/** Where an author record stands with the person it describes. */
export const CLAIM_STATUSES = ['unclaimed', 'pending', 'claimed', 'disputed'] as const;
/** Where an author record stands with the person it describes. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** A person-level number, never shown unless the page asks for it, and never without its source. */
export const MetricSchema = v.object({
  /** For example `citations` or `h-index`. */
  kind: text,
  value: v.number(),
  /** Who counted. */
  source: text,
  /** ISO 8601 date of the count. */
  asOf: orNull(v.string()),
});
/** A person-level number, with its source and its date. */
export type Metric = v.InferOutput<typeof MetricSchema>;

/** A place on the web that belongs to a record. */
export const LinkSchema = v.object({ label: text, url: text });
/** A place on the web that belongs to a record. */
export type Link = v.InferOutput<typeof LinkSchema>;

/** Where a record was read, and when. */
export const ProvenanceSchema = v.object({
  /** Name of the source, for example `OpenAlex`. */
  source: text,
  url: orNull(v.string()),
  /** ISO 8601 date or time of the reading. */
  retrieved: orNull(v.string()),
});
/** Where a record was read, and when. */
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;

/** Counts shown beside a profile; `null` where the source cannot know. */
export const CountsSchema = v.object({
  works: orNull(count),
  followers: orNull(count),
  topics: orNull(count),
  /** Close collaborators, by the rule of `closeCollaborators`. */
  collaborators: orNull(count),
});
/** Counts shown beside a profile; `null` where the source cannot know. */
export type Counts = v.InferOutput<typeof CountsSchema>;

/** A researcher's public profile. */
export const ResearcherSchema = v.object({
  /** The id under which the service answers, for example `alec-radford` or `openalex:A5015201707`. */
  id: text,
  /** ORCID iD as 16 digits in groups of four. */
  orcid: orNull(v.string()),
  /** Whether the person signed in with that iD; an iD that a deposit merely carries is not. */
  orcidAuthenticated: v.nullish(v.boolean(), false),
  /** OpenAlex author id, for example `A5015201707`. */
  openalex: orNull(v.string()),
  /** The name as the record has it, in its own script. */
  name: text,
  /** BCP 47 language of the name, where it is known. */
  nameLanguage: orNull(v.string()),
  alternativeNames: list(v.string()),
  /** One or two sentences about what they do. */
  summary: orNull(v.string()),
  /** For example `Researcher`. */
  role: orNull(v.string()),
  /** `null` when affiliations were not imported; an empty list when there are none. */
  affiliations: orNull(v.array(AffiliationSchema)),
  openToCollaborate: orNull(v.boolean()),
  claim: v.nullish(v.picklist(CLAIM_STATUSES), 'unclaimed'),
  counts: v.nullish(CountsSchema, () => ({
    works: null,
    followers: null,
    topics: null,
    collaborators: null,
  })),
  topics: list(TopicSchema),
  collaborators: list(CollaboratorSchema),
  trust: orNull(TrustSchema),
  metrics: list(MetricSchema),
  links: list(LinkSchema),
  /** The profile's own page at the service. */
  profileUrl: orNull(v.string()),
  provenance: list(ProvenanceSchema),
  /** ISO 8601 time of the last change. */
  updated: orNull(v.string()),
});
/** A researcher’s public profile. */
export type Researcher = v.InferOutput<typeof ResearcherSchema>;
