import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount, formatList } from '../../core/index.ts';
import type { GraphModel, ModelNode } from '../../graph/index.ts';
import type { Explorer } from './explorer.ts';
import { onListKey } from './list-focus.ts';
import { remember } from './memo.ts';
import type { RowGroup, SortKey } from './rows.ts';
import { shape } from './shapes.ts';

/** Rows of a group that are shown at first, and with every press on "more". */
const STEP = 50;

const COLUMNS: readonly SortKey[] = ['kind', 'name', 'connection', 'weight'];

/** The weight of the heaviest node that the graph is not about. */
const heaviestOf = remember(({ nodes, roots }: GraphModel): number =>
  [...nodes.values()].reduce(
    (most, { id, weight }) => (roots.includes(id) ? most : Math.max(most, weight)),
    0,
  ),
);

function headTemplate(explorer: Explorer): TemplateResult {
  const { words, ui } = explorer;
  const { by, reversed } = ui.order;
  return html`<thead>
    <tr role="row" class="row head">
      ${COLUMNS.map((key) => {
        const falling = reversed !== (key === 'weight');
        return html`<th
          role="columnheader"
          scope="col"
          class=${key}
          aria-sort=${by === key ? (falling ? 'descending' : 'ascending') : 'none'}
        >
          <button
            title=${key === 'weight' ? words.weightMeaning : nothing}
            @click=${() => {
              explorer.change({ order: { by: key, reversed: by === key && !reversed } });
            }}
          >
            ${words.columns[key]}
          </button>
        </th>`;
      })}
    </tr>
  </thead>`;
}

const barTemplate = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${share} height="1" />
  </svg>`;

function rowTemplate(explorer: Explorer, node: ModelNode, isStop: boolean): TemplateResult {
  const { words, ui, phrases, routes, store, titles } = explorer;
  const { id, kind, year, detail, weight } = node;
  const open = ui.anchor === id;
  const { selection } = store.state;
  const selected =
    open || (selection.kind === 'nodes' && selection.ids.some((each) => each === id));
  const heaviest = heaviestOf(store.state.model);
  const share = heaviest > 0 ? Math.min(100, Math.round((100 * weight) / heaviest)) : 100;
  const beside = [year === null ? '' : String(year), detail ?? ''].filter(Boolean).join(' · ');
  return html`<tr part="row" role="row" class="row ${selected ? 'selected' : ''}">
      <td role="cell" class="kind">${shape(kind)}<span>${words.kind(kind, 1)}</span></td>
      <th role="rowheader" scope="row" class="name">
        <button
          part="name"
          data-node=${id}
          tabindex=${isStop ? 0 : -1}
          aria-expanded=${open}
          @click=${({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
            explorer.choose(id, { also: shiftKey || ctrlKey || metaKey });
          }}
        >
          <bdi>${titles.render(node)}</bdi>
        </button>
        ${beside === '' ? nothing : html`<span class="muted beside"><bdi>${beside}</bdi></span>`}
      </th>
      <td role="cell" class="connection muted">${phrases.route(node, routes.get(id))}</td>
      <td role="cell" class="weight muted numbers"><b>${share}</b>${barTemplate(share)}</td>
    </tr>
    ${
      open
        ? html`<tr role="row" class="open">
            <td role="cell" colspan="4">
              ${explorer.workbench?.renderDetails(id, { inRow: true })}
            </td>
          </tr>`
        : nothing
    }`;
}

/** How many rows of a group are shown: enough for the one that is open. */
function shownOf({ kind, nodes }: RowGroup, { ui }: Explorer): number {
  if (ui.printing) return nodes.length;
  const open = ui.anchor === null ? -1 : nodes.findIndex(({ id }) => id === ui.anchor);
  return Math.max(ui.rows.get(kind ?? '') ?? STEP, open + 1);
}

function groupTemplate(explorer: Explorer, group: RowGroup, stop: string | null): TemplateResult {
  const { words, ui } = explorer;
  const { kind, nodes } = group;
  const shown = shownOf(group, explorer);
  const next = Math.min(STEP, nodes.length - shown);
  return html`<tbody>
    ${
      kind === null
        ? nothing
        : html`<tr role="row" class="group">
            <th role="rowheader" scope="rowgroup" colspan="4">
              ${words.kind(kind, 2)}
              <span class="muted numbers">${formatCount(nodes.length, words.locale)}</span>
            </th>
          </tr>`
    }
    ${repeat(
      nodes.slice(0, shown),
      ({ id }) => id,
      (node) => rowTemplate(explorer, node, node.id === stop),
    )}
    ${
      next <= 0
        ? nothing
        : html`<tr role="row" class="further">
            <td role="cell" colspan="4">
              <button
                part="more-rows"
                class="link"
                @click=${() => {
                  explorer.change({ rows: new Map([...ui.rows, [kind ?? '', shown + STEP]]) });
                }}
              >
                ${words.moreRows(next, kind)}
              </button>
            </td>
          </tr>`
    }
  </tbody>`;
}

/** The graph as a table: a native one, which every screen reader can walk cell by cell. */
export function listTemplate(explorer: Explorer): TemplateResult {
  const { words, ui, groups, phrases, store } = explorer;
  const shown = groups.flatMap((group) => group.nodes.slice(0, shownOf(group, explorer)));
  const stop = shown.find(({ id }) => id === ui.current)?.id ?? shown[0]?.id ?? null;
  const names = store.state.model.roots.map(phrases.inline);
  return html`<div part="list" class="area list">
    ${
      shown.length === 0
        ? html`<p class="muted nothing">
            ${ui.query.trim() === '' ? words.nothingShown : words.found(0)}
          </p>`
        : html`<table
            role="table"
            @keydown=${(event: KeyboardEvent) => {
              onListKey(event, explorer);
            }}
          >
            <caption class="visually-hidden">
              ${words.graphOf(formatList(names, words.locale))}
            </caption>
            ${headTemplate(explorer)} ${groups.map((group) => groupTemplate(explorer, group, stop))}
          </table>`
    }
  </div>`;
}
