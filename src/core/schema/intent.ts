/** What an intent window, a page of the service's own, tells the page that opened it. */
import * as v from 'valibot';
import { INTENT_KINDS } from './acting-kinds.ts';
import { count, orNull, text } from './primitives.ts';
import { CLAIM_STATUSES } from './researcher.ts';

/** How an intent ended. */
export const INTENT_OUTCOMES = ['done', 'cancelled'] as const;

/**
 * The outcome of an intent and nothing else, posted to exactly the origin that the person was shown.
 * Which fields are there depends on `type`.
 */
export const IntentMessageSchema = v.object({
  type: v.picklist(INTENT_KINDS.map((kind) => `bzpeer:${kind}` as const)),
  /** As it came in the window's address. */
  nonce: text,
  /** As it came in the window's address. */
  researcher: text,
  outcome: v.picklist(INTENT_OUTCOMES),
  following: orNull(v.boolean()),
  followers: orNull(count),
  claim: orNull(v.picklist(CLAIM_STATUSES)),
  sent: orNull(v.boolean()),
});
/** What the window of an intent tells the page that opened it. */
export type IntentMessage = v.InferOutput<typeof IntentMessageSchema>;
