/** What inviting does once the link is followed. */
import { createActs } from '../../controllers/acting.ts';
import { InvitationSentEvent } from './collaboration-invite.events.ts';

export const acts = createActs({
  kind: 'invite',
  shown: true,
  done: ({ researcher }, _outcome, words) => ({
    event: new InvitationSentEvent(researcher),
    said: words.invited(researcher.name),
  }),
});
