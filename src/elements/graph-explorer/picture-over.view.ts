/** What lies over the picture: its tools, those of a node, and a card of what is pointed at. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../graph/index.ts';
import type { Panel } from './picture-panel.ts';

const tool = (
  label: string,
  onClick: () => void,
  { name, disabled = false }: { readonly name?: string; readonly disabled?: boolean } = {},
): TemplateResult =>
  html`<button
    class="tool"
    aria-label=${name ?? nothing}
    title=${name ?? nothing}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${() => {
      if (!disabled) onClick();
    }}
  >
    ${label}
  </button>`;

function cornerTemplate(panel: Panel): TemplateResult {
  const { words, walk } = panel;
  return html`<div
    part="picture-tools"
    class="corner"
    role="group"
    aria-label=${words.pictureTools}
  >
    ${tool('−', () => walk.zoom(1 / 1.5), { name: words.zoomOut })}
    ${tool('+', () => walk.zoom(1.5), { name: words.zoomIn })} ${tool(words.fit, () => walk.fit())}
    ${tool(words.arrange, () => void panel.arrange())}
    <button
      class="tool"
      aria-expanded=${panel.isKeysOpen}
      @click=${() => {
        panel.isKeysOpen = !panel.isKeysOpen;
        panel.draw();
      }}
    >
      ${words.keys}
    </button>
  </div>`;
}

const keysTemplate = ({ words }: Panel): TemplateResult =>
  html`<dl part="keys" class="keys">
    ${words.keyTable.map(
      ([keys, does]) =>
        html`<dt>${keys}</dt>
          <dd>${does}</dd>`,
    )}
  </dl>`;

function nodeTemplate(panel: Panel, id: string): TemplateResult {
  const { words, workbench, picture } = panel;
  const { explorer } = workbench;
  const { store, phrases } = explorer;
  const { expanded, pinned, filter, model } = store.state;
  const ask = workbench.asks.state(id);
  const place = picture?.placeOf(id) ?? null;
  return html`<div
    part="node-tools"
    class="node-tools"
    role="group"
    aria-label=${words.toolsOf(phrases.name(id))}
  >
    ${tool(words.addSome, () => void workbench.expand(id), {
      disabled: ask === 'busy' || ask === 'done',
    })}
    ${
      expanded.has(id)
        ? tool(words.takeAway, () => {
            explorer.act({ type: 'collapse', id });
          })
        : nothing
    }
    ${
      pinned.has(id)
        ? tool(words.unpin, () => {
            panel.unpin(id);
          })
        : place === null
          ? nothing
          : tool(words.pin, () => {
              panel.pin(id, place);
            })
    }
    ${
      filter.focus === id
        ? nothing
        : tool(words.onlyThis, () => {
            explorer.act({ type: 'focus-on', id });
          })
    }
    ${
      model.roots.includes(id)
        ? nothing
        : tool(words.hide, () => {
            panel.hide(id);
          })
    }
  </div>`;
}

function cardTemplate(
  { words, workbench }: Panel,
  { kind, id }: Hit,
): TemplateResult | typeof nothing {
  const { explorer } = workbench;
  const { store, phrases, routes } = explorer;
  const edge = kind === 'edge' ? store.state.model.edges.get(id) : undefined;
  if (edge !== undefined) return html`<p>${workbench.reason(edge)}</p>`;
  const node = explorer.node(id);
  if (node === undefined) return nothing;
  const beside = [words.kind(node.kind, 1), node.year, node.detail].filter(Boolean).join(' · ');
  return html`<p class="card-name"><bdi>${node.label}</bdi></p>
    <p class="muted"><bdi>${beside}</bdi></p>
    <p class="muted">${phrases.route(node, routes.get(id))}</p>`;
}

export function overTemplate(panel: Panel): TemplateResult {
  const { words, picture, current } = panel;
  const { about } = panel.card;
  return html`${picture === null ? nothing : cornerTemplate(panel)}
  ${panel.isKeysOpen ? keysTemplate(panel) : nothing}
  ${panel.isDrawing ? html`<p class="drawing muted">${words.drawing}</p>` : nothing}
  ${picture?.runsIn === 'page' ? html`<p part="note" class="note muted">${words.inPage}</p>` : nothing}
  ${picture === null || current === null ? nothing : nodeTemplate(panel, current)}
  ${
    about === null
      ? nothing
      : html`<div
          part="card"
          class="card"
          aria-hidden="true"
          @pointerleave=${() => {
            panel.card.point(null);
          }}
        >
          ${cardTemplate(panel, about.hit)}
        </div>`
  }`;
}
