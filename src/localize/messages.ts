/**
 * All words that the elements show, as one typed interface; a language is one object of it. English
 * comes in parts, so that a page loads only the words of the elements that it has.
 */
import type {
  ClaimEvidenceKind,
  ClaimStatus,
  IdFault,
  InvitationPurpose,
  TrustBand,
  TrustSignal,
  VerificationLevel,
} from '../core/index.ts';
import type { ProfileErrorCode } from '../sources/errors.ts';
import type { ExportWords } from './export-words.ts';
import type { GraphWords } from './graph-words.ts';
import type { MoreWorksWords, WorkToolsWords, WorkWords } from './works-words.ts';

/** What every element may have to say while it waits. */
export interface CommonWords {
  /** BCP 47 tag of the language, also used for numbers and dates. */
  readonly locale: string;
  /** While a profile is on its way. */
  readonly loadingProfile: string;
  /** Beside a button that has failed, or where the words of the failure could not be loaded. */
  readonly failed: string;
  readonly retry: string;
}

/** What is said when something goes wrong; loaded when it does. */
export interface FailureWords {
  /** What happened, and what to do about it. */
  readonly errors: Readonly<Record<Exclude<ProfileErrorCode, 'invalid-id'>, string>>;
  readonly invalidId: Readonly<Record<IdFault, string>>;
  /** The same for what asks for one work, by code or fault, where the words above are of a researcher. */
  readonly aboutWork: Readonly<Partial<Record<ProfileErrorCode | IdFault, string>>>;
  /** For `rate-limited`, when the source said how long to wait. */
  retryAfter(seconds: number): string;
  /** What is shown is older than it should be. `when` is a formatted date and time. */
  stale(when: string): string;
}

/** The words of `researcher-card`. */
export interface CardWords extends CommonWords {
  readonly affiliationNotImported: string;
  readonly noAffiliation: string;
  readonly openToCollaborate: string;
  /** Beside an ORCID iD that the person has not signed in with. */
  readonly orcidNotAuthenticated: string;
  /** A person-level number with its source and date; both are always named. */
  metric(kind: string, value: string, source: string, asOf: string): string;
}

/** The words of `trust-badge`. */
export interface BadgeWords extends CommonWords {
  trust(score: string, band: TrustBand): string;
  verification(level: VerificationLevel): string;
  readonly claim: Readonly<Record<ClaimStatus, string>>;
  readonly trustUnknown: string;
}

/** The words of `follow-button`. */
export interface FollowWords extends CommonWords {
  readonly follow: string;
  readonly followResearcher: string;
  /** What a number counts, in the form that fits it. */
  followers(n: number): string;
  /** Behind the number of followers, when the visitor is one. */
  readonly includingYou: string;
  /** The way to follow without an account. */
  readonly feed: string;
}

/** The words of `claim-profile`. */
export interface ClaimWords extends CommonWords {
  readonly claimAbout: string;
  /** Opens the service's window, where people sign in. */
  readonly logInToClaim: string;
  /** Where the page has signed the reader in. */
  readonly claimThis: string;
  /** How a record stands that somebody has claimed. */
  readonly claimStates: Readonly<Record<Exclude<ClaimStatus, 'unclaimed'>, string>>;
  /** Leads to a claim of a record that somebody else has claimed. */
  readonly claimAsWell: string;
  readonly notMe: string;
  readonly reportError: string;
}

/** The words of `collaboration-invite`. */
export interface InviteWords extends CommonWords {
  /** Why nobody can be invited: the claim of the record, or that they are not open to it. */
  readonly inviteLocked: Readonly<Record<Exclude<ClaimStatus, 'claimed'> | 'closed', string>>;
  readonly inviteAbout: string;
  readonly writeInvitation: string;
}

/** What is filled in about a claim, where the page has signed the reader in. */
export interface ClaimFormWords {
  readonly evidenceAsk: string;
  readonly evidenceKind: string;
  readonly evidenceKinds: Readonly<Record<ClaimEvidenceKind, string>>;
  readonly evidenceText: string;
  readonly evidenceUrl: string;
  readonly evidenceMissing: string;
  readonly sendClaim: string;
}

