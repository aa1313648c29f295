/** The same explorer in a dialog that fills the window: it is moved there, not made anew. */
import { html } from 'lit';
import { PageColours } from './page-colours.ts';
import { allWords } from './picture-words.ts';
import type { Workbench } from './workbench.ts';

export class FullWindow {
  isOpen = false;
  readonly #workbench: Workbench;
  #scroll = 0;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  get #root(): HTMLElement | DocumentFragment {
    return this.#workbench.explorer.host.renderRoot;
  }

  /** Where the inside of the explorer stands. */
  place(inside: HTMLElement): unknown {
    if (!this.isOpen) return inside;
    const words = allWords(this.#workbench.explorer);
    return html`<div class="away"><p class="muted">${words.isFull}</p></div>
      <dialog part="full" class="full" aria-label=${words.openFull} @close=${this.#closed}>
        ${inside}
      </dialog>`;
  }

  /** Fills the window, or leaves it. The button that was pressed keeps the focus. */
  async toggle(): Promise<void> {
    this.#scroll = this.#list?.scrollTop ?? 0;
    if (this.isOpen) this.#dialog?.close();
    else await this.#become(true);
  }

  /** The element leaves the page. */
  end(): void {
    this.isOpen = false;
  }

  async #become(isOpen: boolean): Promise<void> {
    const { host } = this.#workbench.explorer;
    this.isOpen = isOpen;
    host.requestUpdate();
    await host.updateComplete;
    const dialog = this.#dialog;
    if (dialog !== null && !dialog.open) {
      dialog.style.setProperty('--_page', new PageColours(dialog).background);
      dialog.showModal();
    }
    // What is moved loses its place and the focus.
    if (this.#list !== null) this.#list.scrollTop = this.#scroll;
    this.#root.querySelector<HTMLElement>('[part~="full-window"]')?.focus({ preventScroll: true });
  }

  readonly #closed = (): void => {
    void this.#become(false);
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  get #list(): Element | null {
    return this.#root.querySelector('.list');
  }
}
