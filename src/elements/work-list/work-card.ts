import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { parseWorkId, type Work } from '../../core/index.ts';
import { describe } from '../../internal/describe.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { SourceElement } from '../../internal/source-element.ts';
import type { WorksWords } from '../../localize/index.ts';
import { enWorks } from '../../localize/locales/en/works.ts';
import { ProfileError, type ProfileSource } from '../../sources/index.ts';
import { surface } from '../../styles/surface.ts';
import type { OneWork } from './one-work.ts';
import { workCardStyles } from './work-card.styles.ts';

/**
 * One work, named by its DOI or id: what a list shows of it, by itself.
 *
 * @tag work-card
 * @slot - Fallback: shown until, and unless, the work loads.
 * @csspart base - The whole inside.
 * @csspart work - The work.
 * @csspart meta - Type, year and venue.
 * @csspart title - The title, a heading.
 * @csspart title-link - The link around the title.
 * @csspart authors - The byline.
 * @csspart author - One name.
 * @csspart self - The name of the person that `researcher` names.
 * @csspart abstract - The abstract.
 * @csspart abstract-toggle - The button that shows the rest of it.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The work is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The work could not be loaded. Does not bubble.
 * @fires {WorkSelectedEvent} work-selected - The reader followed the title.
 */
export class WorkCard extends SourceElement<Work, WorksWords> {
  static override styles: CSSResultGroup = [sharedStyles, surface, workCardStyles];

  static override properties: PropertyDeclarations = {
    work: {},
    fields: {},
    highlight: {},
    authorHref: { attribute: 'author-href' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** `doi:10.…`, a DOI or its address, `arxiv:…`, `openalex:W…`, or the service's own id. */
  declare work: string | null;
  /** What is shown of the work beside title and notices, as in `work-list`. */
  declare fields: string | null;
  /** Names, with semicolons between them, that are set apart in the byline; so is `researcher`. */
  declare highlight: string | null;
  /** Where the page shows a person: an address that holds `{id}` or `{orcid}`. */
  declare authorHref: string | null;
  /** Puts the work into the page's head for machines, in the vocabulary of schema.org. */
  declare jsonLd: boolean;

  #inside: OneWork | undefined;
  #described: readonly Work[] = [];

  constructor() {
    super();
    this.work = this.fields = this.highlight = this.authorHref = null;
    this.jsonLd = false;
    this.appearance = 'card';
    describe(
      this,
      () => this.jsonLd,
      () => {
        const { value } = this;
        if (value === null) return null;
        if (this.#described[0] !== value) this.#described = [value];
        return { works: this.#described };
      },
    );
  }

  /** The work that is shown; `null` until it has loaded. */
  get value(): Work | null {
    return this.resource.value ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inside?.leave();
  }

  protected override updated(): void {
    this.#inside?.updated();
  }

  protected override get english(): WorksWords {
    return enWorks;
  }

  protected override get loadingWords(): string {
    return this.words.loadingWorks;
  }

  protected override loadArgs(): readonly unknown[] {
    return [this.work];
  }

  protected override async load(
    source: ProfileSource,
    options: { readonly signal: AbortSignal; readonly refresh: boolean },
  ): Promise<Work> {
    const parsed = parseWorkId(this.work);
    if (!parsed.ok) {
      throw new ProfileError('invalid-id', `no id of a work: ${String(this.work)}`, {
        fault: parsed.fault,
      });
    }
    if (source.work === undefined) throw new ProfileError('unsupported', 'single works');
    // What shows the work and the work itself are fetched at the same time.
    const [inside, work] = await Promise.all([
      import('./one-work.ts').catch((cause: unknown) => {
        throw new ProfileError('offline', 'the inside of the card', { cause });
      }),
      source.work(parsed.id.text, options),
    ]);
    this.#inside ??= new inside.OneWork(this);
    await this.#inside.ready(work);
    return work;
  }

  protected override renderValue(work: Work): TemplateResult {
    return this.#inside?.render(work, this.messages) ?? this.renderSkeleton();
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="skeleton short"></span><span class="skeleton line"></span
      ><span class="skeleton text"></span><span class="skeleton line"></span>`;
  }
}
