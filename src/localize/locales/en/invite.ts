import type { InviteWords } from '../../messages.ts';
import { enCommon } from './common.ts';

export const enInvite: InviteWords = {
  ...enCommon,
  inviteLocked: {
    unclaimed: 'Claim this author entity first to unlock direct invitations.',
    pending: 'Direct invitations unlock once the claim of this record has been approved.',
    disputed: 'Direct invitations are locked until the dispute about this record is settled.',
    closed: 'This researcher is not open to invitations at the moment.',
  },
  inviteAbout:
    'A short message with a purpose and a topic. It goes to their inbox at the profile service; nobody’s e-mail address is shown.',
  writeInvitation: 'Invite to collaborate',
};
