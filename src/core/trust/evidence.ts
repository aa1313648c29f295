import type { ClaimStatus } from '../schema/researcher.ts';

/** Somebody's assertion: who made it, when, and where it can be checked. */
export interface Assertion {
  /** For example `OpenAlex` or `ORCID`. */
  readonly by: string;
  /** ISO 8601 date; `null` when not known. */
  readonly asOf: string | null;
  readonly url: string | null;
}

/** All that the trust function looks at. What is not known is `null` or 0 and adds nothing. */
export interface TrustEvidence {
  /** The public author record that this profile was matched to. */
  readonly publicRecord: Assertion | null;
  readonly claim: ClaimStatus;
  /** When and by which service the claim was made, if it was. */
  readonly claimed: Assertion | null;
  /** Sign-in with the record's own ORCID iD or institution. */
  readonly authenticated: Assertion | null;
  /** The institution's own confirmation. */
  readonly institutionConfirmed: Assertion | null;
  /** An ORCID iD that the record carries. */
  readonly orcid: Assertion | null;
  /** An affiliation that a source states. */
  readonly affiliation: Assertion | null;
  /** Works that can be looked up by a DOI, arXiv id or other persistent identifier. */
  readonly identifiedWorks: number;
  /** Different years in which those works were published. */
  readonly publicationYears: number;
  /** Close collaborators, by the rule of `closeCollaborators`. */
  readonly closeCollaborators: number;
}
