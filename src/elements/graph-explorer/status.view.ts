import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../core/index.ts';
import { showing } from './announcements.ts';
import type { Explorer } from './explorer.ts';

/** What of the graph is shown, what is not, and why. */
export function statusTemplate(explorer: Explorer): TemplateResult {
  const { words, common, store, phrases, workbench, slice } = explorer;
  const { model, filter } = store.state;
  const ask = workbench?.moreState ?? 'idle';
  const { dangling, overCap } = model.leftOut;
  const leftOut = (slice?.rejected ?? 0) + dangling;
  return html`<div part="status" class="status muted numbers">
    <span>${showing(words, store.state, store.view)}</span>
    ${
      slice?.truncated === true && ask !== 'done'
        ? html`<button
            part="more"
            class="link"
            aria-disabled=${ask === 'busy'}
            @click=${() => void workbench?.more()}
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
            <button
              class="link"
              @click=${() => {
                explorer.act({ type: 'focus-on', id: null });
              }}
            >
              ${words.showEverything}
            </button>`
    }
    ${
      filter.hidden.size === 0
        ? nothing
        : html`<span>${words.hidden(filter.hidden.size)}</span>
            <button
              class="link"
              @click=${() => {
                explorer.act({ type: 'show-hidden' });
              }}
            >
              ${words.showHidden}
            </button>`
    }
    ${leftOut === 0 ? nothing : html`<span part="left-out">${words.leftOut(leftOut)}</span>`}
    ${overCap === 0 ? nothing : html`<span>${words.capped(formatCount(overCap, words.locale))}</span>`}
  </div>`;
}
