import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../../controllers/acting.ts';
import type { Researcher } from '../../core/index.ts';
import type { ActionFormClass } from '../../internal/action-form.ts';
import { FormElement } from '../../internal/form-element.ts';
import type { InviteWords } from '../../localize/index.ts';
import { enInvite } from '../../localize/locales/en/invite.ts';
import { InviteRequestEvent } from './collaboration-invite.events.ts';

/**
 * The way to invite a researcher to work together: locked, with the reason, until their record is
 * claimed and they are open to collaborate; then a short message with a purpose and a topic. It is
 * written in a window of the service's own, which no other page can read, or in a form, on a site that
 * has signed the reader in. It goes to their inbox at the service: no e-mail address is shown.
 *
 * @tag collaboration-invite
 * @slot - Fallback: shown until, and unless, the profile loads.
 * @csspart base - The whole inside.
 * @csspart about - What an invitation is, or why there can be none.
 * @csspart button - The link that invites, which looks like a button.
 * @csspart form - The message, where the page has signed the reader in.
 * @csspart field - One field of it.
 * @csspart send - Its button.
 * @csspart cancel - The button beside it.
 * @csspart note - A sentence on an invitation that is under way, was sent, or came to nothing.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded, or the source takes no invitations.
 * @cssstate locked - Nobody can be invited.
 * @cssstate pending - The reader is inviting, and the service has not answered yet.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 * @fires {InviteRequestEvent} invite-request - The reader asks to invite. Can be cancelled.
 * @fires {InvitationSentEvent} invitation-sent - The service has delivered the invitation.
 */
export class CollaborationInvite extends FormElement<InviteWords> {
  protected override get kind(): 'invite' {
    return 'invite';
  }

  protected override get english(): InviteWords {
    return enInvite;
  }

  protected override requestEvent(researcher: Researcher): InviteRequestEvent {
    return new InviteRequestEvent(researcher);
  }

  protected override async loadActs(): Promise<{ readonly acts: Acts }> {
    return import('./collaboration-invite.acts.ts');
  }

  protected override async loadForm(): Promise<ActionFormClass> {
    return (await import('./collaboration-invite.form.ts')).InviteForm;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="skeleton text"></span>`;
  }

  protected override renderValue({ claim, openToCollaborate }: Researcher): TemplateResult {
    const { words, intent } = this;
    const locked =
      claim === 'claimed' ? (openToCollaborate === true ? null : ('closed' as const)) : claim;
    this.setState('locked', locked !== null);
    return html`<div class="act ${intent.pending ? 'waiting' : ''}">
      <p part="about" class="sentence">
        ${locked === null ? words.inviteAbout : words.inviteLocked[locked]}
      </p>
      ${
        locked === null
          ? (this.formTemplate() ?? this.linkTemplate('button', words.writeInvitation))
          : nothing
      }
      ${this.noteTemplate()}
    </div>`;
  }
}
