/** What claiming does once the link is followed. */
import { createActs } from '../../controllers/acting.ts';
import { ClaimChangedEvent } from './claim-profile.events.ts';

export const acts = createActs({
  kind: 'claim',
  shown: true,
  done({ researcher }, { claim }, words) {
    const now = claim ?? researcher.claim;
    return { event: new ClaimChangedEvent(researcher, now), said: words.claimed[now] };
  },
});
