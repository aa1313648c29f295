import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl, formatDate, safeUrl, type Work } from '../../core/index.ts';
import type { WorkWords } from '../../localize/index.ts';

/** What was published about a work later, each kind in its own words, with its date and a link to it. */
export function noticesTemplate(
  { notices, retracted }: Work,
  words: WorkWords,
): TemplateResult | typeof nothing {
  // The mark of a source that says neither when nor where.
  const unsaid = retracted && !notices.some(({ kind }) => kind === 'retracted');
  if (!unsaid && notices.length === 0) return nothing;
  return html`${
    unsaid
      ? html`<span part="notice retracted" class="notice grave">${words.retracted}</span>`
      : nothing
  }${notices.map(({ kind, date, url, doi }) => {
    const text = words.notice(kind, date === null ? '' : formatDate(date, words.locale));
    const href = safeUrl(url) ?? (doi === null ? null : doiUrl(doi));
    const grave = kind !== 'corrected' && kind !== 'reinstated';
    return html`<span part="notice ${kind}" class="notice ${grave ? 'grave' : ''}"
      >${href === null ? text : html`<a href=${href}>${text}</a>`}</span
    >`;
  })}`;
}
