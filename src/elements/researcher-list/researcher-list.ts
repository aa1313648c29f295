import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Researcher } from '../../core/index.ts';
import { PeopleElement, type FoundPeople } from '../../internal/people-element.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { providedTo } from '../../internal/provided.ts';
import { ResearcherRequestEvent } from '../../internal/requests.events.ts';
import type { PeopleWords } from '../../localize/index.ts';
import { enPeople } from '../../localize/locales/en/people.ts';
import { links } from '../../styles/links.ts';
import { personTemplate } from './person.view.ts';
import { ResearcherSelectedEvent } from './researcher-list.events.ts';
import { researcherListStyles } from './researcher-list.styles.ts';
import { groupsOf, type Role } from './roles.ts';
import { matches } from './search.ts';

/** Shapes that are drawn while the people load. */
const SKELETONS = 6;

/**
 * The people of a lab or a department, as cards or as rows, grouped by the roles that the page gives
 * them, and searched by name, role, affiliation and topic. However many they are, they are asked for
 * together.
 *
 * @tag researcher-list
 * @slot - Fallback: shown until, and unless, the people load.
 * @csspart base - The whole inside.
 * @csspart search - The search field with its label, and how many are shown.
 * @csspart shown - How many of the people are shown.
 * @csspart group - The people of one role.
 * @csspart group-name - The role, a heading.
 * @csspart list - The people of a group.
 * @csspart person - One of them.
 * @csspart name - The name, a heading.
 * @csspart profile-link - The link around the name, or the button.
 * @csspart summary - What they do.
 * @csspart affiliation - Where they are.
 * @csspart topics - What they work on, the most frequent first.
 * @csspart missing - That people could not be found.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate empty - Nobody is listed.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The people are there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The people could not be loaded. Does not bubble.
 * @fires {ResearcherRequestEvent} researcher-request - The reader asks to see a person; cancel it to show them yourself.
 * @fires {ResearcherSelectedEvent} researcher-selected - The reader chose a person.
 */
export class ResearcherList extends PeopleElement<PeopleWords> {
  static override styles: CSSResultGroup = [sharedStyles, links, researcherListStyles];

  static override properties: PropertyDeclarations = {
    researchers: {},
    roles: {},
    layout: {},
    search: { type: Boolean },
    opens: {},
  };

  /** Ids of the people, with spaces between them. Default: those of the provider. */
  declare researchers: string | null;
  /** Roles with the ids of their people: `Head: ada; Students: ben orcid:0000-0002-1825-0097`. */
  declare roles: string | null;
  /** `cards` (default) or `rows`. */
  declare layout: 'cards' | 'rows';
  /** Shows a search field. */
  declare search: boolean;
  /** `researcher` lets names without a page of their own be chosen too, for a page that shows them. */
  declare opens: string | null;
  /** What the reader searches for. */
  #query = '';

  constructor() {
    super();
    this.researchers = this.roles = this.opens = null;
    this.layout = 'cards';
    this.search = false;
  }

  protected override get english(): PeopleWords {
    return enPeople;
  }

  protected override get loadingWords(): string {
    return this.words.loadingPeople;
  }

  get #groups(): Role[] {
    const own = this.researchers ?? (this.roles === null ? providedTo(this)?.researchers : null);
    return groupsOf(own ?? this.researcher, this.roles);
  }

  protected override get ids(): readonly string[] {
    return this.#groups.flatMap(({ ids }) => ids);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted">${this.words.noPeople}</p>`;
  }

  protected override renderValue({ people, missing }: FoundPeople): TemplateResult {
    const { words } = this;
    const query = this.#query;
    const groups = this.#groups
      .map(({ name, ids }) => ({
        name,
        people: ids
          .flatMap((id) => people.get(id) ?? [])
          .filter((person) => query === '' || matches(person, query)),
      }))
      .filter((group) => group.people.length > 0);
    const shown = groups.reduce((sum, group) => sum + group.people.length, 0);
    const named = groups.some(({ name }) => name !== '');
    return html`
      ${this.search ? this.#searchTemplate(shown, people.size) : nothing}
      ${groups.map((group) => this.#groupTemplate(group.name, group.people, named))}
      ${shown === 0 ? html`<p class="muted">${words.nobodyFound}</p>` : nothing}
      ${
        missing.length === 0
          ? nothing
          : html`<p part="missing" class="muted">${words.peopleMissing(missing.length)}</p>`
      }
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const count = Math.min(SKELETONS, Math.max(1, this.ids.length));
    return html`<div class=${this.#layoutClass}>
      <div class="list">
        ${Array.from(
          { length: count },
          () =>
            html`<div class="person skeletal">
              <span class="skeleton line"></span><span class="skeleton"></span>
            </div>`,
        )}
      </div>
    </div>`;
  }

  get #layoutClass(): string {
    return this.layout === 'rows' ? 'rows' : 'cards';
  }

  #searchTemplate(shown: number, total: number): TemplateResult {
    const { words } = this;
    return html`<div part="search" class="search" role="search">
      <label
        ><span class="muted">${words.searchPeople}</span
        ><input
          type="search"
          .value=${this.#query}
          @input=${(event: InputEvent) => {
            if (!(event.target instanceof HTMLInputElement)) return;
            this.#query = event.target.value.trim();
            this.requestUpdate();
          }}
      /></label>
      <p part="shown" class="muted numbers" role="status">${words.peopleShown(shown, total)}</p>
    </div>`;
  }

  #groupTemplate(name: string, people: readonly Researcher[], named: boolean): TemplateResult {
    const { words, headingLevel } = this;
    const options = {
      locale: words.locale,
      headingLevel: Math.min(6, headingLevel + (named ? 1 : 0)),
      rows: this.layout === 'rows',
      opens: (this.opens ?? '').split(/\s+/).includes('researcher'),
      choose: this.#choose,
    };
    return html`<div part="group" class=${this.#layoutClass}>
      ${
        named
          ? html`<div
              part="group-name"
              class="group-name sentence"
              role="heading"
              aria-level=${headingLevel}
            >
              ${name === '' ? words.otherPeople : name}
            </div>`
          : nothing
      }
      <ul part="list" class="list">
        ${people.map((person) => personTemplate(person, options))}
      </ul>
    </div>`;
  }

  readonly #choose = (researcher: Researcher, event: Event): void => {
    const request = new ResearcherRequestEvent(researcher.id);
    if (!this.dispatchEvent(request)) event.preventDefault();
    this.dispatchEvent(new ResearcherSelectedEvent(researcher));
  };
}
