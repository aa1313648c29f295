import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Page, Work } from '../../core/index.ts';
import { describe } from '../../internal/describe.ts';
import { providedTo } from '../../internal/provided.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { SourceElement } from '../../internal/source-element.ts';
import { type ProfileSource, type WorkSort, type WorksQuery } from '../../sources/index.ts';
import type { WorksWords } from '../../localize/index.ts';
import { enWorks } from '../../localize/locales/en/works.ts';
import { surface } from '../../styles/surface.ts';
import type { FirstPage, Inside, ListServices } from './inside.ts';
import { loadInside, type CreateInside } from './load-inside.ts';
import { workListStyles } from './work-list.styles.ts';

/** Works on a page, unless `page-size` says otherwise. */
const PAGE_SIZE = 10;

/** The same where the list has tools: that many are on screen before the rest is there. */
const FIRST = 20;

/** Works whose shape is drawn while the list loads. */
const SKELETON_WORKS = 5;

const split = (text: string | null | undefined): string[] =>
  text?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Published work of a researcher or of several, a page at a time: type, year, venue, title, authors and
 * abstract. With tools asked for, all of it is searched, filtered, sorted and grouped on the page.
 *
 * @tag work-list
 * @slot - Fallback: shown until, and unless, the works load.
 * @csspart base - The whole inside.
 * @csspart summary - How many works there are.
 * @csspart list - The list.
 * @csspart work - One work.
 * @csspart meta - Type, year and venue: the next five.
 * @csspart notice - A notice about it; also its kind: `retracted`, `concern`, `withdrawn`, `corrected`, `reinstated`.
 * @csspart type - Its type.
 * @csspart year - Its year.
 * @csspart venue - Where it was published.
 * @csspart open-access - The link to where everybody can read it; also `pdf`.
 * @csspart citations - How often it was cited, by whose count.
 * @csspart date - Its date, in place of the year.
 * @csspart title - The title, a heading.
 * @csspart title-link - The link around the title.
 * @csspart authors - The byline.
 * @csspart author - One name.
 * @csspart self - The researcher's own name.
 * @csspart author-link - The link around a name.
 * @csspart mark - The mark of a corresponding author, or of those who contributed equally.
 * @csspart authors-toggle - The button that shows the rest of the names.
 * @csspart abstract - The abstract.
 * @csspart abstract-toggle - The button that shows the rest of it.
 * @csspart versions - The forms in which it was made public.
 * @csspart topics - What it is about.
 * @csspart doi - Its DOI.
 * @csspart number - Its number in the list.
 * @csspart tools - Search, order and filters; also `search`, `sort`, `facets`, `facet`, `values`, `years`, `bar`.
 * @csspart chosen - What is chosen; each is a `choice`.
 * @csspart group - The heading of a group.
 * @csspart progress - How much of the list has been loaded.
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
  static override styles: CSSResultGroup = [sharedStyles, surface, workListStyles];

  static override properties: PropertyDeclarations = {
    researchers: {},
    pageSize: { type: Number, attribute: 'page-size' },
    type: {},
    year: {},
    q: {},
    sort: {},
    exports: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    search: { type: Boolean },
    filters: {},
    groupBy: { attribute: 'group-by' },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    select: {},
    hide: {},
    pin: {},
    density: { reflect: true },
    numbered: { type: Boolean },
    fields: {},
    highlight: {},
    authorHref: { attribute: 'author-href' },
  };

  /** Ids of several researchers, with spaces between them, for one list; comes before `researcher`. */
  declare researchers: string | null;
  /** Works on a page. Default 10, with tools 20. */
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
  /** Puts the works that are shown into the page's head for machines, in the vocabulary of schema.org. */
  declare jsonLd: boolean;
  /** Has a field for words and "phrases". */
  declare search: boolean;
  /** Filters, of `type year venue topic author access`. */
  declare filters: string | null;
  /** Puts works under headings: `year`, `type`, `topic`, or two of them, one within the other. */
  declare groupBy: string | null;
  /** Keeps what the reader searched, filtered and sorted in the page's address. Default false. */
  declare syncUrl: boolean;
  /** Shows only these works: ids or DOIs, with spaces between them. */
  declare select: string | null;
  /** Leaves these works out. */
  declare hide: string | null;
  /** Shows these works first, in this order. */
  declare pin: string | null;
  /** `comfortable` (default) or `compact`, which leaves out the abstracts. */
  declare density: 'comfortable' | 'compact';
  /** Numbers the works. */
  declare numbered: boolean;
  /**
   * What is shown of a work beside title and notices, of `type year date venue access authors marks
   * abstract doi versions topics citations`. Default: all but `date`, `topics` and `citations`.
   */
  declare fields: string | null;
  /** Further names of the researchers, with semicolons between them, that are set apart in bylines. */
  declare highlight: string | null;
  /** Where the page shows a person: an address that holds `{id}` or `{orcid}`. */
  declare authorHref: string | null;

  #inside: Inside | undefined;
  #withTools = false;

  constructor() {
    super();
    this.pageSize = 0;
    this.researchers = this.type = this.year = this.q = this.sort = null;
    this.filters = this.groupBy = this.select = this.hide = this.pin = null;
    this.fields = this.highlight = this.authorHref = null;
    this.exports = this.jsonLd = this.search = this.syncUrl = this.numbered = false;
    this.density = 'comfortable';
    describe(
      this,
      () => this.jsonLd,
      () => this.value && { works: this.value.items },
    );
  }

  /** The works that are shown so far; `null` until the first page has loaded. */
  get value(): Page<Work> | null {
    return this.resource.value ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#inside?.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Sorting a page takes the list out and puts it back at once: only real leaving gives anything up.
    queueMicrotask(() => {
      if (!this.isConnected) this.#inside?.leave();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('density') && this.density !== 'compact') this.density = 'comfortable';
  }

  protected override updated(): void {
    if (this.value !== null) this.#inside?.updated();
  }

  protected override get english(): WorksWords {
    return enWorks;
  }

  protected override get loadingWords(): string {
    return this.words.loadingWorks;
  }

  protected override loadArgs(): readonly unknown[] {
    const { pageSize, type, year, q, sort, select, hide, pin, syncUrl } = this;
    const ids = this.#ids.join(' ');
    return [ids, this.#hasTools, pageSize, type, year, q, sort, select, hide, pin, syncUrl];
  }

  protected override async load(
    source: ProfileSource,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<Page<Work>> {
    const refresh = this.value !== null;
    // Another list: what the last one still loads is nobody's any more.
    if (!refresh) this.#inside?.leave();
    const ids = this.#ids;
    const failures: unknown[] = [];
    const read = async (id: string): Promise<FirstPage> => {
      // Names, for a filter by person; without them the ids stand there.
      const known =
        ids.length > 1 ? source.researcher(id, options).catch(() => null) : Promise.resolve(null);
      try {
        const page = await source.works(id, this.#query(), options);
        return { id, page, person: await known };
      } catch (error) {
        failures.push(error);
        return { id, page: null, person: await known };
      }
    };
    // What shows the works and the works themselves are fetched at the same time.
    const withTools = this.#hasTools;
    const [create, ...pages] = await Promise.all([loadInside(withTools), ...ids.map(read)]);
    options.signal.throwIfAborted();
    // The works of the others are worth showing.
    if (failures.length === ids.length) throw failures[0];
    const inside = this.#insideBy(create, withTools);
    const page = await inside.begin(pages, { signal: options.signal, refresh });
    options.signal.throwIfAborted();
    inside.arrive();
    return page;
  }

  protected override isEmpty({ items }: Page<Work>): boolean {
    return items.length === 0;
  }

  protected override renderEmpty(page: Page<Work>): TemplateResult {
    return this.#inside?.renderEmpty(page) ?? this.renderSkeleton();
  }

  protected override renderValue(page: Page<Work>): TemplateResult {
    return this.#inside?.render(page) ?? this.renderSkeleton();
  }

  protected override renderSkeleton(): TemplateResult {
    const works = Array.from({ length: Math.min(this.#limit, SKELETON_WORKS) });
    return html`${this.#hasTools ? html`<div class="tools-shape skeleton"></div>` : ''}
      <div class="summary"><span class="skeleton short"></span></div>
      ${works.map(
        () =>
          html`<div class="work">
            <span class="skeleton short"></span><span class="skeleton line"></span
            ><span class="skeleton text"></span><span class="skeleton line"></span>
          </div>`,
      )}`;
  }

  /** The people whose list it is: the page's, or the group of the nearest provider. */
  get #ids(): readonly string[] {
    const several = split(this.researchers);
    if (several.length > 0) return [...new Set(several)];
    if (this.researcher !== null) return [this.researcher];
    const group = split(providedTo(this)?.researchers);
    return group.length > 0 ? [...new Set(group)] : [''];
  }

  /** Whether all works have to be there: anything else would filter, sort or count a part of them. */
  get #hasTools(): boolean {
    const { search, filters, groupBy, syncUrl, select, hide, pin } = this;
    return (
      search || syncUrl || this.#ids.length > 1 || !!(filters ?? groupBy ?? select ?? hide ?? pin)
    );
  }

  get #limit(): number {
    if (this.pageSize > 0) return this.pageSize;
    return this.#hasTools ? FIRST : PAGE_SIZE;
  }

  #query(changes: Partial<WorksQuery> = {}): WorksQuery {
    const { type, year, q, sort } = this;
    return {
      limit: this.#limit,
      ...(type && { type }),
      ...(year && { year }),
      ...(q && { q }),
      ...(sort && { sort }),
      ...changes,
    };
  }

  #insideBy(create: CreateInside, withTools: boolean): Inside {
    if (this.#inside === undefined || this.#withTools !== withTools) {
      this.#inside?.leave();
      this.#inside = create(this, this.#services);
      this.#withTools = withTools;
    }
    return this.#inside;
  }

  get #services(): ListServices {
    return {
      messages: () => this.messages,
      value: () => this.resource.value,
      update: (value) => {
        this.resource.update(value);
      },
      name: () => this.#ids.join('-'),
      source: () => this.findSource(),
      query: (changes) => this.#query(changes),
      fail: (error) => {
        this.reportError(error);
      },
    };
  }
}
