import { html, nothing, type TemplateResult } from 'lit';
import type { GraphViewName } from '../../localize/index.ts';
import type { Explorer } from './explorer.ts';
import { search } from './rows.ts';

const VIEWS: readonly GraphViewName[] = ['picture', 'list', 'both'];

function findTemplate(explorer: Explorer): TemplateResult {
  const { words, ui, store, workbench } = explorer;
  const found = (query: string) => search(store.view.nodes, query);
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    explorer.change({ query: target.value });
    if (target.value.trim() !== '') workbench?.announce(words.found(found(target.value).length));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && ui.query !== '') {
      event.stopPropagation();
      explorer.change({ query: '' });
    }
    if (event.key !== 'Enter' || ui.query.trim() === '') return;
    const [first] = explorer.groups.flatMap(({ nodes }) => nodes);
    if (first !== undefined && found(ui.query).length > 0) {
      explorer.act({ type: 'select', selection: { kind: 'nodes', ids: [first.id] } });
    }
  };
  return html`<label class="find">
    <span class="visually-hidden">${words.find}</span>
    <input
      part="find"
      class="field"
      type="search"
      placeholder=${words.find}
      autocomplete="off"
      spellcheck="false"
      .value=${ui.query}
      @input=${onInput}
      @keydown=${onKey}
    />
  </label>`;
}

const viewsTemplate = ({ host, words }: Explorer): TemplateResult =>
  html`<div part="views" class="segments" role="group" aria-label=${words.showAs}>
    ${VIEWS.map(
      (view) =>
        html`<button
          class="segment"
          aria-pressed=${host.view === view}
          @click=${() => {
            host.view = view;
          }}
        >
          ${words.views[view]}
        </button>`,
    )}
  </div>`;

export function toolbarTemplate(explorer: Explorer): TemplateResult {
  const { words, store, workbench } = explorer;
  return html`<div part="tools" class="tools">
    ${findTemplate(explorer)}
    <button
      part="undo"
      class="button"
      aria-disabled=${!store.canUndo}
      @click=${() => {
        explorer.undo();
      }}
    >
      ${words.undo}
    </button>
    ${workbench?.panel.possible === false ? nothing : viewsTemplate(explorer)}
    ${workbench?.renderFold()}
    <div class="late">${workbench?.renderTools()}</div>
  </div>`;
}
