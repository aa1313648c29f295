import { html, nothing, type TemplateResult } from 'lit';
import type { Workbench } from './workbench.ts';

/** Neighbours that can be added with one press. */
const STEPS = [10, 30];

/** What can be done with a node. */
export function actionsTemplate(workbench: Workbench, id: string): TemplateResult {
  const { explorer, words, asks } = workbench;
  const { common, store, ui } = explorer;
  const { model, filter, expanded } = store.state;
  const ask = asks.state(id);
  const busy = ask === 'busy';

  const action = (label: string, onClick: () => void, disabled = false): TemplateResult =>
    html`<button
      class="button small"
      aria-disabled=${disabled}
      @click=${() => {
        if (!disabled) onClick();
      }}
    >
      ${label}
    </button>`;
  const adding = html`${STEPS.map((n) =>
    action(words.addNeighbours(n), () => void workbench.expand(id, n), busy),
  )}${action(words.chooseNeighbours, () => void workbench.offer(id), busy)}`;
  const onCompare = (): void => {
    explorer.change({ comparing: !ui.comparing });
    if (!ui.comparing) explorer.announce(words.comparing);
  };

  return html`<div part="actions" class="actions">
    ${ask === 'done' ? html`<span class="muted">${words.noNeighbours}</span>` : adding}
    ${
      expanded.has(id)
        ? action(words.collapse, () => {
            explorer.act({ type: 'collapse', id });
          })
        : nothing
    }
    <button class="button small" aria-pressed=${ui.comparing} @click=${onCompare}>
      ${words.compare}
    </button>
    ${
      filter.focus === id
        ? nothing
        : action(words.focusOn, () => {
            explorer.act({ type: 'focus-on', id });
          })
    }
    ${
      model.roots.includes(id)
        ? nothing
        : action(words.hide, () => {
            explorer.hide(id);
          })
    }
    ${ask === 'failed' ? html`<span class="muted">${common.failed}</span>` : nothing}
    ${ui.comparing ? html`<span class="muted">${words.comparing}</span>` : nothing}
  </div>`;
}
