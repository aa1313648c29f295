import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { formatCount, type Page, type Work } from '../../core/index.ts';
import { announce } from '../../controllers/announcer.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { SourceElement } from '../../internal/source-element.ts';
import {
  ProfileError,
  type ProfileSource,
  type WorkSort,
  type WorksQuery,
} from '../../sources/index.ts';
import type { WorksWords } from '../../localize/index.ts';
import { enWorks } from '../../localize/locales/en/works.ts';
import { button } from '../../styles/button.ts';
import { links } from '../../styles/links.ts';
import { markup } from '../../styles/markup.ts';
import { surface } from '../../styles/surface.ts';
import { ClippedObserver } from './clipped.ts';
import type { ExportPanel } from './export-panel.ts';
import { WorkSelectedEvent } from './work-list.events.ts';
import { workListStyles } from './work-list.styles.ts';
import { workTemplate } from './work.view.ts';

/** Works on a page, unless `page-size` says otherwise. */
const PAGE_SIZE = 10;

/** Works whose shape is drawn while the list loads. */
const SKELETON_WORKS = 5;

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

/**
 * A researcher's published work: type, year, venue, title, authors and abstract, a page at a time.
 *
 * @tag work-list
 * @slot - Fallback: shown until, and unless, the works load.
 * @csspart base - The whole inside.
 * @csspart summary - How many works there are.
 * @csspart list - The list.
 * @csspart work - One work.
 * @csspart meta - Type, year and venue: the next five.
 * @csspart retracted - That it was retracted.
 * @csspart type - Its type.
 * @csspart year - Its year.
 * @csspart venue - Where it was published.
 * @csspart open-access - The link to where everybody can read it.
 * @csspart title - The title, a heading.
 * @csspart title-link - The link around the title.
 * @csspart authors - The byline.
 * @csspart author - One name.
 * @csspart self - The researcher's own name.
 * @csspart abstract - The abstract.
 * @csspart abstract-toggle - The button that shows the rest of it.
 * @csspart more - The button that shows the next page.
 * @csspart shown - How many of the works are shown.
 * @csspart left-out - How many entries were left out, and why.
 * @csspart export - The button that opens the export.
 * @csspart export-panel - What it opens: the next seven.
 * @csspart export-scope - The choice of works.
 * @csspart export-format - The choice of a format or style.
 * @csspart export-copy - The button that copies.
 * @csspart export-download - The button that saves a file.
 * @csspart export-status - What became of it.
 * @csspart export-text - The text, where the page may not copy.
 * @csspart export-credit - Who formatted the references.
 * @csspart tick - The tick box of a work.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate empty - There are no works.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The first page is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - A page could not be loaded. Does not bubble.
 * @fires {WorksExportedEvent} works-exported - The reader copied works, or saved them as a file.
 * @fires {WorkSelectedEvent} work-selected - The reader followed the title of a work.
 */
export class WorkList extends SourceElement<Page<Work>, WorksWords> {
  static override styles: CSSResultGroup = [
    sharedStyles,
    links,
    button,
    markup,
    surface,
    workListStyles,
  ];

  static override properties: PropertyDeclarations = {
    pageSize: { type: Number, attribute: 'page-size' },
    type: {},
    year: {},
    q: {},
    sort: {},
    exports: { type: Boolean },
    moreState: { state: true },
  };

  /** Works on a page. Default 10. */
  declare pageSize: number;
  /** Shows works of this type only. */
  declare type: string | null;
  /** Shows works of this year, or of these years: `2021`, `2019-2022`, `2019-`, `-2022`. */
  declare year: string | null;
  /** Shows works that hold these words. */
  declare q: string | null;
  /** `newest` (default), `oldest`, `cited` or `title`. */
  declare sort: WorkSort | null;
  /** Offers the works as references, and as files for reference managers. */
  declare exports: boolean;
  /** What became of the newest request for a further page. */
  declare private moreState: 'idle' | 'loading' | 'failed';

  /** `null` while it is loaded. */
  #exportPanel: ExportPanel | null | undefined;
  readonly #expanded = new Set<string>();
  readonly #clipped = new ClippedObserver();

  constructor() {
    super();
    this.pageSize = PAGE_SIZE;
    this.type = this.year = this.q = this.sort = null;
    this.exports = false;
    this.moreState = 'idle';
  }

  /** The works that are shown so far; `null` until the first page has loaded. */
  get value(): Page<Work> | null {
    return this.resource.value ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clipped.disconnect();
  }

