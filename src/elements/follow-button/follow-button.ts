import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Acts } from '../../controllers/acting.ts';
import { isFollowing } from '../../controllers/follows.ts';
import { formatCount, type Researcher } from '../../core/index.ts';
import { ActingElement } from '../../internal/acting-element.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import type { FollowWords } from '../../localize/index.ts';
import { enFollow } from '../../localize/locales/en/follow.ts';
import { followStyles } from './follow-button.styles.ts';
import { FollowRequestEvent } from './requests.events.ts';

/**
 * A button to follow a researcher, with the number of those who do. It is a link to the service's own
 * page for it; a click opens that page in a small window, and the button changes when the service has
 * confirmed what the reader did there. The wide form also links to an Atom feed of the researcher's new works,
 * which takes no account.
 *
 * @tag follow-button
 * @slot - Fallback: shown until, and unless, the profile loads. A link to the service's page does well.
 * @csspart base - The whole inside.
 * @csspart button - The button, which is a link.
 * @csspart count - The number of followers.
 * @csspart feed - The link to the feed of new works, beside the wide form.
 * @csspart note - A sentence while the window is open, or when nothing has come of it.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded, or the source offers no following.
 * @cssstate following - The service has confirmed that the reader follows.
 * @cssstate pending - The reader has clicked, and the service has not answered yet.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 * @fires {FollowRequestEvent} follow-request - The reader asks to follow, or to stop. Can be cancelled.
 * @fires {FollowChangedEvent} follow-changed - The service has confirmed it.
 */
export class FollowButton extends ActingElement<FollowWords> {
  static override styles: CSSResultGroup = [sharedStyles, followStyles];

  static override properties: PropertyDeclarations = {
    compact: { type: Boolean },
  };

  /** The short form, for a line of text: one word, and the bare number. */
  declare compact: boolean;

  constructor() {
    super();
    this.compact = false;
  }

  /** Whether the service has confirmed that the reader follows. */
  get following(): boolean {
    const { subject } = this;
    return subject !== null && isFollowing(subject.service.root, subject.researcher.id);
  }

  protected override get kind(): 'follow' {
    return 'follow';
  }

  protected override get english(): FollowWords {
    return enFollow;
  }

  protected override requestEvent(researcher: Researcher): FollowRequestEvent {
    return new FollowRequestEvent(researcher, !this.following);
  }

  protected override async loadActs(): Promise<{ readonly acts: Acts }> {
    return import('./follow-button.acts.ts');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="skeleton shape ${this.compact ? 'compact' : ''}"></span>`;
  }

  protected override renderValue({ id, counts }: Researcher): TemplateResult {
    const { compact, following, intent, subject, words } = this;
    const { followers } = counts;
    this.setState('following', following);
    return html`<div class="follow ${intent.pending ? 'waiting' : ''}">
        <a
          part="button"
          role="button"
          href=${intent.href() ?? nothing}
          target="_blank"
          aria-pressed=${following}
          aria-describedby=${followers === null ? nothing : 'count'}
          @click=${intent.click}
          @keydown=${intent.keydown}
          @pointerenter=${intent.prepare}
          @focus=${intent.prepare}
          >${compact ? words.follow : words.followResearcher}</a
        >
        ${
          followers === null
            ? nothing
            : html`<span part="count" id="count" class="count numbers"
                >${formatCount(followers, words.locale)}
                <span class=${compact ? 'visually-hidden' : ''}
                  >${words.followers(followers)}${following ? `, ${words.includingYou}` : ''}</span
                ></span
              >`
        }
      </div>
      ${
        compact
          ? nothing
          : html`<a
              part="feed"
              class="muted"
              type="application/atom+xml"
              href="${subject?.service.root}researchers/${encodeURIComponent(id)}/works.atom"
              >${words.feed}</a
            >`
      }
      ${this.noteTemplate()}`;
  }
}
