/** The full window, what can be taken along, and the state that can be shared. They come last. */
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../internal/late-styles.ts';
import type { GraphForm } from '../../localize/index.ts';
import type { ProfileSource } from '../../sources/index.ts';
import type { ExplorerServices } from './context.ts';
import { extrasStyles } from './extras.styles.ts';
import { FullWindow } from './full-window.ts';
import { OwnPage } from './own-page.ts';
import { allWords } from './picture-words.ts';
import { Sharing } from './sharing.ts';
import type { Workbench } from './workbench.ts';

const FORMS: readonly GraphForm[] = ['png', 'svg', 'nodes', 'edges', 'graphml', 'json'];

/** Whose data they are, in words. */
function sourceName(source: ProfileSource | null): string {
  if (source === null) return '';
  return /^https?:/.test(source.key) ? `${source.label}, ${source.key}` : source.label;
}

export class Extras {
  readonly sharing: Sharing;
  readonly full: FullWindow;
  readonly #own: OwnPage;
  readonly #workbench: Workbench;
  readonly #services: ExplorerServices;
  #isOpen = false;
  /** A link that the browser did not copy. */
  #link: string | null = null;

  constructor(workbench: Workbench, services: ExplorerServices) {
    this.#workbench = workbench;
    this.#services = services;
    this.sharing = new Sharing(workbench);
    this.full = new FullWindow(workbench);
    this.#own = new OwnPage(workbench, services);
    addStyles(workbench.explorer.host, extrasStyles);
  }

  renderTools(): TemplateResult {
    const words = allWords(this.#workbench.explorer);
    return html`${this.#fullTemplate()}
      <div class="along" @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
        <button
          part="take-along"
          class="button"
          aria-expanded=${this.#isOpen}
          @click=${() => {
            this.#open(!this.#isOpen);
          }}
        >
          ${words.takeAlong}
        </button>
        ${this.#isOpen ? this.#menu() : nothing}
      </div>`;
  }

  #fullTemplate(): TemplateResult {
    const { openFull, closeFull } = allWords(this.#workbench.explorer);
    const address = this.#own.address(this.sharing.text);
    return address === null || this.full.isOpen
      ? html`<button
          part="full-window"
          class="button"
          @pointerenter=${this.#own.ask}
          @focus=${this.#own.ask}
          @click=${() => void this.full.toggle()}
        >
          ${this.full.isOpen ? closeFull : openFull}
        </button>`
      : html`<a part="full-window" class="button" href=${address} target="_blank" rel="noopener"
          >${openFull}</a
        >`;
  }

  #menu(): TemplateResult {
    const words = allWords(this.#workbench.explorer);
    const hasPicture = this.#workbench.panel.panel?.picture != null;
    const forms = FORMS.filter((form) => hasPicture || (form !== 'png' && form !== 'svg'));
    return html`<div part="forms" class="forms" role="group" aria-label=${words.takeAlong}>
      ${forms.map(
        (form) =>
          html`<button class="form" @click=${() => void this.#save(form)}>
            ${words.forms[form]}
          </button>`,
      )}
      ${
        this.sharing.link === null
          ? nothing
          : html`<button class="form" @click=${() => void this.#copy()}>${words.copyLink}</button>`
      }
      ${
        this.#link === null
          ? nothing
          : html`<label class="by-hand"
              >${words.copyByHand}
              <input
                class="field"
                readonly
                .value=${this.#link}
                @focus=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) target.select();
                }}
              />
            </label>`
      }
    </div>`;
  }

  async #save(form: GraphForm): Promise<void> {
    const words = allWords(this.#workbench.explorer);
    try {
      const { saveAs } = await import('./take-along.ts');
      const name = await saveAs(form, this.#workbench, sourceName(this.#services.source()));
      this.#close();
      this.#workbench.announce(words.saved(name));
    } catch {
      this.#workbench.announce(words.notSaved);
    }
  }

  async #copy(): Promise<void> {
    const { link } = this.sharing;
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      this.#close();
      this.#workbench.announce(allWords(this.#workbench.explorer).copied);
    } catch {
      // Not allowed, or no such thing: the reader copies it.
      this.#link = link;
      this.#workbench.explorer.host.requestUpdate();
    }
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#link = null;
    this.#workbench.explorer.host.requestUpdate();
  }

  #close(): void {
    this.#open(false);
    this.#workbench.explorer.host.renderRoot
      .querySelector<HTMLElement>('[part~="take-along"]')
      ?.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  readonly #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside =
      currentTarget instanceof Element &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (this.#isOpen && !isInside && relatedTarget !== null) this.#open(false);
  };
}
