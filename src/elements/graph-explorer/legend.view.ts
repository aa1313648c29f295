import { html, type TemplateResult } from 'lit';
import { formatCount } from '../../core/index.ts';
import type { Explorer } from './explorer.ts';
import { KIND_ORDER } from './rows.ts';
import { shape } from './shapes.ts';

/** What the shapes stand for, and which of them are shown: the legend is the filter. */
export function legendTemplate(explorer: Explorer): TemplateResult {
  const { words, store } = explorer;
  const { model, filter } = store.state;
  const counts = new Map<string, number>();
  for (const { kind } of model.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return html`<div part="legend" class="legend" role="group" aria-label=${words.kindsShown}>
    ${KIND_ORDER.filter((kind) => counts.has(kind)).map((kind) => {
      const count = counts.get(kind) ?? 0;
      return html`<button
        part="kind"
        class="kind"
        aria-pressed=${filter.kinds.has(kind)}
        @click=${() => {
          explorer.act({ type: 'toggle-kind', kind });
        }}
      >
        ${shape(kind)}<span class="word">${words.kind(kind, count)}</span>
        <span class="count numbers">${formatCount(count, words.locale)}</span>
      </button>`;
    })}
  </div>`;
}
