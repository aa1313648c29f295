import type { Invitation, Researcher } from '../../core/index.ts';

/**
 * The reader asks to invite a researcher. Cancel it to do that in the page's own way, or not at all:
 * then no window opens and nothing is sent.
 */
export class InviteRequestEvent extends Event {
  static readonly type = 'invite-request';
  /** Who is invited, as the element shows them. */
  readonly researcher: Researcher;
  /** What was filled in; `null` where it is written in the service's window. */
  readonly invitation: Invitation | null;

  constructor(researcher: Researcher, invitation: Invitation | null = null) {
    super(InviteRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.researcher = researcher;
    this.invitation = invitation;
  }
}

/** The service has put an invitation into the researcher's inbox. What it says is not told. */
export class InvitationSentEvent extends Event {
  static readonly type = 'invitation-sent';
  /** Who is invited, as the element shows them. */
  readonly researcher: Researcher;

  constructor(researcher: Researcher) {
    super(InvitationSentEvent.type, { bubbles: true, composed: true });
    this.researcher = researcher;
  }
}
