/** A list's state in the page's address, in fields of its own. */
import {
  readWorksState,
  writeWorksState,
  type WorkOrder,
  type WorksState,
} from '../../core/index.ts';
import { addressKey } from '../../internal/address-key.ts';

export class WorksAddress {
  readonly #host: Element;
  readonly #normal: WorkOrder;
  readonly #onBack: () => void;
  #isTyping = false;

  constructor(host: Element, normal: WorkOrder, onBack: () => void) {
    this.#host = host;
    this.#normal = normal;
    this.#onBack = () => {
      this.#isTyping = false;
      onBack();
    };
  }

  arrive(): void {
    window.addEventListener('popstate', this.#onBack);
  }

  leave(): void {
    window.removeEventListener('popstate', this.#onBack);
  }

  read(): ReturnType<typeof readWorksState> {
    const search = new URLSearchParams(location.search);
    return readWorksState(search, addressKey(this.#host, 'works'), this.#normal);
  }

  /** Each choice is a step that the back button takes back; the letters of one search are one step. */
  write(state: WorksState, typing: boolean): void {
    const url = new URL(location.href);
    writeWorksState(url.searchParams, addressKey(this.#host, 'works'), state, this.#normal);
    const replaces = typing && this.#isTyping;
    this.#isTyping = typing;
    if (url.href === location.href) return;
    try {
      if (replaces) history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
    } catch {
      // A page without an address of its own, or one that has changed it too often.
    }
  }
}
