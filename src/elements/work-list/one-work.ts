/** The inside of a card for one work, loaded together with the work. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Work } from '../../core/index.ts';
import { readyFor } from '../../internal/rich-text.ts';
import type { Messages } from '../../localize/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import { ClippedObserver } from './clipped.ts';
import { parseFields } from './fields.ts';
import { Own } from './opened.ts';
import { isOnPaper, readyForPaper } from './paper.ts';
import { WorkSelectedEvent } from './work-list.events.ts';
import { addWorkStyles } from './works.styles.ts';
import { workTemplate } from './work.view.ts';

/** The card, as far as its inside needs it. */
export interface CardHost extends LitElement {
  readonly researcher: string | null;
  readonly fields: string | null;
  readonly highlight: string | null;
  readonly authorHref: string | null;
  readonly headingLevel: number;
}

export class OneWork {
  readonly #host: CardHost;
  readonly #clipped = new ClippedObserver();
  readonly #own = new Own();
  #expanded = false;
  #authorsOpen = false;
  /** The work of which something may be open. */
  #id: string | null = null;

  constructor(host: CardHost) {
    this.#host = host;
    addWorkStyles(host);
    void readyForPaper(host);
  }

  /** Resolves once the work can be rendered. */
  ready(work: Work): Promise<void> {
    return readyFor([work]);
  }

  render(work: Work, messages: Messages | undefined): TemplateResult {
    if (work.id !== this.#id) {
      this.#id = work.id;
      this.#expanded = this.#authorsOpen = false;
    }
    const { researcher, fields, highlight, authorHref, headingLevel } = this.#host;
    const context = {
      words: messages ?? enWork,
      headingLevel,
      fields: parseFields(fields, false),
      isOwn: this.#own.of({ ids: researcher === null ? [] : [researcher], aliases: highlight }),
      authorPattern: authorHref,
      onToggle: () => {
        this.#expanded = !this.#expanded;
        this.#host.requestUpdate();
      },
      onToggleAuthors: () => {
        this.#authorsOpen = !this.#authorsOpen;
        this.#host.requestUpdate();
      },
      onSelect: () => this.#host.dispatchEvent(new WorkSelectedEvent(work)),
    };
    const all = isOnPaper();
    const state = {
      expanded: all || this.#expanded,
      authorsOpen: all || this.#authorsOpen,
      number: null,
    };
    return html`<div part="work" class="work">${workTemplate(work, context, state)}</div>`;
  }

  updated(): void {
    this.#clipped.watch(this.#host.renderRoot.querySelectorAll('.cut'));
  }

  leave(): void {
    this.#clipped.disconnect();
  }
}
