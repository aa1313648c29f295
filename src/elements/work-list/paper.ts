/** Whether an element is being put on paper, where everything is open and nothing can be pressed. */
import type { ReactiveControllerHost } from 'lit';

export class Paper {
  readonly #media = matchMedia('print');
  readonly #update: (event: Event) => void;
  #printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#update = ({ type }) => {
      this.#printing = type === 'beforeprint';
      host.requestUpdate();
    };
  }

  get isMeant(): boolean {
    return this.#printing || this.#media.matches;
  }

  arrive(): void {
    this.#media.addEventListener('change', this.#update);
    // Before the page is laid out for paper, whereas the media may change only with the next frame.
    addEventListener('beforeprint', this.#update);
    addEventListener('afterprint', this.#update);
  }

  leave(): void {
    this.#media.removeEventListener('change', this.#update);
    removeEventListener('beforeprint', this.#update);
    removeEventListener('afterprint', this.#update);
  }
}
