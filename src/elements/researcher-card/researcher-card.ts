import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Researcher } from '../../core/index.ts';
import { describe } from '../../internal/describe.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { ResearcherElement } from '../../internal/researcher-element.ts';
import type { CardWords } from '../../localize/index.ts';
import { enCard } from '../../localize/locales/en/card.ts';
import { links } from '../../styles/links.ts';
import { surface } from '../../styles/surface.ts';
import { cardStyles } from './researcher-card.styles.ts';
import { cardTemplate } from './researcher-card.view.ts';

/**
 * A researcher in brief: name, what they do, role, affiliation, and whether they are open to
 * collaborate. What the source does not know is said to be not known, or left out.
 *
 * @tag researcher-card
 * @slot - Fallback: shown until, and unless, the profile loads.
 * @slot actions - Below the chips, for buttons and links of the page's own.
 * @csspart base - The whole inside.
 * @csspart name - The name, a heading.
 * @csspart profile-link - The link around the name.
 * @csspart alternative-name - The name in Latin script, beside a name in another one.
 * @csspart summary - What they do.
 * @csspart chips - The list of chips.
 * @csspart chip - One chip; also one of the next three.
 * @csspart role - What they are.
 * @csspart affiliation - Where they are.
 * @csspart collaboration - That they are open to collaborate.
 * @csspart orcid - The ORCID iD.
 * @csspart metrics - Person-level numbers, where `show-metrics` asks for them.
 * @csspart metric - One of them.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 */
export class ResearcherCard extends ResearcherElement<CardWords> {
  static override styles: CSSResultGroup = [sharedStyles, links, surface, cardStyles];

  static override properties: PropertyDeclarations = {
    showMetrics: { type: Boolean, attribute: 'show-metrics' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Shows person-level numbers such as citations, each with its source and date. */
  declare showMetrics: boolean;
  /** Puts the record into the page's head for machines, in the vocabulary of schema.org. */
  declare jsonLd: boolean;

  constructor() {
    super();
    this.showMetrics = this.jsonLd = false;
    this.appearance = 'card';
    describe(
      this,
      () => this.jsonLd,
      () => this.value && { person: this.value },
    );
  }

  protected override get english(): CardWords {
    return enCard;
  }

  protected override renderValue(researcher: Researcher): TemplateResult {
    const { headingLevel, showMetrics } = this;
    return cardTemplate(researcher, this.words, { headingLevel, showMetrics });
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="skeleton name-line"></span><span class="skeleton wide"></span
      ><span class="skeleton half"></span><span class="skeleton half"></span>`;
  }
}
