/** What an element finds around it: languages, providers and settings, which change for all at once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onMessages } from '../localize/index.ts';
import { onConfigure } from '../sources/index.ts';

const hosts = new Set<ReactiveControllerHost>();
const updateAll = () => {
  for (const host of hosts) host.requestUpdate();
};
let watching = false;

/** One set of listeners for the page, from the first element on. */
function watch(): void {
  if (watching) return;
  watching = true;
  new MutationObserver(updateAll).observe(document, { attributeFilter: ['lang'], subtree: true });
  document.addEventListener('context-provider', updateAll);
  onConfigure(updateAll);
  onMessages(updateAll);
}

/** Has its host updated whenever it comes to another place, and whenever the page changes for all. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    watch();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
