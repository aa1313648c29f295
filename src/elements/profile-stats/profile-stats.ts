import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { formatCount, type Counts, type Researcher } from '../../core/index.ts';
import { sharedStyles } from '../../internal/profile-element.ts';
import { ResearcherElement } from '../../internal/researcher-element.ts';
import type { StatsWords } from '../../localize/index.ts';
import { enStats } from '../../localize/locales/en/stats.ts';
import { surface } from '../../styles/surface.ts';
import { statsStyles } from './profile-stats.styles.ts';

/** The counts that can be shown, in their order. */
const COUNTS = [
  'works',
  'followers',
  'topics',
  'collaborators',
] as const satisfies readonly (keyof Counts)[];

/**
 * A researcher's record in numbers: works, followers, topics and close collaborators. A number that
 * the source does not know is said to be not known, never shown as zero.
 *
 * @tag profile-stats
 * @slot - Fallback: shown until, and unless, the profile loads.
 * @csspart base - The whole inside.
 * @csspart list - The list of counts.
 * @csspart stat - One count with its label; also one of the next four.
 * @csspart works - The number of works.
 * @csspart followers - The number of followers.
 * @csspart topics - The number of topics.
 * @csspart collaborators - The number of close collaborators.
 * @csspart count - The number.
 * @csspart label - Its label.
 * @csspart message - The sentence when something went wrong.
 * @csspart retry - The button beside it.
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Asked for the first time.
 * @cssstate ready - Shows its data.
 * @cssstate empty - The source knows none of the counts.
 * @cssstate stale - Shows older data, because newer could not be loaded.
 * @cssstate error - Could not be loaded.
 * @fires {ProfileLoadEvent} load - The profile is there. Does not bubble.
 * @fires {ProfileErrorEvent} error - The profile could not be loaded. Does not bubble.
 */
export class ProfileStats extends ResearcherElement<StatsWords> {
  static override styles: CSSResultGroup = [sharedStyles, surface, statsStyles];

  static override properties: PropertyDeclarations = {
    show: {},
  };

  /** Which counts, and in which order, separated by spaces. Default: all. */
  declare show: string | null;

  constructor() {
    super();
    this.show = null;
  }

  protected override get english(): StatsWords {
    return enStats;
  }

  protected override isEmpty({ counts }: Researcher): boolean {
    return COUNTS.every((name) => counts[name] === null);
  }

  protected override renderValue({ counts }: Researcher): TemplateResult {
    return html`<dl part="list" class="list">
      ${this.#chosen.map((name) => this.#statTemplate(name, counts[name]))}
    </dl>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="list">
      ${this.#chosen.map(
        () =>
          html`<div>
            <span class="skeleton number"></span><span class="skeleton label"></span>
          </div>`,
      )}
    </div>`;
  }

  get #chosen(): readonly (typeof COUNTS)[number][] {
    const wanted = (this.show ?? '').split(/\s+/);
    const chosen = wanted.flatMap((word) => COUNTS.find((name) => name === word) ?? []);
    return chosen.length > 0 ? chosen : COUNTS;
  }

  #statTemplate(
    name: (typeof COUNTS)[number],
    count: number | null,
  ): TemplateResult | typeof nothing {
    if (count === null && this.whenUnavailable === 'hide') return nothing;
    const { words } = this;
    return html`<div part="stat ${name}" class="stat">
      <dt part="label" class="muted">${words.counts[name](count)}</dt>
      <dd part="count" class="count numbers ${count === null ? 'unknown muted' : ''}">
        ${count === null ? words.notKnown : formatCount(count, words.locale)}
      </dd>
    </div>`;
  }
}
