import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Researcher } from '../../core/index.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { ResearcherElement } from '../../internal/researcher-element.ts';
import type { ProfileWords } from '../../localize/index.ts';
import { enProfile } from '../../localize/locales/en/profile.ts';
import { surface } from '../../styles/surface.ts';
import type { GraphExplorer } from '../graph-explorer/graph-explorer.ts';
import type { WorkList } from '../work-list/work-list.ts';
import { profileStyles } from './researcher-profile.styles.ts';
import {
  ACTING,
  chosenSections,
  exportedParts,
  FILLED_BY,
  type SectionName,
  type SectionTag,
} from './sections.ts';

/** An element of a section, as far as all of them are alike. */
type Child = Pick<
  GraphExplorer,
  | 'researcher'
  | 'api'
  | 'source'
  | 'loading'
  | 'whenUnavailable'
  | 'appearance'
  | 'headingLevel'
  | 'refresh'
>;

/** Works on a page, unless `page-size` says otherwise. */
const PAGE_SIZE = 10;

const LEVEL = 2;

/** A tag that somebody else has registered is shown as it is. */
const isOurs = (element: HTMLElement): element is HTMLElement & Child => 'refresh' in element;

/**
 * A researcher's whole page in one tag: who they are, how well the record is supported, what surrounds
 * their research, and what they have published. The sections can be chosen, put into another order, and
 * filled with something else; all of them show the same set of data, fetched once.
 *
 * @tag researcher-profile
 * @slot - Fallback: shown until, and unless, the profile loads.
 * @slot card - Takes the place of the card.
 * @slot snapshot - Takes the place of the trust badge and the numbers, below their heading.
 * @slot actions - Takes the place of the button to follow, below its heading.
 * @slot identity - Takes the place of what claiming does, below its heading.
 * @slot collaboration - Takes the place of the invitation, below its heading.
 * @slot graph - Takes the place of the research graph, below its heading.
 * @slot works - Takes the place of the list of works, below its heading.
 * @csspart base - The whole inside.
 * @csspart section - One section; also its name, such as `works`.
 * @csspart label - What a section is.
 * @csspart title - Its heading.
 * @csspart intro - A sentence below it.
 * @csspart card-name - The name. The parts inside are reached by the last word of their element: `card-`,
 *   `badge-`, `stats-`, `follow-`, `claim-`, `invite-`, `explorer-` and `list-` before their own names.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows the record; works and graph may still be on their way.
 * @cssstate empty - The researcher has no works.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The record is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The record could not be loaded. Does not bubble.
 */
export class ResearcherProfile extends ResearcherElement<ProfileWords> {
  static override styles: CSSResultGroup = [sharedStyles, surface, profileStyles];

  static override properties: PropertyDeclarations = {
    sections: {},
    pageSize: { type: Number, attribute: 'page-size' },
    headingLevel: {
      attribute: 'heading-level',
      converter: (level) => (/^[1-6]$/.test(level ?? '') ? Number(level) : LEVEL),
    },
  };

  /** Which sections, and in which order, separated by spaces: `card snapshot actions graph works`. Default: all. */
  declare sections: string | null;
  /** Works on a page of the list. Default 10. */
  declare pageSize: number;

  readonly #children = new Map<SectionTag, HTMLElement>();

  constructor() {
    super();
    this.sections = null;
    this.pageSize = PAGE_SIZE;
    this.headingLevel = LEVEL;
  }

