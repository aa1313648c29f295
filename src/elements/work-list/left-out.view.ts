import { html, nothing, type TemplateResult } from 'lit';
import type { WorkWords } from '../../localize/index.ts';

/** How many entries were left out, and why. */
export const leftOutTemplate = (
  rejected: number,
  words: WorkWords,
): TemplateResult | typeof nothing =>
  rejected === 0
    ? nothing
    : html`<p part="left-out" class="muted">${words.worksLeftOut(rejected)}</p>`;
