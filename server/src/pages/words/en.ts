import type { PageWords } from './words.ts';

const waiting = (seconds: number): string => {
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: PageWords = {
  language: 'en',
  askedBy: (site) => `Asked for by ${site}`,
  onlyOutcome: 'That site learns only what you decide here, and not who you are.',
  signedInAs: (name) => `Signed in as ${name}`,
  signOut: 'Sign out',
  signInWith: (issuer) => `Sign in with ${issuer}`,
  noSignIn: 'Signing in is not set up at this service, so nothing can be done here yet.',
  orcidOf: (orcid) => `ORCID iD ${orcid}`,
  cancel: 'Cancel',
  backToProfile: 'Back to the profile',
  tryAgain: 'Try again',
  mayClose: 'You can close this window.',
  nothingChanged: 'Nothing was changed.',
  wasSignedOut: 'You were signed out in the meantime, so nothing was done. Sign in and try again.',
  yourWords: 'What you wrote, to be copied',
  optional: 'optional',
  lengths: (least, most) => `${least} to ${most} characters`,
  upTo: (most) => `up to ${most} characters`,

  follow: {
    signInTo: (name) => `Sign in to follow ${name}`,
    heading: (name) => `Follow ${name}?`,
    about:
      'You are counted among the followers. Nobody is shown that it is you, and you can stop whenever you like.',
    confirm: 'Follow',
    alreadyHeading: (name) => `You follow ${name}`,
    stop: 'Stop following',
    keep: 'Keep following',
    followers: (n) => (n === 1 ? '1 follower' : `${n} followers`),
    feed: 'Without an account: new works as an Atom feed',
    done: (name) => `You follow ${name}`,
    stopped: (name) => `You no longer follow ${name}`,
  },
  claim: {
    signInTo: (name) => `Sign in to claim the record of ${name}`,
    heading: (name) => `Is ${name} you?`,
    about:
      'Claiming says that this author record describes you. It is then shown as claimed, you can be invited to collaborate, and only you read these invitations.',
    confirm: 'Claim this record',
    own: (orcid) =>
      `You signed in with the ORCID iD ${orcid}, which is the one of this record. Your claim is approved at once.`,
    review:
      'A person looks at your evidence before the claim is approved. Until then the record is shown as “claim pending”.',
    disputes:
      'Somebody else has claimed this record. With your claim it is shown as disputed until it is settled; nobody loses anything by it.',
    mine: {
      none: '',
      pending: 'Your claim is being looked at. You can replace your evidence here.',
      approved: 'You have claimed this record.',
      refused: 'Your earlier claim was refused. You can send other evidence.',
    },
    kind: 'What shows that it is you?',
    kinds: {
      'orcid-record': 'My ORCID record',
      'institution-page': 'A page of my institution',
      publication: 'A publication of mine',
      'personal-page': 'A page of my own',
      other: 'Something else',
    },
    text: 'In your words',
    url: 'Address of a page that shows it',
    evidenceWanted: 'Say it in your words, or give the address of a page, or both.',
    textWrong: 'This has to be plain text of at most 1000 characters.',
    urlWrong: 'This has to be an address that begins with https:// or http://.',
    approved: (name) => `You have claimed the record of ${name}`,
    pending: 'Your claim was sent, and waits for a review',
    disputed: 'Your claim was sent; the record is disputed until it is settled',
    close: 'Close',
    notMe: 'This is not me',
    anError: 'Report an error',
  },
  invite: {
    signInTo: (name) => `Sign in to invite ${name}`,
    heading: (name) => `Invite ${name} to collaborate`,
    about:
      'Your name, and your ORCID iD if you signed in with it, are sent along. E‑mail addresses are neither shown nor stored.',
    confirm: 'Send invitation',
    locked: 'Invitations are possible once the researcher has claimed this record.',
    notOpen: 'This researcher is not open to collaborate at the moment.',
    purpose: 'Purpose',
    purposes: {
      'joint-work': 'Joint work',
      'data-or-methods': 'Data or methods',
      review: 'A review',
      talk: 'A talk',
      mentoring: 'Mentoring',
      other: 'Something else',
    },
    topic: 'Topic',
    text: 'Message',
    textWrong: 'This has to be plain text of this length.',
    sent: (name) => `Your invitation to ${name} was sent`,
  },
  report: {
    signInTo: (name) => `Sign in to report something about ${name}`,
    heading: (name) => `Report something about ${name}`,
    about: 'The people who run this service read it. It is not shown on the profile.',
    confirm: 'Send report',
    kind: 'What is wrong?',
    kinds: {
      'not-me': 'I am mentioned here, and this is not me',
      error: 'Something in this record is wrong',
    },
    text: 'What should be looked at',
    done: 'Your report was sent',
  },

  account: {
    link: 'Your account',
    heading: 'Your account',
    about:
      'What you have done at this service, what it keeps of you, and how to take it along or away. Nobody else sees this page.',
    signIn: 'Sign in to see your account',
    follows: 'You follow',
    claims: 'Your claims',
    received: 'Invitations to you',
    sent: 'Invitations from you',
    none: {
      follows: 'Nobody at the moment.',
      claims: 'You have claimed no record.',
      received: 'None. They come once your claim of a record is approved.',
      sent: 'None.',
    },
    newest: 'Newest',
    older: 'Older',
    since: 'since',
    claimed: 'claimed on',
    day: (date) => DAY.format(date),
    stop: (name) => `Stop following ${name}`,
    claimStates: {
      pending: 'Waits for a review.',
      approved: 'Approved.',
      refused: 'Refused.',
    },
    openClaim: 'Open',
    from: (name) => `From ${name}`,
    to: 'To',
    keeps: {
      heading: 'What is kept of you',
      about:
        'Beside that, the lists above, your evidence, and when you did what. No e-mail address. The file has all of it.',
      name: 'Name',
      orcid: 'ORCID iD',
      institution: 'Institution',
      place: 'You sign in with',
      subject: 'Known there as',
      sessions: 'Open sign-ins',
      reports: 'Reports that you sent',
      notes: 'Notes of what you did',
    },
    download: 'Download everything (JSON)',
    erase: {
      link: 'Erase everything…',
      heading: 'Erase everything that is kept of you?',
      about:
        'Your account, whom you follow, your claims, the invitations that you sent and your reports are deleted at once, and you are signed out everywhere. Invitations that only you could read go as well. This cannot be undone.',
      stays:
        'What stays: that something was done, without by whom; and, for a day at most and under a hash, how much of your allowance is spent.',
      confirm: 'Erase everything',
      keep: 'Keep my account',
      done: 'Everything was erased',
      gone: ({ follows, claims, invitations }) =>
        `You are signed out. Gone are ${counted(follows, 'follow', 'follows')}, ${counted(claims, 'claim', 'claims')} and ${counted(invitations, 'invitation', 'invitations')} that you sent.`,
    },
  },

  problems: {
    heading: 'That did not work',
    badLink: 'This link is damaged or incomplete. Go back to the page that you came from.',
    unknown: 'This researcher is not known here',
    unknownAbout: 'The record may have been merged with another one or taken away.',
    tooOften: (seconds) =>
      `That was done too often within a short time. It is possible again in ${waiting(seconds)}.`,
    notFromHere:
      'This did not come from a page of this service, or the page was too old. Nothing was changed.',
    tooLarge: 'That was more than can be sent. Nothing was changed.',
    failed: 'Something went wrong on this side; it was written down. Nothing was changed.',
    away: 'The service is not available at the moment. Please try again in a little while.',
    signIn: {
      declined: 'You did not sign in. Nothing was changed.',
      unavailable: 'The place to sign in does not answer at the moment. Nothing was changed.',
      failed: 'The sign-in could not be confirmed, so you are not signed in.',
      lost: 'This sign-in was begun in another browser or too long ago, so you are not signed in.',
    },
  },
};
