import type { Researcher } from '../../core/index.ts';

/** The service has confirmed that the reader follows a researcher, or does not any more. */
export class FollowChangedEvent extends Event {
  static readonly type = 'follow-changed';
  /** Who it is about, as the element shows them. */
  readonly researcher: Researcher;
  /** Whether the reader follows now. */
  readonly following: boolean;
  /** How many follow now; `null` when the service did not say. */
  readonly followers: number | null;

  constructor(researcher: Researcher, following: boolean, followers: number | null) {
    super(FollowChangedEvent.type, { bubbles: true, composed: true });
    this.researcher = researcher;
    this.following = following;
    this.followers = followers;
  }
}
