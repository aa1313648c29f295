import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { formatCount, type Researcher } from '../../core/index.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { ResearcherElement } from '../../internal/researcher-element.ts';
import type { BadgeWords } from '../../localize/index.ts';
import { enBadge } from '../../localize/locales/en/badge.ts';
import { EvidenceToggledEvent } from './trust-badge.events.ts';
import { badgeStyles } from './trust-badge.styles.ts';

let evidence: typeof import('./evidence.view.ts') | undefined;

/** The evidence is there when it is asked for, and not before. */
async function loadEvidence(): Promise<void> {
  evidence ??= await import('./evidence.view.ts').catch(() => undefined);
}

/**
 * How well a researcher's record is supported: score, band, verification level and claim. A click,
 * Enter or Space opens the evidence: every signal, who asserts it, when, and what would raise it.
 *
 * @tag trust-badge
 * @slot - Fallback: shown until, and unless, the profile loads.
 * @csspart base - The whole inside.
 * @csspart badge - The compact badge, a button.
 * @csspart score - Score and band.
 * @csspart verification - The verification level.
 * @csspart claim - Where the record stands with the person it describes.
 * @csspart panel - The evidence, above the page.
 * @csspart title - Its heading.
 * @csspart close - The button that closes it.
 * @csspart level - What the verification level means.
 * @csspart signals - The list of signals.
 * @csspart signal - One signal.
 * @csspart statement - What a signal states.
 * @csspart points - Its share of the score.
 * @csspart source - Who asserts it, and what would raise it.
 * @csspart total - The sum.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate empty - The source does not assess trust.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @cssstate open - The evidence is shown.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 * @fires {EvidenceToggledEvent} evidence-toggled - The reader opened or closed the evidence.
 */
export class TrustBadge extends ResearcherElement<BadgeWords> {
  static override styles: CSSResultGroup = [sharedStyles, badgeStyles];

  static override properties: PropertyDeclarations = {
    open: { state: true },
  };

  /** Whether the evidence is shown. */
  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  /** Opens the evidence. Does nothing until there is some. */
  showEvidence(): void {
    this.#panel?.showPopover();
  }

  /** Closes the evidence. */
  hideEvidence(): void {
    this.#panel?.hidePopover();
  }

  protected override isEmpty({ trust }: Researcher): boolean {
    return trust === null;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted">${this.words.trustUnknown}</p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="skeleton pending"></span>`;
  }

  protected override get english(): BadgeWords {
    return enBadge;
  }

  protected override renderValue({ trust, claim, name }: Researcher): TemplateResult {
    if (trust === null) return this.renderEmpty();
    const { words } = this;
    return html`<button
        part="badge"
        id="badge"
        class="badge"
        popovertarget="panel"
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        @pointerenter=${loadEvidence}
        @focus=${loadEvidence}
      >
        <span part="score" class="score numbers"
          >${words.trust(formatCount(trust.score, words.locale), trust.band)}</span
        >
        <span part="verification" class="fact">${words.verification(trust.level)}</span>
        <span part="claim" class="fact">${words.claim[claim]}</span>
      </button>
      <div
        part="panel"
        id="panel"
        class="panel"
        popover
        role="dialog"
        aria-labelledby="badge"
        @toggle=${this.#toggled}
      >
        ${
          this.open
            ? (evidence?.evidenceTemplate(this, name, trust, words, this.messages) ?? words.failed)
            : nothing
        }
      </div>`;
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('.panel');
  }

  readonly #toggled = async ({ newState }: ToggleEvent): Promise<void> => {
    const open = newState === 'open';
    if (open) await loadEvidence();
    this.open = open;
    this.setState('open', open);
    await this.updateComplete;
    if (open) evidence?.panelOpened(this.renderRoot);
    this.dispatchEvent(new EvidenceToggledEvent(open));
  };
}
