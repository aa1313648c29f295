import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatYears } from '../../core/index.ts';
import { yearCounts } from '../../graph/index.ts';
import type { Workbench } from './workbench.ts';
import { remember } from './memo.ts';
import { showing } from './showing.ts';

/** Bars that a histogram has at most; more years than that share bars. */
const BARS = 60;

type Counts = ReturnType<typeof yearCounts>;

const countsOf = remember(yearCounts);

const histogram = remember((counts: Counts): TemplateResult => {
  const size = Math.ceil(counts.length / BARS);
  const bars = Array.from({ length: Math.ceil(counts.length / size) }, (_, at) =>
    counts.slice(at * size, (at + 1) * size).reduce((sum, { works }) => sum + works, 0),
  );
  const highest = Math.max(...bars);
  return html`<svg
    class="histogram"
    viewBox="0 0 ${bars.length} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${bars.map((works, at) => {
      const height = works / highest;
      return svg`<rect x=${at + 0.1} y=${1 - height} width=".8" height=${height} />`;
    })}
  </svg>`;
});

/** The years of the works that are shown, over how many there are of each. */
export function yearsTemplate(workbench: Workbench): TemplateResult | typeof nothing {
  const { words, explorer } = workbench;
  const { store } = explorer;
  const counts = countsOf(store.state.model);
  const first = counts[0]?.year;
  const last = counts.at(-1)?.year;
  if (first === undefined || last === undefined || first === last) return nothing;
  const range = (): readonly [from: number, to: number] => {
    const { filter } = store.state;
    const clamp = (year: number): number => Math.min(last, Math.max(first, year));
    return [clamp(filter.from ?? first), clamp(filter.to ?? last)];
  };
  const [from, to] = range();

  const set = (bound: 'from' | 'to', { target, type }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const year = target.valueAsNumber;
    const [low, high] = range();
    // A slider that has met the other one stays there.
    const start = bound === 'from' ? Math.min(year, high) : low;
    const end = bound === 'to' ? Math.max(year, low) : high;
    target.valueAsNumber = bound === 'from' ? start : end;
    explorer.act(
      {
        type: 'set-years',
        from: start === first ? null : start,
        to: end === last ? null : end,
      },
      { silent: true },
    );
    if (type === 'change') workbench.announce(showing(explorer));
  };
  const slider = (bound: 'from' | 'to', label: string, value: number): TemplateResult => {
    const onSlide = (event: Event): void => {
      set(bound, event);
    };
    // Where both have met at the end, the one that can still move lies above.
    const above = bound === 'from' && 2 * value > first + last;
    return html`<input
      type="range"
      class=${above ? 'above' : ''}
      aria-label=${label}
      min=${first}
      max=${last}
      .valueAsNumber=${value}
      @input=${onSlide}
      @change=${onSlide}
    />`;
  };

  const said = counts
    .filter(({ works }) => works > 0)
    .map(({ year, works }) => `${year}: ${works}`)
    .join(', ');
  return html`<div part="years" class="years" role="group" aria-label=${words.years}>
    <span class="visually-hidden">${words.worksByYear(said)}</span>
    <div class="sliders">
      ${histogram(counts)} ${slider('from', words.firstYear, from)}
      ${slider('to', words.lastYear, to)}
    </div>
    <span class="muted numbers" aria-hidden="true">${formatYears(from, to, words.locale)}</span>
  </div>`;
}
