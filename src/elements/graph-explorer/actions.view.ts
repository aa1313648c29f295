import { html, nothing, type TemplateResult } from 'lit';
import type { Workbench } from './workbench.ts';

/** Neighbours that can be added with one press. */
const STEPS = [10, 30];

interface Presented {
  readonly disabled?: boolean;
  /** As a link and not as a button. */
  readonly quiet?: boolean;
  /** The whole name, where the label is short. */
  readonly name?: string;
}

/** What can be done with a node. */
export function actionsTemplate(workbench: Workbench, id: string): TemplateResult {
  const { explorer, words, asks } = workbench;
  const { common, store, ui } = explorer;
  const { model, filter, expanded } = store.state;
  const ask = asks.state(id);

  const action = (
    label: string,
    onClick: () => void,
    { disabled = false, quiet = false, name }: Presented = {},
  ): TemplateResult =>
    html`<button
      class=${quiet ? 'link' : 'button small'}
      aria-disabled=${disabled}
      aria-label=${name ?? nothing}
      @click=${() => {
        if (!disabled) onClick();
      }}
    >
      ${label}
    </button>`;
  const disabled = ask === 'busy';
  const adding = html`<span class="muted">${words.add}</span> ${STEPS.map((n) =>
      action(String(n), () => void workbench.expand(id, n), {
        disabled,
        name: words.addNeighbours(n),
      }),
    )}
    ${action(words.choose, () => void workbench.offer(id), {
      disabled,
      name: words.chooseNeighbours,
    })}`;
  const onCompare = (): void => {
    explorer.change({ comparing: !ui.comparing });
    if (!ui.comparing) workbench.announce(words.comparing);
  };

  const quiet = true;
  return html`<div part="actions" class="actions">
      ${ask === 'done' ? html`<span class="muted">${words.noNeighbours}</span>` : adding}
      ${
        expanded.has(id)
          ? action(words.collapse, () => {
              explorer.act({ type: 'collapse', id });
            })
          : nothing
      }
      ${ask === 'failed' ? html`<span class="muted">${common.failed}</span>` : nothing}
    </div>
    <div part="actions" class="actions quiet">
      <button class="link" aria-pressed=${ui.comparing} @click=${onCompare}>
        ${ui.comparing ? words.comparing : words.compare}
      </button>
      ${
        filter.focus === id
          ? nothing
          : action(
              words.focusOn,
              () => {
                explorer.act({ type: 'focus-on', id });
              },
              { quiet },
            )
      }
      ${
        model.roots.includes(id)
          ? nothing
          : action(
              words.hide,
              () => {
                workbench.hide(id);
              },
              { quiet },
            )
      }
    </div>`;
}
