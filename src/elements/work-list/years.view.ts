import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatCount, formatYears, yearBars, type YearBar } from '../../core/index.ts';
import type { Library } from './library.ts';

const isWithin = ({ from, to }: YearBar, first: number | null, last: number | null): boolean =>
  to >= (first ?? -Infinity) && from <= (last ?? Infinity);

function allYears(library: Library): readonly number[] {
  const years = new Set<number>();
  for (const { work } of library.shelves.collection.prepared) {
    if (work.year !== null) years.add(work.year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Arrow keys go from bar to bar; with shift, years are added up to where they lead. */
function onKey(event: KeyboardEvent, library: Library, bars: readonly YearBar[]): void {
  if (!(event.target instanceof HTMLElement)) return;
  const at = Number(event.target.dataset['bar']);
  const rtl = getComputedStyle(event.target).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + rtl,
    ArrowLeft: at - rtl,
    Home: 0,
    End: bars.length - 1,
  };
  const next = steps[event.key];
  const bar = bars[next ?? -1];
  if (next === undefined || bar === undefined) return;
  event.preventDefault();
  library.host.renderRoot.querySelector<HTMLElement>(`[data-bar='${next}']`)?.focus();
  if (event.shiftKey) extend(library, bar);
}

/** Years from those that are chosen up to a bar. */
function extend(library: Library, { from, to }: YearBar): void {
  const { filter } = library.state;
  library.filter({
    from: Math.min(from, filter.from ?? from),
    to: Math.max(to, filter.to ?? to),
  });
}

function choose(library: Library, bar: YearBar, extending: boolean): void {
  const { from, to } = library.state.filter;
  if (extending) extend(library, bar);
  else if (from === bar.from && to === bar.to) library.filter({ from: null, to: null });
  else library.filter({ from: bar.from, to: bar.to });
}

function boundTemplate(
  library: Library,
  bound: 'from' | 'to',
  years: readonly number[],
): TemplateResult {
  const { filter } = library.state;
  const { firstYear, lastYear } = library.toolWords;
  const value = filter[bound];
  return html`<label
    ><span class="muted">${bound === 'from' ? firstYear : lastYear}</span>
    <select
      part=${bound}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        const year = target.value === '' ? null : Number(target.value);
        const other = filter[bound === 'from' ? 'to' : 'from'];
        // The other end goes along where the two would cross.
        const crosses =
          year !== null && other !== null && (bound === 'from' ? year > other : year < other);
        library.filter({ [bound]: year, ...(crosses && { from: year, to: year }) });
      }}
    >
      <option value="" .selected=${live(value === null)}>–</option>
      ${years.map(
        (year) => html`<option value=${year} .selected=${live(year === value)}>${year}</option>`,
      )}
    </select></label
  >`;
}

/** The works by year: bars that are the filter, the same as two fields, and in words. */
export function yearsTemplate(library: Library): TemplateResult | typeof nothing {
  const { toolWords, words, state, listing } = library;
  const years = allYears(library);
  const bars = yearBars(years, listing.years);
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined || bars.length < 2) return nothing;
  const { from, to } = state.filter;
  const highest = Math.max(1, ...bars.map(({ works }) => works));
  const isSet = from !== null || to !== null;
  const current = Math.max(
    0,
    bars.findIndex((bar) => isSet && isWithin(bar, from, to)),
  );
  const said = bars
    .filter(({ works }) => works > 0)
    .map((bar) => `${formatYears(bar.from, bar.to, words.locale)}: ${String(bar.works)}`)
    .join(', ');
  return html`<div part="years" class="years" role="group" aria-label=${toolWords.years}>
    <span class="visually-hidden">${toolWords.worksByYear(said)}</span>
    <div
      class="bars"
      @keydown=${(event: KeyboardEvent) => {
        onKey(event, library, bars);
      }}
    >
      ${bars.map((bar, at) => {
        const label = formatYears(bar.from, bar.to, words.locale);
        const count = formatCount(bar.works, words.locale);
        const chosen = isSet && isWithin(bar, from, to);
        return html`<button
          part="bar"
          class="bar ${isSet && !chosen ? 'out' : ''}"
          data-bar=${at}
          tabindex=${at === current ? 0 : -1}
          aria-pressed=${chosen}
          aria-label=${toolWords.yearBar(label, bar.works, count)}
          title=${toolWords.yearBar(label, bar.works, count)}
          @click=${(event: MouseEvent) => {
            choose(library, bar, event.shiftKey);
          }}
        >
          <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect
              width="1"
              height=${bar.works === 0 ? 0 : Math.max(3, (100 * bar.works) / highest)}
              y=${bar.works === 0 ? 100 : 100 - Math.max(3, (100 * bar.works) / highest)}
            ></rect>
          </svg>
        </button>`;
      })}
    </div>
    <div class="ends muted numbers" aria-hidden="true">
      <span>${formatYears(first.from, first.from, words.locale)}</span>
      <span>${formatYears(last.to, last.to, words.locale)}</span>
    </div>
    <div class="bounds numbers">
      ${boundTemplate(library, 'from', years)} ${boundTemplate(library, 'to', years)}
    </div>
  </div>`;
}
