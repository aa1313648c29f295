import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from './explorer.ts';
import { legendTemplate } from './legend.view.ts';
import { listTemplate } from './list.view.ts';
import { statusTemplate } from './status.view.ts';
import { toolbarTemplate } from './toolbar.view.ts';

/** The whole inside: tools and filters above, list and picture below. */
export function explorerTemplate(explorer: Explorer): TemplateResult {
  const { host, panel, ui, workbench } = explorer;
  const view = panel.possible ? host.view : 'list';
  // Where the list is hidden, the details of a node stand below the picture.
  const details = view === 'picture' ? ui.anchor : null;
  return html`<div class="frame">
    ${toolbarTemplate(explorer)}
    <div class="filters">${legendTemplate(explorer)} ${workbench?.renderYears()}</div>
    ${statusTemplate(explorer)}
    <div class="body ${view} ${details === null ? '' : 'detailed'}">
      ${
        view === 'list'
          ? nothing
          : html`<div part="picture" class="area picture">${panel.render()}</div>`
      }
      ${view === 'picture' ? nothing : listTemplate(explorer)}
      ${
        details !== null
          ? html`<div class="area aside">${workbench?.renderDetails(details)}</div>`
          : nothing
      }
    </div>
  </div>`;
}
