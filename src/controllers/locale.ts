/** Which language an element speaks: that of the nearest `lang` around it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesFor, type Messages } from '../localize/index.ts';

type Host = ReactiveControllerHost & Element;

function nearestLanguage(element: Element): string {
  const language = element.closest('[lang]')?.getAttribute('lang');
  if (language) return language;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : navigator.language;
}

/** The words for its host, always those of the nearest `lang`, across shadow boundaries. */
export class LocaleController implements ReactiveController {
  /** A whole language; `undefined` means English. */
  messages: Messages | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.messages = messagesFor(nearestLanguage(this.#host));
  }
}
