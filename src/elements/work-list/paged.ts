/** The works of a list without tools: a page at a time, each asked for by the reader. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, type Page, type Work } from '../../core/index.ts';
import { readyFor } from '../../internal/rich-text.ts';
import type { WorkWords } from '../../localize/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { ClippedObserver } from './clipped.ts';
import { Exporting } from './exporting.ts';
import type { BeginOptions, FirstPage, Inside, ListHost, ListServices } from './inside.ts';
import type { MoreState } from './more.ts';
import { Opened, Own } from './opened.ts';
import { readyForPaper } from './paper.ts';
import { addWorkStyles } from './works.styles.ts';
import { workTemplate } from './work.view.ts';

class Paged implements Inside {
  readonly #host: ListHost;
  readonly #services: ListServices;
  readonly #opened: Opened;
  readonly #own = new Own();
  readonly #clipped = new ClippedObserver();
  readonly #exporting: Exporting;
  #id = '';
  #more: MoreState = 'idle';
  #leftOut: typeof import('./left-out.view.ts').leftOutTemplate | undefined;
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
    void readyForPaper(host);
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
    this.#host.requestUpdate();
  }

  leave(): void {
    this.#clipped.disconnect();
    this.#running?.abort();
  }

  renderEmpty({ rejected }: Page<Work>): TemplateResult {
    return html`<p class="muted">${this.#words.noWorks}</p>
      ${this.#leftOutTemplate(rejected)}`;
  }

  render(page: Page<Work>): TemplateResult {
    const { items, total, rejected } = page;
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
      ${this.#footTemplate(page)} ${this.#leftOutTemplate(rejected)}
    `;
  }

  /** Seldom needed, and below all works: it may come after them. */
  #leftOutTemplate(rejected: number): unknown {
    if (rejected > 0 && this.#leftOut === undefined) {
      const use = ({ leftOutTemplate }: typeof import('./left-out.view.ts')): void => {
        this.#leftOut = leftOutTemplate;
        this.#host.requestUpdate();
      };
      import('./left-out.view.ts').then(use, () => undefined);
    }
    return this.#leftOut?.(rejected, this.#services.messages());
  }

  #footTemplate({ items, total, next }: Page<Work>): TemplateResult | typeof nothing {
    if (next === null) return nothing;
    const words = this.#words;
    const failed = this.#more === 'failed';
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
            : total === null
              ? nothing
              : words.shownOf(
                  formatCount(items.length, words.locale),
                  formatCount(total, words.locale),
                )
        }
      </p>
    </div>`;
  }

  #become(more: MoreState): void {
    this.#more = more;
    this.#host.requestUpdate();
  }

  readonly #showMore = async (): Promise<void> => {
    const before = this.#services.value();
    const source = this.#services.source();
    if (this.#more === 'loading' || source === null || before?.next == null) return;
    const query = this.#services.query({ cursor: before.next });
    const running = new AbortController();
    this.#running = running;
    const become = (more: MoreState): void => {
      // What became of an older request is nothing to a newer one.
      if (this.#running === running) this.#become(more);
    };
    become('loading');
    try {
      const { addPage } = await import('./more.ts');
      await addPage({
        host: this.#host,
        services: this.#services,
        before,
        ask: () => source.works(this.#id, query, { signal: running.signal }),
        signal: running.signal,
        become,
      });
    } catch {
      become('failed');
    }
  };
}

export const createPaged = (host: ListHost, services: ListServices): Inside =>
  new Paged(host, services);
