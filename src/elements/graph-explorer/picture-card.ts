/** The card of what is pointed at in the picture: what it is about, how long it stays, and where it stands. */
import type { Hit, Place } from '../../graph/index.ts';
import type { Panel } from './picture-panel.ts';

/** A card that nobody points at any more stays for so long, in milliseconds: the pointer may be on its way to it. */
const LINGER = 250;

/** Pixels between a card and what it is about. */
const BESIDE = 14;

/** What lies under the pointer or has the keyboard, and where. */
export interface Pointed {
  readonly hit: Hit;
  readonly at: Place;
}

export class Card {
  readonly #panel: Panel;
  #pointed: Pointed | null = null;
  #linger: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** What is under the pointer, else the node that the keyboard has come to. */
  get about(): Pointed | null {
    if (this.#pointed !== null) return this.#pointed;
    const { picture, walk, workbench } = this.#panel;
    const { at, isKeyboard } = walk;
    const { selection } = workbench.explorer.store.state;
    // The details of what is selected say the same.
    const isSelected = selection.kind === 'nodes' && selection.ids.some((id) => id === at);
    const place = at === null || !isKeyboard || isSelected ? null : picture?.placeOf(at);
    if (at === null || picture === null || place == null) return null;
    const { scale, x, y } = picture.viewport;
    return {
      hit: { kind: 'node', id: at },
      at: { x: place.x * scale + x, y: place.y * scale + y },
    };
  }

  /** Shows a card of what is pointed at, or takes it away soon. */
  point(pointed: Pointed | null): void {
    clearTimeout(this.#linger);
    if (pointed !== null) {
      this.#pointed = pointed;
      this.#panel.draw();
    } else if (this.#pointed !== null) {
      this.#linger = setTimeout(() => {
        const root = this.#panel.workbench.explorer.host.renderRoot;
        if (root.querySelector('.card:hover') === null) this.close();
      }, LINGER);
    }
  }

  /** Takes it away at once. */
  close(): void {
    this.forget();
    this.#panel.draw();
  }

  /** The picture that it was about is gone. */
  forget(): void {
    clearTimeout(this.#linger);
    this.#pointed = null;
  }

  /** Puts the card beside its point, towards the middle of the picture. */
  place(card: HTMLElement | null, box: HTMLElement): void {
    const at = this.about?.at;
    if (card === null || at === undefined) return;
    const { style } = card;
    const { clientWidth: width, clientHeight: height } = box;
    const px = (length: number): string => `${length + BESIDE}px`;
    const isLeft = at.x < width / 2;
    const isAbove = at.y < height / 2;
    style.left = isLeft ? px(at.x) : 'auto';
    style.right = isLeft ? 'auto' : px(width - at.x);
    style.top = isAbove ? px(at.y + box.offsetTop) : 'auto';
    style.bottom = isAbove ? 'auto' : px(height - at.y);
  }
}
