import { html, type TemplateResult } from 'lit';
import type { Workbench } from './workbench.ts';

/** The button that shows kinds and years where there is little room; elsewhere they are always there. */
export const foldTemplate = (workbench: Workbench): TemplateResult =>
  html`<button
    part="fold"
    class="button fold"
    aria-expanded=${workbench.fold === 'open'}
    aria-controls="filters"
    @click=${() => {
      workbench.toggleFold();
    }}
  >
    ${workbench.words.filters}
  </button>`;
