/** What can be done with a profile; apart from the schemas, so that a browser can have it without them. */

/** What a person confirms on a page of the service's own. */
export const INTENT_KINDS = ['follow', 'claim', 'invite'] as const;
/** What a person confirms on a page of the service’s own. */
export type IntentKind = (typeof INTENT_KINDS)[number];

/** Why somebody asks for a conversation. */
export const INVITATION_PURPOSES = [
  'joint-work',
  'data-or-methods',
  'review',
  'talk',
  'mentoring',
  'other',
] as const;
/** Why somebody asks for a conversation. */
export type InvitationPurpose = (typeof INVITATION_PURPOSES)[number];

/** Fewest and most characters of an invitation's texts. */
export const INVITATION_LENGTHS = { topic: [3, 120], text: [20, 2000] } as const;

/** What a claim rests on. */
export const CLAIM_EVIDENCE_KINDS = [
  'orcid-record',
  'institution-page',
  'publication',
  'personal-page',
  'other',
] as const;
/** What a claim rests on. */
export type ClaimEvidenceKind = (typeof CLAIM_EVIDENCE_KINDS)[number];

/** Most characters of a claim's texts. */
export const CLAIM_LENGTHS = { text: 1000, url: 500 } as const;
