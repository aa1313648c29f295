import type { ActingWords } from '../../messages.ts';

export const enActing: ActingWords = {
  continueIn: (host) => `Continue in the window of ${host}.`,
  unanswered: 'No answer has come from the window. What stands here is what the service says now.',
  followed: (name) => `You follow ${name}.`,
  unfollowed: (name) => `You no longer follow ${name}.`,
  claimed: {
    unclaimed: 'This record is not claimed.',
    pending: 'Your claim has been sent. Everybody sees that it is under review.',
    claimed: 'Your claim has been approved.',
    disputed:
      'Your claim has been sent. Somebody else has claimed this record, too; a reviewer decides.',
  },
  invited: (name) => `Your invitation has been sent to ${name}.`,
  refusals: {
    400: 'The profile service could not use what was sent. Check it, then try again.',
    401: 'This takes an account. Sign in, then try again.',
    403: 'Your account may not do this here.',
    409: 'This cannot be done now: things have changed at the profile service.',
  },
  retryAt: (when) => `The profile service asks to slow down. Try again after ${when}.`,
};
