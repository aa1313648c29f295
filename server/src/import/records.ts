/** What a reader of a format makes of its records, before anything is written. */
import type { Affiliation, Metric, Topic, Work, WorkId } from '@bzpeer/widgets/core';
import type { RecordResearcher } from './record-schema.ts';

/** What OpenAlex says of an author. */
export interface OpenAlexAuthor {
  /** For example `A5015201707`. */
  readonly openalex: string;
  readonly orcid: string | null;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  /** `null` when the record does not speak of affiliations. */
  readonly affiliations: readonly AuthorAffiliation[] | null;
  /** Subjects of all works that OpenAlex knows, most frequent first. */
  readonly topics: readonly Topic[];
  readonly metrics: readonly Metric[];
  /** ISO 8601 date of the record's last change; `null` when it does not say. */
  readonly asOf: string | null;
}

export interface AuthorAffiliation extends Affiliation {
  /** `openalex:I…`; `null` where the institution has none. */
  readonly institution: string | null;
}

export interface Institution {
  /** `openalex:I…`, or `name:…` where only the name is known. */
  readonly id: string;
  readonly name: string;
  readonly ror: string | null;
  readonly country: string | null;
}

/** A work, and what is stored beside it. */
export interface WorkRecord {
  readonly work: Work;
  readonly source: 'openalex' | 'record';
  /** When the source changed it, as text that sorts; '' when it does not say. */
  readonly updated: string;
  /** Length of the byline, also of one that was cut. */
  readonly authorTotal: number;
  /** Whether it can be looked up by a DOI or another persistent identifier. */
  readonly identified: boolean;
  /** Institutions of each authorship, in the order of `work.authorships`. */
  readonly institutions: readonly (readonly Institution[])[];
  /** Works that it cites. */
  readonly references: readonly Pick<WorkId, 'scheme' | 'value'>[];
}

export type ImportRecord =
  | { readonly kind: 'work'; readonly work: WorkRecord }
  | {
      readonly kind: 'author';
      readonly author: OpenAlexAuthor;
      readonly updated: string;
      readonly institutions: readonly Institution[];
    }
  | { readonly kind: 'researcher'; readonly researcher: RecordResearcher };

/** A record, or the reason in words why it is none. */
export type Reading =
  | { readonly ok: true; readonly record: ImportRecord }
  | { readonly ok: false; readonly reason: string };

export const refuse = (reason: string): Reading => ({ ok: false, reason });
