import type { Researcher } from '../../core/index.ts';

/**
 * The reader asks to follow a researcher, or to stop. Cancel it to do that in the page's own way, or
 * not at all: then no window opens and nothing is sent.
 */
export class FollowRequestEvent extends Event {
  static readonly type = 'follow-request';
  /** Who it is about, as the element shows them. */
  readonly researcher: Researcher;
  /** Whether the reader would follow then, as far as this page knows; the service's window may know more. */
  readonly following: boolean;

  constructor(researcher: Researcher, following: boolean) {
    super(FollowRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.researcher = researcher;
    this.following = following;
  }
}
