import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from './explorer.ts';
import { legendTemplate } from './legend.view.ts';
import { listTemplate } from './list.view.ts';
import { showing } from './showing.ts';
import { toolbarTemplate } from './toolbar.view.ts';

/** The whole inside: tools and filters above, list and picture below. */
export function explorerTemplate(explorer: Explorer): TemplateResult {
  const { view, ui, workbench } = explorer;
  // Where the list is hidden, the details of a node stand below the picture.
  const details = view === 'picture' ? ui.anchor : null;
  return html`<div class="frame">
    ${toolbarTemplate(explorer)}
    <div id="filters" class="filters ${workbench?.fold}">
      ${legendTemplate(explorer)} ${workbench?.renderYears() ?? html`<div class="room"></div>`}
    </div>
    <div part="status" class="status muted numbers">
      <span>${showing(explorer)}</span>
      ${workbench?.renderStatus()}
    </div>
    <div class="body ${view} ${details === null ? '' : 'detailed'}">
      ${
        view === 'list'
          ? nothing
          : html`<div part="picture" class="area picture">${workbench?.panel.render()}</div>`
      }
      ${view === 'picture' ? nothing : listTemplate(explorer)}
      ${
        details === null
          ? nothing
          : html`<div class="area aside">
              ${workbench?.renderDetails(details, { inRow: false })}
            </div>`
      }
    </div>
  </div>`;
}