  /** Asks for everything again. What is shown stays until the answers are there. */
  override async refresh(): Promise<void> {
    const children = [...this.#children.values()].filter(isOurs);
    await Promise.all([super.refresh(), ...children.map((child) => child.refresh())]);
  }

  protected override get english(): ProfileWords {
    return enProfile;
  }

  protected override isEmpty({ counts }: Researcher): boolean {
    return counts.works === 0;
  }

  /** Its sections hide themselves one by one. */
  protected override isUnavailable(): boolean {
    return false;
  }

  /** The same sections in every state: what is in them shows the shape of what comes by itself. */
  protected override render(): TemplateResult {
    const { state, busy } = this.resource;
    const waiting = state === 'idle' || state === 'loading';
    const failed = state === 'error';
    // What is tried again starts anew.
    if (failed) this.#children.clear();
    const fallback = (waiting || failed) && this.hasFallback;
    // No language here: the elements inside look for the page's own.
    return html`<div part="base" class="base" aria-busy=${busy || state === 'idle'}>
      ${fallback ? html`<slot></slot>` : nothing}
      ${
        waiting && !fallback
          ? html`<p class="visually-hidden" lang=${this.words.locale}>${this.loadingWords}</p>`
          : nothing
      }
      ${
        failed
          ? nothing
          : html`<div class="page" ?hidden=${fallback} @slotchange=${this.#reassigned}>
              ${this.renderValue()}
            </div>`
      }
      ${
        failed || state === 'stale'
          ? html`<div class="failure" lang=${this.words.locale}>${this.renderFailure()}</div>`
          : nothing
      }
    </div>`;
  }

  protected override renderValue(): TemplateResult {
    return html`${this.#shown.map((name) => this.#sectionTemplate(name))}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return this.renderValue();
  }

  get #shown(): readonly SectionName[] {
    return chosenSections(this.sections);
  }

  /** Level of the headings of sections, below the name where it is shown. */
  get #sectionLevel(): number {
    return Math.min(6, this.headingLevel + (this.#shown.includes('card') ? 1 : 0));
  }

  #sectionTemplate(name: SectionName): TemplateResult {
    const { label, title, intro } = this.words.sections[name];
    const titleId = label === undefined ? name : nothing;
    return html`<section part="section ${name}" class="section ${name}" aria-labelledby=${name}>
      <div class="head" lang=${this.words.locale}>
        ${
          label === undefined
            ? nothing
            : html`<p part="label" class="muted" id=${name}>${label}</p>`
        }
        ${
          title === undefined
            ? nothing
            : html`<div
                part="title"
                class="title sentence"
                id=${titleId}
                role="heading"
                aria-level=${this.#sectionLevel}
              >
                ${title}
              </div>`
        }
      </div>
      ${
        intro === undefined
          ? nothing
          : html`<p part="intro" class="intro sentence" lang=${this.words.locale}>${intro}</p>`
      }
      <div class="content">
        <slot name=${name}>
          ${this.#isReplaced(name) ? nothing : FILLED_BY[name].map((tag) => this.#child(tag))}
        </slot>
      </div>
    </section>`;
  }

  readonly #reassigned = (): void => {
    this.requestUpdate();
  };

  #isReplaced(name: SectionName): boolean {
    return [...this.children].some(({ slot }) => slot === name);
  }

  /** The element of that name, made once, under the prefix that this one has itself. */
  #child(tag: SectionTag): HTMLElement {
    let child = this.#children.get(tag);
    if (child === undefined) {
      const prefix = /^(.+-)researcher-profile$/.exec(this.localName)?.[1] ?? '';
      child = document.createElement(prefix + tag);
      child.className = `child ${tag}`;
      child.setAttribute('exportparts', exportedParts(tag));
      this.#children.set(tag, child);
    }
    return Object.assign(child, this.#settings(tag));
  }

  #settings(tag: SectionTag): Omit<Child, 'refresh'> & Partial<Pick<WorkList, 'pageSize'>> {
    const { researcher, api, source, whenUnavailable, pageSize } = this;
    const near = this.resource.state !== 'idle';
    // All that is small comes with the record; the graph waits until somebody comes near it.
    const eager = tag === 'graph-explorer' ? this.loading === 'eager' : near;
    return {
      researcher,
      api,
      source,
      whenUnavailable: ACTING.has(tag) ? 'hide' : whenUnavailable,
      appearance: 'plain',
      loading: eager ? 'eager' : 'lazy',
      headingLevel:
        tag === 'researcher-card' ? this.headingLevel : Math.min(6, this.#sectionLevel + 1),
      ...(tag === 'work-list' && { pageSize }),
    };
  }
}
