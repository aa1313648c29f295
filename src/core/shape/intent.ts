/** Generated from ../schema/intent.ts by `npm run generate`. Do not edit. */
import type { IntentMessage } from '../schema/intent.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Checks that a value is a `IntentMessage`. */
export const intentMessageShape: Shape<IntentMessage> = shapeOf({
  type: 'bzpeer:follow|bzpeer:claim|bzpeer:invite',
  nonce: 't',
  researcher: 't',
  outcome: 'done|cancelled',
  following: ['b', null],
  followers: ['c', null],
  claim: ['unclaimed|pending|claimed|disputed', null],
  sent: ['b', null],
});
