/** All that the service's own pages say, in one language. */
import type { ClaimEvidenceKind, InvitationPurpose, OwnClaimStatus } from '@bzpeer/widgets/core';
import type { Erased } from '../../store/erase.ts';
import type { ReportKind } from '../../store/reports.ts';

/** Of one thing that a person can do. */
interface IntentWords {
  /** Heading for somebody who is not signed in. */
  readonly signInTo: (name: string) => string;
  readonly heading: (name: string) => string;
  /** What happens by it, and what does not. */
  readonly about: string;
  readonly confirm: string;
}

export interface PageWords {
  readonly language: 'en' | 'de';
  /** Beside every heading: who is asking. */
  readonly askedBy: (site: string) => string;
  readonly onlyOutcome: string;
  readonly signedInAs: (name: string) => string;
  readonly signOut: string;
  readonly signInWith: (issuer: string) => string;
  readonly noSignIn: string;
  readonly orcidOf: (orcid: string) => string;
  readonly cancel: string;
  readonly backToProfile: string;
  readonly tryAgain: string;
  readonly mayClose: string;
  readonly nothingChanged: string;
  readonly wasSignedOut: string;
  readonly yourWords: string;
  readonly optional: string;
  readonly lengths: (least: number, most: number) => string;
  readonly upTo: (most: number) => string;

  readonly follow: IntentWords & {
    readonly alreadyHeading: (name: string) => string;
    readonly stop: string;
    readonly keep: string;
    readonly followers: (n: number) => string;
    /** The way to follow for which nobody signs in. */
    readonly feed: string;
    readonly done: (name: string) => string;
    readonly stopped: (name: string) => string;
  };
  readonly claim: IntentWords & {
    readonly own: (orcid: string) => string;
    readonly review: string;
    readonly disputes: string;
    readonly mine: Readonly<Record<OwnClaimStatus, string>>;
    readonly kind: string;
    readonly kinds: Readonly<Record<ClaimEvidenceKind, string>>;
    readonly text: string;
    readonly url: string;
    readonly evidenceWanted: string;
    readonly textWrong: string;
    readonly urlWrong: string;
    readonly approved: (name: string) => string;
    readonly pending: string;
    readonly disputed: string;
    readonly close: string;
    readonly notMe: string;
    readonly anError: string;
  };
  readonly invite: IntentWords & {
    readonly locked: string;
    readonly notOpen: string;
    readonly purpose: string;
    readonly purposes: Readonly<Record<InvitationPurpose, string>>;
    readonly topic: string;
    readonly text: string;
    readonly textWrong: string;
    readonly sent: (name: string) => string;
  };
  readonly report: IntentWords & {
    readonly kind: string;
    readonly kinds: Readonly<Record<ReportKind, string>>;
    readonly text: string;
    readonly done: string;
  };

  /** The page of somebody's own account. */
  readonly account: {
    readonly link: string;
    readonly heading: string;
    readonly about: string;
    readonly signIn: string;
    readonly follows: string;
    readonly claims: string;
    readonly received: string;
    readonly sent: string;
    /** Where a list has nothing. */
    readonly none: Readonly<Record<'follows' | 'claims' | 'received' | 'sent', string>>;
    readonly newest: string;
    readonly older: string;
    /** Before a date. */
    readonly since: string;
    readonly claimed: string;
    readonly day: (date: Date) => string;
    readonly stop: (name: string) => string;
    readonly claimStates: Readonly<Record<Exclude<OwnClaimStatus, 'none'>, string>>;
    readonly openClaim: string;
    readonly from: (name: string) => string;
    /** Before a name. */
    readonly to: string;
    readonly keeps: Readonly<
      Record<
        | 'heading'
        | 'about'
        | 'name'
        | 'orcid'
        | 'institution'
        | 'place'
        | 'subject'
        | 'sessions'
        | 'reports'
        | 'notes',
        string
      >
    >;
    readonly download: string;
    readonly erase: {
      readonly link: string;
      readonly heading: string;
      readonly about: string;
      readonly stays: string;
      readonly confirm: string;
      readonly keep: string;
      readonly done: string;
      readonly gone: (erased: Erased) => string;
    };
  };

  /** Headings and sentences of what went wrong. */
  readonly problems: {
    readonly heading: string;
    readonly badLink: string;
    readonly unknown: string;
    readonly unknownAbout: string;
    readonly tooOften: (seconds: number) => string;
    readonly notFromHere: string;
    readonly tooLarge: string;
    readonly failed: string;
    readonly away: string;
    readonly signIn: Readonly<Record<'declined' | 'unavailable' | 'failed' | 'lost', string>>;
  };
}
