/** What an element finds around it: languages, providers, settings and news, which are the page's. */
import type { ReactiveControllerHost } from 'lit';
import type { Researcher } from '../core/index.ts';
import { onMessages } from '../localize/index.ts';
import { onConfigure } from '../sources/index.ts';
import type { People } from '../sources/source.ts';

/** An element on the page. */
export interface PageHost extends ReactiveControllerHost {
  /** Called when the service says something else of a person than what `people` has read. */
  personChanged?(people: People, person: Researcher): void;
}

const hosts = new Set<PageHost>();
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

/** Has `host` updated whenever it comes to another place, and whenever the page changes for all. */
export function followPage(host: PageHost): void {
  host.addController({
    hostConnected() {
      hosts.add(host);
      watch();
      host.requestUpdate();
    },
    hostDisconnected() {
      hosts.delete(host);
    },
  });
}

/** Says that what was read of a person is out of date, whoever on the page shows it. */
export function personChanged(people: People, person: Researcher): void {
  people.forget(person);
  for (const host of hosts) host.personChanged?.(people, person);
}
