/** What a person can do with a profile, as it is asked for and answered. */
import * as v from 'valibot';
import { safeUrl } from '../format/url.ts';
import {
  CLAIM_EVIDENCE_KINDS,
  CLAIM_LENGTHS,
  INVITATION_LENGTHS,
  INVITATION_PURPOSES,
} from './acting-kinds.ts';
import { count, text } from './primitives.ts';
import { CLAIM_STATUSES } from './researcher.ts';

/**
 * Control characters other than line ends and tabs, marks that turn the order of text around, and
 * halves of characters.
 */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u;

/** Text that a person typed, without surrounding space. Lengths are in UTF-16 units, as a form counts. */
const typed = (name: string, least: number, most: number) =>
  v.pipe(
    v.string(`${name} must be text`),
    v.trim(),
    v.minLength(least, `${name} must have at least ${least} characters`),
    v.maxLength(most, `${name} must have at most ${most} characters`),
    v.check(
      (value) => !HIDDEN.test(value),
      `${name} must be plain text without control characters`,
    ),
  );

/** An invitation to collaborate, as it is sent. There is no field for an address, on either side. */
export const InvitationSchema = v.strictObject({
  purpose: v.picklist(
    INVITATION_PURPOSES,
    `purpose must be one of ${INVITATION_PURPOSES.join(', ')}`,
  ),
  topic: typed('topic', ...INVITATION_LENGTHS.topic),
  text: typed('text', ...INVITATION_LENGTHS.text),
});
/** An invitation to collaborate, as it is sent. */
export type Invitation = v.InferOutput<typeof InvitationSchema>;

const webAddress = v.pipe(
  v.string('url must be text'),
  v.trim(),
  v.maxLength(CLAIM_LENGTHS.url, `url must have at most ${CLAIM_LENGTHS.url} characters`),
  v.check(
    (value) => safeUrl(value) !== null && /^http/i.test(value),
    'url must be an http or https address',
  ),
);

/** Evidence that a record is the claimant's own: words, a place to look, or both. */
export const ClaimEvidenceSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(
      CLAIM_EVIDENCE_KINDS,
      `kind must be one of ${CLAIM_EVIDENCE_KINDS.join(', ')}`,
    ),
    text: v.nullish(typed('text', 1, CLAIM_LENGTHS.text), null),
    url: v.nullish(webAddress, null),
  }),
  v.check(
    ({ kind, text: words, url }) => kind === 'orcid-record' || words !== null || url !== null,
    'evidence needs text, url or both',
  ),
);
/** Evidence that a record is the claimant’s own. */
export type ClaimEvidence = v.InferOutput<typeof ClaimEvidenceSchema>;

/** Whether an account follows a researcher, and how many do. */
export const FollowStateSchema = v.object({
  /** The researcher's own id at the service. */
  researcher: text,
  following: v.boolean(),
  followers: count,
});
/** Whether an account follows a researcher, and how many do. */
export type FollowState = v.InferOutput<typeof FollowStateSchema>;

/** Where an account's own claim stands. */
export const OWN_CLAIM_STATUSES = ['none', 'pending', 'approved', 'refused'] as const;
/** Where an account’s own claim stands. */
export type OwnClaimStatus = (typeof OWN_CLAIM_STATUSES)[number];

/** A record's claim, as everybody sees it, and the account's own part in it. */
export const ClaimStateSchema = v.object({
  /** The researcher's own id at the service. */
  researcher: text,
  claim: v.picklist(CLAIM_STATUSES),
  mine: v.picklist(OWN_CLAIM_STATUSES),
});
/** A record’s claim, as everybody sees it, and the account’s own part in it. */
export type ClaimState = v.InferOutput<typeof ClaimStateSchema>;

/** That an invitation was put into the researcher's inbox. */
export const SentInvitationSchema = v.object({
  /** The researcher's own id at the service. */
  researcher: text,
  /** Of the invitation. */
  id: text,
  status: v.literal('sent'),
});
/** That an invitation was put into the researcher’s inbox. */
export type SentInvitation = v.InferOutput<typeof SentInvitationSchema>;
