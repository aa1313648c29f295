/** The works of a list without tools: a page at a time, each asked for by the reader. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, type Page, type Work } from '../../core/index.ts';
import { announce } from '../../controllers/announcer.ts';
import { readyFor } from '../../internal/rich-text.ts';
import type { WorkWords } from '../../localize/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { ProfileError } from '../../sources/index.ts';
import { ClippedObserver } from './clipped.ts';
import { Exporting } from './exporting.ts';
import { focusWork } from './focus-work.ts';
import type { BeginOptions, FirstPage, Inside, ListHost, ListServices } from './inside.ts';
import { leftOutTemplate } from './left-out.view.ts';
import { Opened, Own } from './opened.ts';
import { addWorkStyles } from './works.styles.ts';
import { workTemplate } from './work.view.ts';

/** One page after another, without the works that came twice because the list changed between. */
function joinPages(before: Page<Work>, after: Page<Work>): Page<Work> {
  const known = new Set(before.items.map(({ id }) => id));
  return {
    items: [...before.items, ...after.items.filter(({ id }) => !known.has(id))],
    total: after.total,
    next: after.next,
    rejected: before.rejected + after.rejected,
  };
}

class Paged implements Inside {
  readonly #host: ListHost;
  readonly #services: ListServices;
  readonly #opened: Opened;
  readonly #own = new Own();
  readonly #clipped = new ClippedObserver();
  readonly #exporting: Exporting;
  #id = '';
  /** What became of the newest request for a further page. */
  #more: 'idle' | 'loading' | 'failed' = 'idle';
  #running: AbortController | undefined;

  constructor(host: ListHost, services: ListServices) {
    this.#host = host;
    this.#services = services;
    this.#opened = new Opened(host, services);
    this.#exporting = new Exporting(host, services, {
      page: services.value,
      more: (cursor) => services.source()?.works(this.#id, services.query({ cursor })),
    });
    addWorkStyles(host);
  }

  get #words(): WorkWords {
    return this.#services.messages() ?? enWork;
  }

  async begin([first]: readonly FirstPage[], { signal }: BeginOptions): Promise<Page<Work>> {
    const page = first?.page ?? { items: [], total: 0, next: null, rejected: 0 };
    await readyFor(page.items);
    signal.throwIfAborted();
    // What becomes of another list's further pages does not concern this one.
    this.#running?.abort();
    this.#more = 'idle';
    this.#id = first?.id ?? '';
    return page;
  }

  updated(): void {
    this.#exporting.updated();
    this.#clipped.watch(this.#host.renderRoot.querySelectorAll('.cut'));
  }

  arrive(): void {
    this.#opened.paper.arrive();
    this.#host.requestUpdate();
  }

  leave(): void {
    this.#opened.paper.leave();
    this.#clipped.disconnect();
    this.#running?.abort();
  }

  renderEmpty({ rejected }: Page<Work>): TemplateResult {
    return html`<p class="muted">${this.#words.noWorks}</p>
      ${leftOutTemplate(rejected, this.#words)}`;
  }

  render({ items, total, rejected }: Page<Work>): TemplateResult {
    const words = this.#words;
    const { headingLevel, highlight, numbered } = this.#host;
    const isOwn = this.#own.of({ ids: this.#id === '' ? [] : [this.#id], aliases: highlight });
    const context = this.#opened.context(isOwn, headingLevel);
    const exporting = this.#exporting.panel;
    return html`
      ${
        total === null && exporting === null
          ? nothing
          : html`<div class="summary">
              ${
                total === null
                  ? nothing
                  : html`<p part="summary" class="muted numbers">
                      ${words.publishedItems(formatCount(total, words.locale))}
                    </p>`
              }
              ${exporting?.button()}
            </div>`
      }
      ${exporting?.panel()}
      <ol part="list">
        ${items.map(
          (work, at) =>
            html`<li part="work" class="work">
              ${exporting?.tick(work)}
              ${workTemplate(work, context, this.#opened.state(work, numbered ? at + 1 : null))}
            </li>`,
        )}
      </ol>
      ${this.#footTemplate()} ${leftOutTemplate(rejected, words)}
    `;
  }

  #footTemplate(): TemplateResult | typeof nothing {
    const page = this.#services.value();
    if (page === undefined || page.next === null) return nothing;
    const words = this.#words;
    const failed = this.#more === 'failed';
    const count = (n: number): string => formatCount(n, words.locale);
    return html`<div class="foot">
      <button
        part="more"
        class="button"
        aria-disabled=${this.#more === 'loading'}
        @click=${this.#showMore}
      >
        ${failed ? words.retry : words.showMore}
      </button>
      <p part="shown" class="muted numbers">
        ${
          failed
            ? words.failed
            : page.total === null
              ? nothing
              : words.shownOf(count(page.items.length), count(page.total))
        }
      </p>
    </div>`;
  }

  #become(more: 'idle' | 'loading' | 'failed'): void {
    this.#more = more;
    this.#host.requestUpdate();
  }

  readonly #showMore = async (): Promise<void> => {
    const { value, update, query, fail } = this.#services;
    const before = value();
    const source = this.#services.source();
    if (this.#more === 'loading' || source === null || before?.next == null) return;
    this.#become('loading');
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    try {
      const after = await source.works(this.#id, query({ cursor: before.next }), { signal });
      await readyFor(after.items);
      // Another researcher, or another filter, has taken the list's place meanwhile.
      signal.throwIfAborted();
      const joined = joinPages(before, after);
      // The button goes with the last page. A reader who is elsewhere by now stays there.
      const leadOn = joined.next === null && this.#button?.matches(':focus') === true;
      update(joined);
      this.#become('idle');
      announce(this.#words.worksAdded(joined.items.length - before.items.length));
      await this.#host.updateComplete;
      if (leadOn) focusWork(this.#host, before.items.length);
    } catch (error) {
      if (signal.aborted) {
        // The next one is asked for by whoever has asked since.
        if (this.#running === running) this.#become('idle');
        return;
      }
      this.#become('failed');
      announce(this.#words.failed);
      if (error instanceof ProfileError) fail(error);
    }
  };

  get #button(): Element | null {
    return this.#host.renderRoot.querySelector('.foot .button');
  }
}

export const createPaged = (host: ListHost, services: ListServices): Inside =>
  new Paged(host, services);
