import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../../controllers/acting.ts';
import { isFirstParty } from '../../controllers/intent.ts';
import type { Researcher } from '../../core/index.ts';
import type { ActionFormClass } from '../../internal/action-form.ts';
import { FormElement } from '../../internal/form-element.ts';
import type { ClaimWords } from '../../localize/index.ts';
import { enClaim } from '../../localize/locales/en/claim.ts';
import { ClaimRequestEvent } from './claim-profile.events.ts';

/**
 * What claiming a record does, how the record stands, and the way to claim it: in a window of the
 * service's own, where the reader signs in and shows evidence, or in a form, on a site that has signed
 * them in. Two links are for those who are not meant, and for what is wrong.
 *
 * @tag claim-profile
 * @slot - Fallback: shown until, and unless, the profile loads. A link to the service's page does well.
 * @csspart base - The whole inside.
 * @csspart about - What claiming does, or how the record stands.
 * @csspart button - The link that claims, which looks like a button.
 * @csspart as-well - The link for a record that somebody else has claimed.
 * @csspart not-me - The link for who is not meant.
 * @csspart report - The link for what is wrong.
 * @csspart form - The evidence, where the page has signed the reader in.
 * @csspart field - One field of it.
 * @csspart send - Its button.
 * @csspart cancel - The button beside it.
 * @csspart note - A sentence on a claim that is under way, was taken, or came to nothing.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded, or the source takes no claims.
 * @cssstate pending - The reader is claiming, and the service has not answered yet.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 * @fires {ClaimRequestEvent} claim-request - The reader asks to claim. Can be cancelled.
 * @fires {ClaimChangedEvent} claim-changed - The service has taken the claim.
 */
export class ClaimProfile extends FormElement<ClaimWords> {
  protected override get kind(): 'claim' {
    return 'claim';
  }

  protected override get english(): ClaimWords {
    return enClaim;
  }

  protected override requestEvent(researcher: Researcher): ClaimRequestEvent {
    return new ClaimRequestEvent(researcher);
  }

  protected override async loadActs(): Promise<{ readonly acts: Acts }> {
    return import('./claim-profile.acts.ts');
  }

  protected override async loadForm(): Promise<ActionFormClass> {
    return (await import('./claim-profile.form.ts')).ClaimForm;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="act">
      <span class="skeleton text"></span><span class="skeleton press"></span>
    </div>`;
  }

  protected override renderValue({ claim }: Researcher): TemplateResult {
    const { words, intent } = this;
    const isFree = claim === 'unclaimed';
    const form = this.formTemplate();
    return html`<div class="act ${intent.pending ? 'waiting' : ''}">
      <p part="about" class="sentence">${isFree ? words.claimAbout : words.claimStates[claim]}</p>
      ${form ?? (isFree ? this.linkTemplate('button', this.#claimWords) : nothing)}
      ${this.noteTemplate()}
      <p class="more muted">
        ${isFree || form ? nothing : this.linkTemplate('as-well', words.claimAsWell)}
        ${this.#doubt('not-me', 'not-me', words.notMe)}
        ${this.#doubt('report', 'error', words.reportError)}
      </p>
    </div>`;
  }

  get #claimWords(): string {
    const { words, subject } = this;
    return subject && isFirstParty(subject) ? words.claimThis : words.logInToClaim;
  }

  /** A link to where the service hears of what is wrong with a record. */
  #doubt(part: string, about: string, words: string): TemplateResult {
    const { intent } = this;
    return html`<a
      part=${part}
      href=${intent.href({ about }, 'report') ?? nothing}
      target="_blank"
      @pointerenter=${intent.prepare}
      @focus=${intent.prepare}
      >${words}</a
    >`;
  }
}
