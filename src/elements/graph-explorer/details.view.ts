import { html, nothing, type TemplateResult } from 'lit';
import { formatCount, safeUrl } from '../../core/index.ts';
import type { ModelNode } from '../../graph/index.ts';
import { actionsTemplate } from './actions.view.ts';
import { choiceTemplate } from './choice.view.ts';
import { connectionsTemplate } from './connections.view.ts';
import { isShownHere, request } from './requests.ts';
import { pairTemplate } from './why.view.ts';
import type { Workbench } from './workbench.ts';

/** Characters of a label that a row does not show whole. */
const LONG = 90;

/** Where a node can be seen in full: on this page, or at its own address. */
function openTemplate({ words, explorer }: Workbench, { kind, ref, url }: ModelNode) {
  const { host } = explorer;
  const here = ref !== null && isShownHere(host, kind);
  const address = safeUrl(url);
  const onClick = (event: Event): void => {
    if (request(host, kind, ref)) event.preventDefault();
  };
  if (here && address === null) {
    return html`<button part="open" class="link" @click=${onClick}>${words.showOnPage}</button>`;
  }
  return address === null
    ? nothing
    : html`<a part="open" href=${address} @click=${onClick}
        >${here ? words.showOnPage : words.open[kind]}</a
      >`;
}

/** A node's card: what it is, what can be done with it, and what it is connected with. */
export function detailsTemplate(
  workbench: Workbench,
  id: string,
  { inRow }: { readonly inRow: boolean },
): TemplateResult | typeof nothing {
  const { explorer, words } = workbench;
  const { phrases, store, host, routes, titles } = explorer;
  const node = explorer.node(id);
  if (node === undefined) return nothing;
  const { selection } = store.state;
  const shown = store.view.adjacency.get(id)?.length ?? 0;
  const whole = node.neighbours ?? 0;
  const count = (n: number): string => formatCount(n, words.locale);
  const beside = [words.kind(node.kind, 1), node.year, node.detail].filter(Boolean).join(' · ');
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    explorer.close();
  };
  return html`<section
    part="details"
    class="details"
    aria-label=${words.detailsOf(phrases.name(id))}
    @keydown=${onKey}
  >
    <div
      class="title ${inRow && node.label.length < LONG ? 'visually-hidden' : ''}"
      role="heading"
      aria-level=${host.headingLevel}
    >
      <bdi>${titles.render(node)}</bdi>
    </div>
    <button
      part="close"
      class="link close"
      @click=${() => {
        explorer.close();
      }}
    >
      ${words.close}
    </button>
    ${
      inRow
        ? nothing
        : html`<p class="muted"><bdi>${beside}</bdi></p>
            <p class="muted">${phrases.route(node, routes.get(id))}</p>`
    }
    <p class="links">
      <span class="muted">
        ${words.neighbours(count(shown), whole > shown ? count(whole) : '')}
      </span>
      ${openTemplate(workbench, node)}
    </p>
    ${
      selection.kind === 'nodes' && selection.ids.length === 2
        ? pairTemplate(workbench, selection.ids[0], selection.ids[1])
        : nothing
    }
    ${actionsTemplate(workbench, id)} ${choiceTemplate(workbench, id)}
    ${connectionsTemplate(workbench, id)}
  </section>`;
}
