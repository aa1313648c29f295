import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../core/index.ts';
import { otherEnd, strengthOf, type ModelEdge } from '../../graph/index.ts';
import { shape } from './shapes.ts';
import { whyTemplate } from './why.view.ts';
import type { Workbench } from './workbench.ts';

/** Connections that are shown before the rest is asked for. */
const AT_FIRST = 8;

function connectionTemplate(
  workbench: Workbench,
  edge: ModelEdge,
  id: string,
): TemplateResult | typeof nothing {
  const { explorer, words } = workbench;
  const { phrases, store, titles } = explorer;
  const other = explorer.node(otherEnd(edge, id));
  if (other === undefined) return nothing;
  const { selection } = store.state;
  const open = selection.kind === 'edge' && selection.id === edge.id;
  const onWhy = (): void => {
    explorer.act({
      type: 'select',
      selection: open ? { kind: 'nodes', ids: [id] } : { kind: 'edge', id: edge.id },
    });
  };
  return html`<li>
    ${shape(other.kind)}
    <div>
      <span class="visually-hidden">${words.kind(other.kind, 1)}</span>
      <button
        part="neighbour"
        class="link neighbour"
        @click=${() => {
          explorer.choose(other.id);
        }}
      >
        <bdi>${titles.render(other)}</bdi>
      </button>
      <span class="muted"
        >${
          edge.kind === 'authored' && other.kind === 'work' && other.year !== null
            ? other.year
            : phrases.connection(edge, other.id, { named: false })
        }</span
      >
      <button part="why" class="link" aria-expanded=${open} @click=${onWhy}>
        ${words.why}<span class="visually-hidden"> ${phrases.name(other.id)}</span>
      </button>
      ${open ? whyTemplate(workbench, edge) : nothing}
    </div>
  </li>`;
}

/** What a node is connected with, the strongest connections first. */
export function connectionsTemplate(
  workbench: Workbench,
  id: string,
): TemplateResult | typeof nothing {
  const { explorer, words, allOf } = workbench;
  const { store, ui } = explorer;
  const edges = [...(store.view.adjacency.get(id) ?? [])].sort(
    (a, b) => strengthOf(b) - strengthOf(a),
  );
  if (edges.length === 0) return nothing;
  const { selection } = store.state;
  const open = edges.findIndex((edge) => selection.kind === 'edge' && selection.id === edge.id);
  const count = allOf === id || ui.printing ? edges.length : Math.max(AT_FIRST, open + 1);
  return html`<p class="label muted" id="connections">${words.connections}</p>
    <ul part="connections" class="connections" aria-labelledby="connections">
      ${edges.slice(0, count).map((edge) => connectionTemplate(workbench, edge, id))}
    </ul>
    ${
      edges.length > count
        ? html`<button
            class="link"
            @click=${() => {
              workbench.showAll(id);
            }}
          >
            ${words.allConnections(formatCount(edges.length, words.locale))}
          </button>`
        : nothing
    }`;
}
