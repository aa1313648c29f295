/** Generated from ../schema/acting.ts by `npm run generate`. Do not edit. */
import type { FollowState, ClaimState } from '../schema/acting.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Checks that a value is a `FollowState`. */
export const followStateShape: Shape<FollowState> = shapeOf({
  researcher: 't',
  following: 'b',
  followers: 'c',
});

/** Checks that a value is a `ClaimState`. */
export const claimStateShape: Shape<ClaimState> = shapeOf({
  researcher: 't',
  claim: 'unclaimed|pending|claimed|disputed',
  mine: 'none|pending|approved|refused',
});
