import { html, nothing, type TemplateResult } from 'lit';
import { cleanName, formatCount, type Authorship, type Work } from '../../core/index.ts';
import { authorHref, byline } from './authors.ts';
import type { WorkContext, WorkState } from './work.view.ts';

function nameTemplate(author: Authorship, context: WorkContext): TemplateResult {
  const { isOwn, authorPattern, fields, words } = context;
  const own = isOwn(author);
  const href = authorHref(authorPattern, author);
  const name = cleanName(author.name);
  const mark = (sign: string, meaning: string) =>
    html`<sup part="mark" class="mark" title=${meaning}
      ><span aria-hidden="true">${sign}</span
      ><span class="visually-hidden"> (${meaning})</span></sup
    >`;
  return html`<bdi part=${own ? 'author self' : 'author'} class=${own ? 'self' : ''}
      >${href === null ? name : html`<a part="author-link" href=${href}>${name}</a>`}</bdi
    >${
      fields.has('marks')
        ? html`${author.equalContribution ? mark('†', words.equalContribution) : nothing}${
            author.corresponding ? mark('*', words.corresponding) : nothing
          }`
        : nothing
    }`;
}

/** The byline of a work: cut after some names, opened by a button. */
export function authorsTemplate(
  work: Work,
  context: WorkContext,
  { authorsOpen }: WorkState,
): TemplateResult | typeof nothing {
  const { words, isOwn, onToggleAuthors } = context;
  const { authors, more, opens } = byline(work, isOwn, authorsOpen);
  if (authors.length === 0) return nothing;
  const count = words.moreAuthors(formatCount(more, words.locale));
  const isCut = opens || authorsOpen;
  return html`<p part="authors" class="authors">
    ${authors.map(
      (author, at) =>
        html`${nameTemplate(author, context)}${at === authors.length - 1 ? nothing : ', '}`,
    )}${more > 0 && !opens ? html` <span class="muted">${count}</span>` : nothing}${
      isCut
        ? html` <button
            part="authors-toggle"
            class="inline"
            aria-expanded=${authorsOpen}
            @click=${() => {
              onToggleAuthors(work);
            }}
          >
            ${opens ? count : words.fewerAuthors}
          </button>`
        : nothing
    }
  </p>`;
}
