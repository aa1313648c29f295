import type { ClaimEvidence, ClaimStatus, Researcher } from '../../core/index.ts';

/**
 * The reader asks to claim a record as their own. Cancel it to do that in the page's own way, or not at
 * all: then no window opens and nothing is sent.
 */
export class ClaimRequestEvent extends Event {
  static readonly type = 'claim-request';
  /** Whose record it is, as the element shows it. */
  readonly researcher: Researcher;
  /** What was filled in; `null` where that is asked in the service's window. */
  readonly evidence: ClaimEvidence | null;

  constructor(researcher: Researcher, evidence: ClaimEvidence | null = null) {
    super(ClaimRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.researcher = researcher;
    this.evidence = evidence;
  }
}

/** The service has taken a claim, and says how the record stands now. */
export class ClaimChangedEvent extends Event {
  static readonly type = 'claim-changed';
  /** Whose record it is, as the element shows it. */
  readonly researcher: Researcher;
  /** How the record stands now, as everybody sees it. */
  readonly claim: ClaimStatus;

  constructor(researcher: Researcher, claim: ClaimStatus) {
    super(ClaimChangedEvent.type, { bubbles: true, composed: true });
    this.researcher = researcher;
    this.claim = claim;
  }
}
