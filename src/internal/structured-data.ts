/** The machine-readable twin of an element: a block of data in the page's head, as long as it is shown. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { personData, worksData } from '../core/structured-data/index.ts';
import type { Researcher, Work } from '../core/index.ts';

/** What an element shows. */
export type Shown =
  { readonly person: Researcher } | { readonly works: readonly Work[] } | null | undefined;

/**
 * A script for data. It is the copy of one that has run: such a copy never runs, whatever is put into it,
 * so that no policy for scripts or trusted types has anything to ask about its text.
 */
function dataBlock(): HTMLScriptElement {
  const copy = document.querySelector('script')?.cloneNode(false);
  const block = copy instanceof HTMLScriptElement ? copy : document.createElement('script');
  for (const name of block.getAttributeNames()) block.removeAttribute(name);
  block.type = 'application/ld+json';
  return block;
}

export class StructuredData implements ReactiveController {
  readonly #shown: () => Shown;
  readonly #isOn: () => boolean;
  readonly #block = dataBlock();
  #written: Shown;
  #isConnected = true;

  /**
   * @param isOn whether the page asks for it
   * @param shown what is shown; a new object when it is something else
   */
  constructor(host: ReactiveControllerHost, isOn: () => boolean, shown: () => Shown) {
    this.#isOn = isOn;
    this.#shown = shown;
    host.addController(this);
    void this.#write();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#written = undefined;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#block.remove();
  }

  hostUpdated(): void {
    void this.#write();
  }

  async #write(): Promise<void> {
    const shown = this.#isOn() ? this.#shown() : null;
    if (isSame(shown, this.#written)) return;
    this.#written = shown;
    this.#block.remove();
    if (shown == null) return;
    const data = await ('person' in shown ? personData(shown.person) : worksData(shown.works));
    if (this.#written !== shown || !this.#isConnected) return;
    // A node and not `textContent`, which trusted types guard on every script.
    this.#block.replaceChildren(document.createTextNode(data));
    document.head.append(this.#block);
  }
}

const subject = (shown: Shown): unknown =>
  shown == null ? null : 'person' in shown ? shown.person : shown.works;

const isSame = (one: Shown, other: Shown): boolean => subject(one) === subject(other);
