import { html, nothing, type TemplateResult } from 'lit';
import {
  arxivUrl,
  bareText,
  doiUrl,
  formatCount,
  formatDate,
  safeUrl,
  type Work,
} from '../../core/index.ts';
import { readBlocks, readTitle, renderText, renderTitle } from '../../internal/rich-text.ts';
import type { WorkWords } from '../../localize/index.ts';
import { authorsTemplate } from './authors.view.ts';
import type { WorkField } from './fields.ts';
import { noticesTemplate } from './notices.view.ts';
import type { IsOwn } from './own.ts';

/** What the templates of all works of a list have in common. */
export interface WorkContext {
  readonly words: WorkWords;
  readonly headingLevel: number;
  readonly fields: ReadonlySet<WorkField>;
  readonly isOwn: IsOwn;
  /** The page's `author-href`. */
  readonly authorPattern: string | null;
  readonly onToggle: (work: Work) => void;
  readonly onToggleAuthors: (work: Work) => void;
  readonly onSelect: (work: Work) => void;
}

/** What a reader has opened of a work, and its number where the list has numbers. */
export interface WorkState {
  readonly expanded: boolean;
  readonly authorsOpen: boolean;
  readonly number: number | null;
}

type Addressed = Pick<Work, 'url' | 'doi' | 'arxiv' | 'openAccessUrl'>;

/** Where a work can be read about: its own page first, then its registered ids. */
const landingPage = ({ url, doi, arxiv, openAccessUrl }: Addressed): string | null =>
  safeUrl(url) ??
  (doi === null ? null : doiUrl(doi)) ??
  (arxiv === null ? null : arxivUrl(arxiv)) ??
  safeUrl(openAccessUrl);

const linked = (href: string | null, text: unknown): unknown =>
  href === null ? text : html`<a href=${href}>${text}</a>`;

function titleTemplate(work: Work, context: WorkContext): TemplateResult {
  const { words, headingLevel, fields, onSelect } = context;
  const nodes = readTitle(work.title);
  const text = bareText(nodes);
  const url = landingPage(work);
  const title =
    text === ''
      ? words.untitled
      : html`<bdi lang=${work.language ?? ''} dir="auto">${renderText(nodes)}</bdi>`;
  return html`<div part="title" class="title" role="heading" aria-level=${headingLevel}>
    ${
      url === null
        ? title
        : html`<a
            part="title-link"
            class=${work.doi === null || !fields.has('doi') ? 'written' : ''}
            href=${url}
            @click=${() => {
              onSelect(work);
            }}
            >${title}</a
          >`
    }
  </div>`;
}

function accessTemplate(work: Work, words: WorkWords): TemplateResult | typeof nothing {
  const readable = safeUrl(work.openAccessUrl);
  const pdf = safeUrl(work.pdfUrl);
  const status = work.openAccessStatus === null ? '' : words.accessStatus(work.openAccessStatus);
  const said = status === '' ? words.openAccess : `${words.openAccess} (${status})`;
  return html`${
    readable !== null || status !== ''
      ? html`<span part="open-access">${linked(readable, said)}</span>`
      : nothing
  }${pdf === null ? nothing : html`<span part="pdf">${linked(pdf, words.pdf)}</span>`}`;
}

function metaTemplate(work: Work, { words, fields }: WorkContext): TemplateResult {
  const { type, year, date, venue, citations } = work;
  const day = fields.has('date') && date !== null ? formatDate(date, words.locale) : null;
  const when = day ?? (fields.has('year') || fields.has('date') ? year : null);
  return html`<p part="meta" class="meta muted numbers">
    ${noticesTemplate(work, words)}
    ${fields.has('type') ? html`<span part="type">${words.workType(type)}</span>` : nothing}
    ${when === null ? nothing : html`<span part=${day === null ? 'year' : 'date'}>${when}</span>`}
    ${
      venue === null || !fields.has('venue')
        ? nothing
        : html`<span part="venue"><bdi>${renderTitle(venue)}</bdi></span>`
    }
    ${fields.has('access') ? accessTemplate(work, words) : nothing}
    ${
      citations === null || !fields.has('citations')
        ? nothing
        : html`<span part="citations"
            >${words.cited(
              citations.count,
              formatCount(citations.count, words.locale),
              citations.source,
              citations.asOf === null ? '' : formatDate(citations.asOf, words.locale),
            )}</span
          >`
    }
  </p>`;
}

/** The DOI, the forms in which it was made public, and what it is about. */
function factsTemplate(work: Work, { words, fields }: WorkContext) {
  const { doi, topics } = work;
  const versions = fields.has('versions') && work.versions.length > 1 ? work.versions : [];
  const shownDoi = fields.has('doi') ? doi : null;
  const about = fields.has('topics') ? topics : [];
  if (shownDoi === null && versions.length === 0 && about.length === 0) return nothing;
  return html`<div class="facts muted numbers">
    ${
      versions.length === 0
        ? nothing
        : html`<p part="versions">
            ${words.versions}:
            ${versions.map((version, at) => {
              const { type, venue, year } = version;
              const name = html`${words.workType(type)}${
                venue === null ? nothing : html`, <bdi>${renderTitle(venue)}</bdi>`
              }${year === null ? nothing : `, ${String(year)}`}`;
              return html`${at === 0 ? nothing : '; '}${linked(landingPage(version), name)}`;
            })}
          </p>`
    }
    ${
      about.length === 0
        ? nothing
        : html`<p part="topics">${about.map(({ name }) => name).join(', ')}</p>`
    }
    ${
      shownDoi === null
        ? nothing
        : html`<p part="doi" class="doi"><a href=${doiUrl(shownDoi)}>doi:${shownDoi}</a></p>`
    }
  </div>`;
}

function abstractTemplate(work: Work, context: WorkContext, expanded: boolean) {
  const paragraphs = readBlocks(work.abstract);
  if (paragraphs.length === 0) return nothing;
  const { words, onToggle } = context;
  const title = readTitle(work.title);
  const toggle = () => {
    onToggle(work);
  };
  return html`<div part="abstract" class="abstract" lang=${work.language ?? ''} dir="auto">
      ${
        expanded
          ? paragraphs.map((nodes) => html`<p>${renderText(nodes)}</p>`)
          : html`<p class="cut">${paragraphs.map((nodes) => html`${renderText(nodes)} `)}</p>`
      }
    </div>
    <button part="abstract-toggle" class="toggle" aria-expanded=${expanded} @click=${toggle}>
      ${expanded ? words.hideAbstract : words.showAbstract}<span class="visually-hidden"
        >: ${title.length === 0 ? words.untitled : renderText(title)}</span
      >
    </button>`;
}

/** One work of a list. */
export const workTemplate = (
  work: Work,
  context: WorkContext,
  state: WorkState,
): TemplateResult => html`
  ${
    state.number === null
      ? nothing
      : html`<span part="number" class="number muted numbers"
          >${formatCount(state.number, context.words.locale)}.</span
        >`
  }
  ${metaTemplate(work, context)} ${titleTemplate(work, context)}
  ${context.fields.has('authors') ? authorsTemplate(work, context, state) : nothing}
  ${context.fields.has('abstract') ? abstractTemplate(work, context, state.expanded) : nothing}
  ${factsTemplate(work, context)}
`;
