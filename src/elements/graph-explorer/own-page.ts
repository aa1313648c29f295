/** The service's own explorer, where it has one: the full explorer is there then. */
import { askExplorerPage, type Service } from '../../sources/index.ts';
import type { ExplorerServices } from './context.ts';
import type { Workbench } from './workbench.ts';

export class OwnPage {
  readonly #workbench: Workbench;
  readonly #services: ExplorerServices;
  #service: Service | undefined;
  #page: string | null = null;

  constructor(workbench: Workbench, services: ExplorerServices) {
    this.#workbench = workbench;
    this.#services = services;
  }

  /** Asks the service, once: nobody who only looks at the graph costs it a request. */
  readonly ask = (): void => {
    const { service } = this.#services.source() ?? {};
    if (service === this.#service) return;
    this.#service = service;
    this.#page = null;
    if (service !== undefined) void this.#find(service);
  };

  /** Its address with what is seen here; `null` where there is none, and until the service has said so. */
  address(state: string | null): string | null {
    if (this.#page === null || this.#services.source()?.service !== this.#service) return null;
    const url = new URL(this.#page);
    for (const id of this.#services.ids()) url.searchParams.append('researcher', id);
    if (state !== null) url.searchParams.set('state', state);
    return url.href;
  }

  async #find(service: Service): Promise<void> {
    // A service that does not answer has no page that we know of.
    const page = await askExplorerPage(service).catch(() => null);
    if (page === null || service !== this.#service) return;
    this.#page = page;
    const { host } = this.#workbench.explorer;
    const tool = (): HTMLElement | null => host.renderRoot.querySelector('[part~="full-window"]');
    const hadFocus = tool()?.matches(':focus') ?? false;
    host.requestUpdate();
    await host.updateComplete;
    // The button has become a link.
    if (hadFocus) tool()?.focus();
  }
}
