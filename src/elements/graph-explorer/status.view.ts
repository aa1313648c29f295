import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../core/index.ts';
import { WHOLE } from './asks.ts';
import type { Workbench } from './workbench.ts';

/** What of the graph is not shown, why, and how it is had back. */
export function statusTemplate(workbench: Workbench): TemplateResult {
  const { words, explorer, asks } = workbench;
  const { common, store, phrases, slice } = explorer;
  const { model, filter } = store.state;
  const ask = asks.state(WHOLE);
  const { dangling, overCap } = model.leftOut;
  const leftOut = (slice?.rejected ?? 0) + dangling;
  const back = (label: string, type: 'show-hidden' | 'focus-on'): TemplateResult =>
    html`<button
      class="link"
      @click=${() => {
        explorer.act(type === 'focus-on' ? { type, id: null } : { type });
      }}
    >
      ${label}
    </button>`;
  return html`${
    slice?.truncated === true && ask !== 'done'
      ? html`<button
          part="more"
          class="link"
          aria-disabled=${ask === 'busy'}
          @click=${() => void workbench.more()}
        >
          ${ask === 'failed' ? common.retry : words.more}
        </button>`
      : nothing
  }
  ${ask === 'failed' ? html`<span>${common.failed}</span>` : nothing}
  ${
    filter.focus === null
      ? nothing
      : html`<span>${words.focused(phrases.inline(filter.focus))}</span>
          ${back(words.showEverything, 'focus-on')}`
  }
  ${
    filter.hidden.size === 0
      ? nothing
      : html`<span>${words.hidden(filter.hidden.size)}</span>
          ${back(words.showHidden, 'show-hidden')}`
  }
  ${leftOut === 0 ? nothing : html`<span part="left-out">${words.leftOut(leftOut)}</span>`}
  ${
    overCap === 0 ? nothing : html`<span>${words.capped(formatCount(overCap, words.locale))}</span>`
  }`;
}
