import { html, nothing, type TemplateResult } from 'lit';
import {
  arxivUrl,
  bareText,
  directionOf,
  doiUrl,
  formatCount,
  cleanName,
  parseBlocks,
  parseMarkup,
  safeUrl,
  type Work,
} from '../../core/index.ts';
import { renderNodes } from '../../internal/markup.ts';
import type { WorksWords } from '../../localize/index.ts';
import { byline, isSelf } from './authors.ts';

/** What a work's template needs to know besides the work. */
export interface WorkContext {
  readonly words: WorksWords;
  readonly headingLevel: number;
  /** The id of the researcher whose works these are. */
  readonly researcher: string | null;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  readonly onSelect: () => void;
}

/** Where a work can be read about: its own page first, then its registered ids. */
const landingPage = ({ url, doi, arxiv, openAccessUrl }: Work): string | null =>
  safeUrl(url) ??
  (doi === null ? null : doiUrl(doi)) ??
  (arxiv === null ? null : arxivUrl(arxiv)) ??
  safeUrl(openAccessUrl);

function titleTemplate(work: Work, context: WorkContext): TemplateResult {
  const { words, headingLevel, onSelect } = context;
  const nodes = parseMarkup(work.title);
  const text = bareText(nodes);
  const url = landingPage(work);
  const title =
    text === ''
      ? words.untitled
      : html`<bdi lang=${work.language ?? ''} dir=${directionOf(text) ?? 'auto'}
          >${renderNodes(nodes)}</bdi
        >`;
  return html`<div part="title" class="title" role="heading" aria-level=${headingLevel}>
    ${url === null ? title : html`<a part="title-link" href=${url} @click=${onSelect}>${title}</a>`}
  </div>`;
}

function metaTemplate(work: Work, { words }: WorkContext): TemplateResult {
  const { type, year, venue, retracted } = work;
  const readable = safeUrl(work.openAccessUrl);
  return html`<p part="meta" class="meta muted numbers">
    ${retracted ? html`<span part="retracted" class="retracted">${words.retracted}</span>` : nothing}
    <span part="type">${words.workType(type)}</span>
    ${year === null ? nothing : html`<span part="year">${year}</span>`}
    ${
      venue === null
        ? nothing
        : html`<span part="venue"><bdi>${renderNodes(parseMarkup(venue))}</bdi></span>`
    }
    ${
      readable === null
        ? nothing
        : html`<span part="open-access"><a href=${readable}>${words.openAccess}</a></span>`
    }
  </p>`;
}

function authorsTemplate(work: Work, { words, researcher }: WorkContext) {
  const { authors, more } = byline(work, researcher);
  if (authors.length === 0) return nothing;
  return html`<p part="authors" class="authors">
    ${authors.map((author, index) => {
      const self = isSelf(author, researcher);
      const last = index === authors.length - 1;
      return html`<bdi part=${self ? 'author self' : 'author'} class=${self ? 'self' : ''}
          >${cleanName(author.name)}</bdi
        >${last ? nothing : ', '}`;
    })}${
      more > 0
        ? html` <span class="muted">${words.moreAuthors(formatCount(more, words.locale))}</span>`
        : nothing
    }
  </p>`;
}

function abstractTemplate(work: Work, context: WorkContext) {
  const paragraphs = parseBlocks(work.abstract);
  if (paragraphs.length === 0) return nothing;
  const { words, expanded, onToggle } = context;
  const title = parseMarkup(work.title);
  return html`<div part="abstract" class="abstract" lang=${work.language ?? ''} dir="auto">
      ${
        expanded
          ? paragraphs.map((nodes) => html`<p>${renderNodes(nodes)}</p>`)
          : html`<p class="cut">${paragraphs.map((nodes) => html`${renderNodes(nodes)} `)}</p>`
      }
    </div>
    <button part="abstract-toggle" class="toggle" aria-expanded=${expanded} @click=${onToggle}>
      ${expanded ? words.hideAbstract : words.showAbstract}<span class="visually-hidden"
        >: ${title.length === 0 ? words.untitled : renderNodes(title)}</span
      >
    </button>`;
}

/** One work of a list. */
export const workTemplate = (work: Work, context: WorkContext): TemplateResult => html`
  ${metaTemplate(work, context)} ${titleTemplate(work, context)} ${authorsTemplate(work, context)}
  ${abstractTemplate(work, context)}
`;
