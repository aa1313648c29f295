import { html, nothing, type TemplateResult } from 'lit';
import { shape } from './shapes.ts';
import type { Workbench } from './workbench.ts';

/** Neighbours of a node that are not there yet, to be chosen from. */
export function choiceTemplate(workbench: Workbench, id: string): TemplateResult | typeof nothing {
  const { explorer, words, choice } = workbench;
  if (choice?.id !== id) return nothing;
  const { chosen, slice } = choice;
  const { nodes } = explorer.store.state.model;
  const fresh = slice.nodes.filter((node) => !nodes.has(node.id));
  if (fresh.length === 0) return html`<p class="muted">${words.noNeighbours}</p>`;
  return html`<fieldset part="choice" class="choice">
    <legend class="muted">${words.chooseNeighbours}</legend>
    ${fresh.map(
      (node) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${chosen.has(node.id)}
            @change=${() => {
              workbench.toggleChosen(node.id);
            }}
          />
          ${shape(node.kind)}<span class="visually-hidden">${words.kind(node.kind, 1)}</span>
          <bdi>${explorer.titles.render(node)}</bdi>
        </label>`,
    )}
    <button
      class="button small"
      aria-disabled=${chosen.size === 0}
      @click=${() => {
        if (chosen.size > 0) workbench.addChosen();
      }}
    >
      ${words.addChosen}
    </button>
  </fieldset>`;
}
