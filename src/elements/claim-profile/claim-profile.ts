import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Acts } from '../../controllers/acting.ts';
import { isFirstParty } from '../../controllers/intent.ts';
import type { Researcher } from '../../core/index.ts';
import { ActingElement } from '../../internal/acting-element.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import type { ClaimWords } from '../../localize/index.ts';
import { enClaim } from '../../localize/locales/en/claim.ts';
import { acting } from '../../styles/acting.ts';
import { button } from '../../styles/button.ts';
import { links } from '../../styles/links.ts';
import { surface } from '../../styles/surface.ts';
import { ClaimRequestEvent } from './claim-profile.events.ts';
import type { ClaimForm } from './claim-profile.form.ts';

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
export class ClaimProfile extends ActingElement<ClaimWords> {
  static override styles: CSSResultGroup = [sharedStyles, links, button, surface, acting];

  static override properties: PropertyDeclarations = {
    form: { state: true },
  };

  /** What is filled in. */
  declare private form: ClaimForm | null;

  constructor() {
    super();
    this.form = null;
  }

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

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="act">
      <span class="skeleton text"></span><span class="skeleton press"></span>
    </div>`;
  }

  protected override renderValue({ claim }: Researcher): TemplateResult {
    const { words, form, messages, intent } = this;
    const isFree = claim === 'unclaimed';
    return html`<div class="act ${intent.pending ? 'waiting' : ''}">
      <p part="about" class="sentence">${isFree ? words.claimAbout : words.claimStates[claim]}</p>
      ${form?.template(messages, words.locale) ?? (isFree ? this.#link('button') : nothing)}
      ${this.noteTemplate()}
      <p class="more muted">
        ${isFree || form ? nothing : this.#link('as-well')}
        ${this.#doubt('not-me', 'not-me', words.notMe)}
        ${this.#doubt('report', 'error', words.reportError)}
      </p>
    </div>`;
  }

  #link(part: 'button' | 'as-well'): TemplateResult {
    const { words, intent, subject } = this;
    const own = subject && isFirstParty(subject) ? words.claimThis : words.logInToClaim;
    return html`<a
      part=${part}
      class=${part}
      href=${intent.href() ?? nothing}
      target="_blank"
      @click=${this.#claim}
      @pointerenter=${intent.prepare}
      @focus=${intent.prepare}
      >${part === 'button' ? own : words.claimAsWell}</a
    >`;
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

  readonly #claim = (event: MouseEvent): void => {
    const { intent, subject } = this;
    if (subject && isFirstParty(subject)) {
      event.preventDefault();
      void this.#fillIn();
    } else {
      intent.click(event);
    }
  };

  async #fillIn(): Promise<void> {
    const { intent, subject } = this;
    if (!subject || intent.pending) return;
    const acts = await intent.load();
    if (!(await acts.inName(intent, subject))) return;
    const { ClaimForm: Form } = await import('./claim-profile.form.ts');
    this.form = new Form(this, intent, subject, () => {
      this.form = null;
      void this.#focusBack();
    });
    await this.form.focus();
  }

  /** Where the form was, the focus goes on. */
  async #focusBack(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="button"], .more a')?.focus();
  }
}
