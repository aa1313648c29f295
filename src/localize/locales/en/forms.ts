import type { ClaimFormWords, FormWords, InviteFormWords } from '../../messages.ts';

export const enForms: FormWords & ClaimFormWords & InviteFormWords = {
  cancel: 'Cancel',
  optional: 'optional',
  lengthOf: (n, most) => `${n} of ${most} characters`,

  evidenceAsk: 'What shows that this record is yours? A reviewer reads it; it is not published.',
  evidenceKind: 'Evidence',
  evidenceKinds: {
    'orcid-record': 'My ORCID record',
    'institution-page': 'A page of my institution',
    publication: 'A publication',
    'personal-page': 'A page of my own',
    other: 'Something else',
  },
  evidenceText: 'In your words',
  evidenceUrl: 'Where it can be seen',
  evidenceMissing: 'Say something in your words, or name a place where it can be seen.',
  sendClaim: 'Send the claim',

  invitePurpose: 'Purpose',
  invitePurposes: {
    'joint-work': 'Working together',
    'data-or-methods': 'Data or methods',
    review: 'A review',
    talk: 'A talk',
    mentoring: 'Mentoring',
    other: 'Something else',
  },
  inviteTopic: 'Topic',
  inviteText: 'Message',
  sendInvitation: 'Send the invitation',
};
