import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  formatYears,
  isFiltering,
  NO_FILTER,
  toggleFacet,
  WORK_FACETS,
  WORK_ORDERS,
  type WorkFacet,
} from '../../core/index.ts';
import { facetLabel, facetsTemplate } from './facets.view.ts';
import type { Library } from './library.ts';
import { yearsTemplate } from './years.view.ts';

const named = (filters: string | null): readonly string[] => (filters ?? '').split(/\s+/);

/** The filters that the page asks for, in its order; and one by person where there are several. */
export const facetsOf = ({ host, people }: Library): readonly WorkFacet[] => {
  const asked = named(host.filters);
  const facets = WORK_FACETS.filter((facet) => facet !== 'member' && asked.includes(facet)).sort(
    (a, b) => asked.indexOf(a) - asked.indexOf(b),
  );
  return people.size > 1 ? ['member', ...facets] : facets;
};

function searchTemplate(library: Library): TemplateResult {
  const { searchWorks } = library.toolWords;
  return html`<input
    part="search"
    class="search"
    type="search"
    aria-label=${searchWorks}
    placeholder=${searchWorks}
    autocomplete="off"
    spellcheck="false"
    .value=${live(library.state.filter.q)}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) library.filter({ q: target.value }, { typing: true });
    }}
  />`;
}

function sortTemplate(library: Library): TemplateResult {
  const { toolWords, state, host } = library;
  // A count is offered only where the page shows it.
  const counted = host.sort === 'cited' || named(host.fields).includes('citations');
  const orders = WORK_ORDERS.filter((order) => order !== 'cited' || counted);
  return html`<label class="sort"
    ><span class="muted">${toolWords.sortBy}</span>
    <select
      part="sort"
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        const order = WORK_ORDERS.find((one) => one === target.value);
        if (order !== undefined) library.go({ order });
      }}
    >
      ${orders.map(
        (order) =>
          html`<option value=${order} .selected=${live(order === state.order)}>
            ${toolWords.sorts[order]}
          </option>`,
      )}
    </select></label
  >`;
}

/** What is chosen, each with a button that takes it away. */
function chosenTemplate(library: Library): TemplateResult | typeof nothing {
  const { toolWords, state, words } = library;
  const { filter } = state;
  const choice = (label: string, remove: () => void): TemplateResult =>
    html`<button
      part="choice"
      class="choice"
      aria-label=${toolWords.remove(label)}
      @click=${remove}
    >
      <bdi>${label}</bdi> <span aria-hidden="true">×</span>
    </button>`;
  if (!isFiltering({ ...filter, q: '' })) return nothing;
  return html`<div part="chosen" class="chosen">
    ${
      filter.from === null && filter.to === null
        ? nothing
        : choice(formatYears(filter.from, filter.to, words.locale), () => {
            library.filter({ from: null, to: null });
          })
    }
    ${WORK_FACETS.flatMap((facet) =>
      filter.chosen[facet].map((key) =>
        choice(facetLabel(library, facet, key), () => {
          library.go({ filter: toggleFacet(library.state.filter, facet, key) });
        }),
      ),
    )}
    <button
      part="clear"
      class="inline"
      @click=${() => {
        library.go({ filter: NO_FILTER });
      }}
    >
      ${toolWords.clearAll}
    </button>
  </div>`;
}

/** Search, order, filters, years, and what is chosen of them. */
export function toolsTemplate(library: Library): TemplateResult | typeof nothing {
  const { host, dropped, toolWords } = library;
  const facets = facetsOf(library);
  const hasYears = named(host.filters).includes('year');
  const hasTools = host.search || hasYears || facets.length > 0;
  return html`${
    hasTools
      ? html`<div part="tools" class="tools">
          <div class="line-of-tools">
            ${host.search ? searchTemplate(library) : nothing} ${sortTemplate(library)}
          </div>
          ${facets.length > 0 ? facetsTemplate(library, facets) : nothing}
          ${hasYears ? yearsTemplate(library) : nothing} ${chosenTemplate(library)}
        </div>`
      : nothing
  }${
    dropped.length === 0
      ? nothing
      : html`<p part="dropped" class="muted dropped">${toolWords.dropped(dropped.join(', '))}</p>`
  }`;
}