  protected override updated(): void {
    if (this.exports && this.#exportPanel === undefined) void this.#loadExport();
    this.#clipped.watch(this.renderRoot.querySelectorAll('.cut'));
  }

  protected override get english(): WorksWords {
    return enWorks;
  }

  protected override get loadingWords(): string {
    return this.words.loadingWorks;
  }

  protected override loadArgs(): readonly unknown[] {
    return [this.researcher, this.pageSize, this.type, this.year, this.q, this.sort];
  }

  protected override load(
    source: ProfileSource,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<Page<Work>> {
    // What became of another list's further pages does not concern this one.
    this.moreState = 'idle';
    return source.works(this.researcher ?? '', this.#query(), options);
  }

  protected override isEmpty({ items }: Page<Work>): boolean {
    return items.length === 0;
  }

  protected override renderEmpty({ rejected }: Page<Work>): TemplateResult {
    return html`<p class="muted">${this.words.noWorks}</p>
      ${this.#leftOutTemplate(rejected)}`;
  }

  protected override renderValue({ items, total, rejected }: Page<Work>): TemplateResult {
    const { words } = this;
    const exporting = this.exports ? this.#exportPanel : null;
    return html`
      ${
        total === null && !exporting
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
          (work) =>
            html`<li part="work" class="work">
              ${exporting?.tick(work)} ${this.#workTemplate(work)}
            </li>`,
        )}
      </ol>
      ${this.#footTemplate()} ${this.#leftOutTemplate(rejected)}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const works = Array.from({ length: Math.min(this.pageSize, SKELETON_WORKS) });
    return html`<div class="summary"><span class="skeleton short"></span></div>
      ${works.map(
        () =>
          html`<div class="work">
            <span class="skeleton short"></span><span class="skeleton line"></span
            ><span class="skeleton text"></span><span class="skeleton line"></span>
          </div>`,
      )}`;
  }

  async #loadExport(): Promise<void> {
    this.#exportPanel = null;
    try {
      const { ExportPanel } = await import('./export-panel.ts');
      this.#exportPanel = new ExportPanel(this, {
        words: () => this.words,
        messages: () => this.messages,
        page: () => this.resource.value,
        researcher: () => this.researcher,
        more: (cursor) => this.findSource()?.works(this.researcher ?? '', this.#query(cursor)),
      });
      this.requestUpdate();
    } catch {
      // Tried again when the list changes next.
      this.#exportPanel = undefined;
    }
  }

  #query(cursor?: string): WorksQuery {
    const { type, year, q, sort } = this;
    return {
      limit: this.pageSize > 0 ? this.pageSize : PAGE_SIZE,
      ...(type && { type }),
      ...(year && { year }),
      ...(q && { q }),
      ...(sort && { sort }),
      ...(cursor !== undefined && { cursor }),
    };
  }

  #workTemplate(work: Work): TemplateResult {
    return workTemplate(work, {
      words: this.words,
      headingLevel: this.headingLevel,
      researcher: this.researcher,
      expanded: this.#expanded.has(work.id),
      onToggle: () => {
        if (!this.#expanded.delete(work.id)) this.#expanded.add(work.id);
        this.requestUpdate();
      },
      onSelect: () => this.dispatchEvent(new WorkSelectedEvent(work)),
    });
  }

  #footTemplate(): TemplateResult | typeof nothing {
    const page = this.resource.value;
    if (page === undefined || page.next === null) return nothing;
    const { words } = this;
    const failed = this.moreState === 'failed';
    return html`<div class="foot">
      <button
        part="more"
        class="button"
        aria-disabled=${this.moreState === 'loading'}
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
              : words.shownOf(
                  formatCount(page.items.length, words.locale),
                  formatCount(page.total, words.locale),
                )
        }
      </p>
    </div>`;
  }

  #leftOutTemplate(rejected: number): TemplateResult | typeof nothing {
    return rejected === 0
      ? nothing
      : html`<p part="left-out" class="muted">${this.words.worksLeftOut(rejected)}</p>`;
  }

  readonly #showMore = async (): Promise<void> => {
    const before = this.resource.value;
    const source = this.findSource();
    if (this.moreState === 'loading' || source === null || before?.next == null) return;
    this.moreState = 'loading';
    try {
      const after = await source.works(this.researcher ?? '', this.#query(before.next));
      // Another researcher, or another filter, has taken the list's place meanwhile.
      if (this.resource.value !== before) return;
      const joined = joinPages(before, after);
      // The button goes with the last page. A reader who is elsewhere by now stays there.
      const leadOn = joined.next === null && this.#button?.matches(':focus') === true;
      this.resource.update(joined);
      this.moreState = 'idle';
      announce(this.words.worksAdded(joined.items.length - before.items.length));
      await this.updateComplete;
      if (leadOn) this.#focusWork(before.items.length);
    } catch (error) {
      if (this.resource.value !== before) return;
      this.moreState = 'failed';
      announce(this.words.failed);
      if (error instanceof ProfileError) this.reportError(error);
    }
  };

  get #button(): Element | null {
    return this.renderRoot.querySelector('.foot .button');
  }

  #focusWork(index: number): void {
    const title = this.renderRoot.querySelectorAll<HTMLElement>('.title')[index];
    const target = title?.querySelector('a') ?? title;
    if (target === title) title?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}
