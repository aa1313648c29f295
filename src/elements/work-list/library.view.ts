import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatCount, isFiltering, type WorkGroup } from '../../core/index.ts';
import { leftOutTemplate } from './left-out.view.ts';
import type { Library } from './library.ts';
import { toolsTemplate } from './tools.view.ts';
import { workTemplate } from './work.view.ts';

/** Works whose templates are evaluated together, and only when something of them has changed. */
const CHUNK = 20;

/** Hands out the works that are shown, in the order of the page. */
class Budget {
  taken = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  take(places: readonly number[]): readonly number[] {
    const taken = places.slice(0, Math.max(0, this.#most - this.taken));
    this.taken += taken.length;
    return taken;
  }
}

function listTemplate(
  library: Library,
  places: readonly number[],
  headingLevel: number,
  start: number,
): TemplateResult {
  const { opened, isOwn, host, shelves, exporting } = library;
  const context = opened.context(isOwn, headingLevel);
  const chunks = Array.from({ length: Math.ceil(places.length / CHUNK) }, (_, at) =>
    places.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return html`<ol part="list">
    ${chunks.map((chunk, at) => {
      const works = chunk.map((place) => shelves.work(place));
      const first = start + at * CHUNK;
      const number = (index: number): number | null => (host.numbered ? first + index + 1 : null);
      const { panel } = exporting;
      const rows = (): unknown =>
        works.map(
          (work, index) =>
            html`<li part="work" class="work">
              ${panel?.tick(work)} ${workTemplate(work, context, opened.state(work, number(index)))}
            </li>`,
        );
      // With tick boxes, which are the export's, any update may change any row.
      return panel === null
        ? guard([context, opened.mark(works), number(0), ...works], rows)
        : rows();
    })}
  </ol>`;
}

function groupTitle({ by, key, label }: WorkGroup<number>, library: Library): string {
  const { words, toolWords } = library;
  if (key === null) return by === 'topic' ? toolWords.noTopic : toolWords.noYear;
  return by === 'type' ? words.workType(key) : label;
}

function groupTemplate(
  group: WorkGroup<number>,
  library: Library,
  level: number,
  budget: Budget,
): TemplateResult | typeof nothing {
  const start = budget.taken;
  const { groups, items } = group;
  const body =
    groups.length > 0
      ? groups.map((one) => groupTemplate(one, library, level + 1, budget))
      : listTemplate(library, budget.take(items), Math.min(6, level + 1), start);
  if (budget.taken === start) return nothing;
  const title = groupTitle(group, library);
  const depth = level === library.host.headingLevel ? 'outer' : 'inner';
  return html`<section class="group ${depth}">
    <div part="group" class="group-title numbers" role="heading" aria-level=${Math.min(6, level)}>
      ${title}
      <span class="muted">${formatCount(items.length, library.words.locale)}</span>
    </div>
    ${body}
  </section>`;
}

function worksTemplate(library: Library): unknown {
  const { pinned, rest, groups } = library.listing;
  const { headingLevel } = library.host;
  const budget = new Budget(library.laidOut);
  if (groups.length === 0) {
    return listTemplate(library, budget.take([...pinned, ...rest]), headingLevel, 0);
  }
  return html`${
    pinned.length === 0
      ? nothing
      : html`<section class="group outer">
          <div part="group" class="group-title" role="heading" aria-level=${headingLevel}>
            ${library.toolWords.pinned}
          </div>
          ${listTemplate(library, budget.take(pinned), Math.min(6, headingLevel + 1), 0)}
        </section>`
  }${groups.map((group) => groupTemplate(group, library, headingLevel, budget))}`;
}

function footTemplate(library: Library): TemplateResult | typeof nothing {
  const { words, toolWords, laidOut: shown } = library;
  const { length } = library.listing.places;
  if (shown >= length) return nothing;
  const count = (n: number): string => formatCount(n, words.locale);
  return html`<div class="foot">
    <button part="more" class="button" @click=${() => void library.showMore()}>
      ${words.showMore}
    </button>
    <button part="all" class="button" @click=${() => void library.showAll()}>
      ${toolWords.showAll}
    </button>
    <p part="shown" class="muted numbers">${words.shownOf(count(shown), count(length))}</p>
  </div>`;
}

/** How far the loading is, and what went wrong with it. */
function progressTemplate(library: Library): TemplateResult | typeof nothing {
  const { loader, words, toolWords, people } = library;
  const count = (n: number | null): string => (n === null ? '?' : formatCount(n, words.locale));
  const failed = loader.failed.map((id) => people.get(id)?.name ?? id);
  const isLoading = !library.complete && loader.error === null;
  return html`${
    failed.length === 0
      ? nothing
      : html`<p part="members-failed" class="muted">
          ${toolWords.membersFailed(failed.join(', '))}
        </p>`
  }${
    isLoading
      ? html`<p part="progress" class="muted numbers">
          ${toolWords.loadingMore(count(loader.loaded), count(loader.total))}
        </p>`
      : nothing
  }${
    loader.error === null
      ? nothing
      : html`<div part="message" class="message">
          <p part="progress" class="muted numbers">
            ${toolWords.loadedOnly(count(loader.loaded), count(loader.total))}
          </p>
          <button part="retry" class="button" @click=${() => void library.load()}>
            ${words.retry}
          </button>
        </div>`
  }`;
}

function summaryTemplate(library: Library): TemplateResult {
  const { words, state, loader, shelves, exporting } = library;
  const all = shelves.collection.prepared.length;
  const total = library.complete ? all : (loader.total ?? all);
  return html`<div class="summary">
    <p part="summary" class="muted numbers">
      ${
        isFiltering(state.filter)
          ? library.matchWords
          : words.publishedItems(formatCount(total, words.locale))
      }
    </p>
    ${exporting.panel?.button()}
  </div>`;
}

/** The list with its tools. */
export const libraryTemplate = (library: Library): TemplateResult => html`
  ${toolsTemplate(library)} ${summaryTemplate(library)} ${library.exporting.panel?.panel()}
  ${progressTemplate(library)}
  ${
    library.listing.places.length === 0
      ? html`<p class="muted none">
          ${
            !isFiltering(library.state.filter)
              ? library.words.noWorks
              : library.complete
                ? library.toolWords.noMatch
                : library.toolWords.noMatchYet
          }
        </p>`
      : html`<div class=${library.shown > 60 ? 'many' : ''}>${worksTemplate(library)}</div>`
  }
  ${footTemplate(library)} ${leftOutTemplate(library.loader.rejected, library.moreWords)}
`;

/** A list without works, and what was left out of it. */
export const emptyTemplate = (library: Library): TemplateResult =>
  html`<p class="muted">${library.words.noWorks}</p>
    ${progressTemplate(library)} ${leftOutTemplate(library.loader.rejected, library.moreWords)}`;
