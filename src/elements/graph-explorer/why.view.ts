import { html, nothing, type TemplateResult } from 'lit';
import {
  arxivUrl,
  doiUrl,
  formatCount,
  parseArxiv,
  parseDoi,
  safeUrl,
  type ReasonWork,
} from '../../core/index.ts';
import { explainPair, type ModelEdge } from '../../graph/index.ts';
import type { Workbench } from './workbench.ts';
import { renderTitle } from './late-title.ts';
import { isShownHere, request } from './requests.ts';
import { shape } from './shapes.ts';

/** Neighbours of two nodes that are named. */
const SHARED = 8;

/** Where a work can be read about: what the graph knows of it, else its id as an address. */
function addressOf({ explorer }: Workbench, id: string): string | null {
  const known = safeUrl(explorer.node(`work:${id}`)?.url);
  if (known !== null) return known;
  const doi = parseDoi(id);
  if (doi !== null) return doiUrl(doi);
  const arxiv = parseArxiv(id);
  return arxiv === null ? null : arxivUrl(arxiv);
}

function workTemplate(workbench: Workbench, { id, title, year }: ReasonWork): TemplateResult {
  const { words, explorer } = workbench;
  const { host } = explorer;
  const text = html`<bdi>${title === null ? id : renderTitle(title, explorer)}</bdi>`;
  const address = addressOf(workbench, id);
  const here = isShownHere(host, 'work');
  const onClick = (event: Event): void => {
    if (request(host, 'work', id)) event.preventDefault();
  };
  return html`<li>
    ${
      address !== null
        ? html`<a part="work" href=${address} @click=${onClick}>${text}</a>`
        : here
          ? html`<button
              part="work"
              class="link"
              aria-description=${words.showOnPage}
              @click=${onClick}
            >
              ${text}
            </button>`
          : text
    }
    ${year === null ? nothing : html`<span class="muted numbers">${year}</span>`}
  </li>`;
}

/** Why an edge is there: a sentence, and the works behind it. */
export function whyTemplate(workbench: Workbench, edge: ModelEdge): TemplateResult {
  const { words } = workbench;
  const works = edge.reason?.works ?? [];
  const more = (edge.reason?.count ?? 0) - works.length;
  return html`<div part="reason" class="reason">
    <p>${workbench.reason(edge)}</p>
    ${
      works.length === 0
        ? nothing
        : html`<ul aria-label=${words.jointWorks}>
            ${works.map((work) => workTemplate(workbench, work))}
            ${
              more > 0
                ? html`<li class="muted">${words.moreWorks(formatCount(more, words.locale))}</li>`
                : nothing
            }
          </ul>`
    }
  </div>`;
}

/** Nodes by name, in a list. */
const nodesTemplate = ({ explorer }: Workbench, ids: readonly string[]): unknown =>
  ids.flatMap((id) => {
    const node = explorer.node(id);
    return node === undefined
      ? []
      : [html`<li>${shape(node.kind)} <bdi>${explorer.titles.render(node)}</bdi></li>`];
  });

function indirectTemplate(
  workbench: Workbench,
  [a, b]: readonly [string, string],
  shared: readonly string[],
): TemplateResult {
  const { words, chains } = workbench;
  if (shared.length > 0) {
    const more = shared.length - SHARED;
    return html`<p>${words.shared}</p>
      <ul>
        ${nodesTemplate(workbench, shared.slice(0, SHARED))}
        ${
          more > 0
            ? html`<li class="muted">${words.moreWorks(formatCount(more, words.locale))}</li>`
            : nothing
        }
      </ul>`;
  }
  const chain = chains.between(a, b);
  return chain === null
    ? html`<p>${words.noneShared}</p>`
    : html`<p>${words.chain}</p>
        <ol part="chain">
          ${nodesTemplate(workbench, chain)}
        </ol>`;
}

/** Why two nodes have to do with each other: directly, by what both know, or over others. */
export function pairTemplate(workbench: Workbench, a: string, b: string): TemplateResult {
  const { words, explorer } = workbench;
  const { phrases, store } = explorer;
  const { direct, shared } = explainPair(store.state.model, a, b);
  if (direct.length > 0) return html`${direct.map((edge) => whyTemplate(workbench, edge))}`;
  return html`<div part="reason" class="reason">
    <p>${words.notDirect(phrases.inline(a), phrases.inline(b))}</p>
    ${indirectTemplate(workbench, [a, b], shared)}
  </div>`;
}
