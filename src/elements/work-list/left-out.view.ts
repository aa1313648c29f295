import { html, nothing, type TemplateResult } from 'lit';
import type { MoreWorksWords } from '../../localize/index.ts';
import { enMoreWorks } from '../../localize/locales/en/more-works.ts';

/** How many entries were left out, and why. */
export const leftOutTemplate = (
  rejected: number,
  words: MoreWorksWords = enMoreWorks,
): TemplateResult | typeof nothing =>
  rejected === 0
    ? nothing
    : html`<p part="left-out" class="muted">${words.worksLeftOut(rejected)}</p>`;