/** What is filled in about an invitation, likewise. */
export interface InviteFormWords {
  readonly invitePurpose: string;
  readonly invitePurposes: Readonly<Record<InvitationPurpose, string>>;
  readonly inviteTopic: string;
  readonly inviteText: string;
  readonly sendInvitation: string;
}

/** What both forms say. */
export interface FormWords {
  readonly cancel: string;
  readonly optional: string;
  /** Numbers are formatted. */
  lengthOf(n: string, most: string): string;
}

/** What is said of an action on a researcher; loaded when somebody is about to act. */
export interface ActingWords {
  /** While the window is open. `host` is the service's name in addresses. */
  continueIn(host: string): string;
  /** The window is gone, and has said nothing. */
  readonly unanswered: string;
  followed(name: string): string;
  unfollowed(name: string): string;
  /** What has become of the record after the reader claimed it. */
  readonly claimed: Readonly<Record<ClaimStatus, string>>;
  invited(name: string): string;
  /** Refusals, by HTTP status. */
  readonly refusals: Readonly<Record<400 | 401 | 403 | 409, string>>;
  /** `when` is a formatted date and time. */
  retryAt(when: string): string;
}

/** What stands in the panel of a trust badge; loaded when it opens. */
export interface EvidenceWords {
  readonly levelMeaning: Readonly<Record<VerificationLevel, string>>;
  readonly evidence: string;
  readonly close: string;
  /** A signal's statement in this language; the source's own words when the code is not known. */
  statement(signal: TrustSignal): string;
  /** What would raise a signal, likewise. */
  raise(signal: TrustSignal): string;
  points(points: string, maximum: string): string;
  /** `asOf` is a formatted date, or empty. */
  asserted(by: string, asOf: string): string;
  readonly check: string;
  readonly total: string;
}

/** The words of `profile-stats`. */
export interface StatsWords extends CommonWords {
  /** Labels below a count, in the form that fits it; `null` when the count is not known. */
  readonly counts: Readonly<
    Record<'works' | 'followers' | 'topics' | 'collaborators', (n: number | null) => string>
  >;
  readonly notKnown: string;
}

/** The words of `researcher-list`. */
export interface PeopleWords extends CommonWords {
  readonly loadingPeople: string;
  readonly noPeople: string;
  /** Label of the search field. */
  readonly searchPeople: string;
  peopleShown(shown: number, total: number): string;
  /** When nobody matches what is searched for. */
  readonly nobodyFound: string;
  /** Above those who have no role. */
  readonly otherPeople: string;
  peopleMissing(n: number): string;
}

/** The words of `work-list` before its works are there. */
export interface WorksWords extends CommonWords {
  readonly loadingWorks: string;
  readonly noWorks: string;
}

/** The words of `graph-explorer` before its list is there; the rest is `GraphWords`. */
export interface GraphShellWords extends CommonWords {
  readonly buildingGraph: string;
  readonly buildingGraphDetail: string;
  readonly noGraph: string;
}

/** What stands above a section of a profile. */
export interface SectionWords {
  /** What it is, in a word or two. */
  readonly label?: string;
  /** Its heading. */
  readonly title?: string;
  /** A sentence below that. */
  readonly intro?: string;
}

/** The words of `researcher-profile`; those of the elements inside come with them. */
export interface ProfileWords extends CommonWords {
  readonly sections: Readonly<
    Record<
      'card' | 'snapshot' | 'actions' | 'identity' | 'collaboration' | 'graph' | 'works',
      SectionWords
    >
  >;
}

/** A whole language. */
export interface Messages
  extends
    CardWords,
    BadgeWords,
    FollowWords,
    ClaimWords,
    InviteWords,
    ActingWords,
    FormWords,
    ClaimFormWords,
    InviteFormWords,
    EvidenceWords,
    StatsWords,
    PeopleWords,
    WorksWords,
    WorkWords,
    MoreWorksWords,
    WorkToolsWords,
    GraphShellWords,
    ProfileWords,
    FailureWords {
  /** Loads the words inside of `graph-explorer`; a language without it has them in English. */
  readonly graph?: () => Promise<GraphWords>;
  /** Loads the words of the export of works, likewise. */
  readonly export?: () => Promise<ExportWords>;
}
