import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cleanName, foldText, formatCount, toggleFacet, type WorkFacet } from '../../core/index.ts';
import type { Library } from './library.ts';

/** Values from which on a facet has a field that finds them. */
const MANY = 12;
/** Values that "more" adds. */
const MORE = 40;

/** How a value of a facet is called. */
export function facetLabel(library: Library, facet: WorkFacet, key: string): string {
  const { shelves, words, toolWords, people } = library;
  if (facet === 'type') return words.workType(key);
  if (facet === 'access') {
    return key === 'open' || key === 'closed' || key === 'unknown' ? toolWords.access[key] : key;
  }
  if (facet === 'member') return cleanName(people.get(key)?.name ?? key);
  const { codes, labels } = shelves.collection.values[facet];
  return labels[codes.get(key) ?? -1] ?? key;
}

interface Value {
  readonly key: string;
  readonly label: string;
  readonly works: number;
  readonly chosen: boolean;
}

/** Chosen values first, then by how many works they have. */
function valuesOf(library: Library, facet: WorkFacet): readonly Value[] {
  const counts = library.listing.counts[facet];
  const chosen = library.state.filter.chosen[facet];
  const find = foldText(library.ui.find);
  // One for all: thousands of names are compared.
  const { compare } = new Intl.Collator(library.words.locale);
  return library.shelves.collection.values[facet].keys
    .map((key, code) => ({
      key,
      label: facetLabel(library, facet, key),
      works: counts[code] ?? 0,
      chosen: chosen.includes(key),
    }))
    .filter(({ works, chosen: isChosen }) => works > 0 || isChosen)
    .filter(({ label }) => find === '' || foldText(label).includes(find))
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) || b.works - a.works || compare(a.label, b.label),
    );
}

function panelTemplate(library: Library, facet: WorkFacet): TemplateResult {
  const { toolWords, words, ui } = library;
  const all = valuesOf(library, facet);
  const shown = all.slice(0, ui.values);
  const total = library.shelves.collection.values[facet].keys.length;
  const count = (n: number): string => formatCount(n, words.locale);
  const name = toolWords.facets[facet];
  const toggle = (key: string): void => {
    library.go({ filter: toggleFacet(library.state.filter, facet, key) });
  };
  return html`<div
    part="values"
    class="values"
    id="values"
    role="group"
    aria-label=${name}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      library.open({ facet: null });
      library.host.renderRoot.querySelector<HTMLElement>(`[data-facet='${facet}']`)?.focus();
    }}
  >
    ${
      total > MANY
        ? html`<input
            part="find"
            type="search"
            aria-label=${toolWords.findValue(name)}
            placeholder=${toolWords.findValue(name)}
            .value=${live(ui.find)}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) library.open({ find: target.value });
            }}
          />`
        : nothing
    }
    ${
      shown.length === 0
        ? html`<p class="muted">${toolWords.noValues}</p>`
        : html`<ul>
            ${shown.map(
              ({ key, label, works, chosen }) =>
                html`<li>
                  <label
                    ><input
                      type="checkbox"
                      .checked=${live(chosen)}
                      @change=${() => {
                        toggle(key);
                      }}
                    /><span class="value"><bdi>${label}</bdi></span
                    ><span class="muted numbers">${count(works)}</span></label
                  >
                </li>`,
            )}
          </ul>`
    }
    ${
      all.length > shown.length
        ? html`<button
            part="more-values"
            class="inline"
            @click=${() => {
              library.open({ values: ui.values + MORE });
            }}
          >
            ${toolWords.moreValues(count(all.length - shown.length))}
          </button>`
        : nothing
    }
  </div>`;
}

/** A button for each filter; one of them is open at a time. */
export function facetsTemplate(library: Library, facets: readonly WorkFacet[]): TemplateResult {
  const { toolWords, ui, state } = library;
  return html`<div part="facets" class="facets" role="group" aria-label=${toolWords.filters}>
      ${facets.map((facet) => {
        const open = ui.facet === facet;
        const { length } = state.filter.chosen[facet];
        return html`<button
          part="facet"
          class="facet"
          data-facet=${facet}
          aria-expanded=${open}
          aria-controls="values"
          @click=${() => {
            library.open({ facet: open ? null : facet });
          }}
        >
          ${toolWords.facets[facet]}${length === 0 ? nothing : ` (${String(length)})`}
        </button>`;
      })}
    </div>
    ${
      ui.facet === null || !facets.includes(ui.facet) ? nothing : panelTemplate(library, ui.facet)
    }`;
}
