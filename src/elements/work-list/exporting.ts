/** Has the export loaded where a page offers it. */
import type { Page, Work } from '../../core/index.ts';
import { enWork } from '../../localize/locales/en/work.ts';
import type { ExportPanel } from './export-panel.ts';
import type { ListHost, ListServices } from './inside.ts';

export interface ExportedWorks {
  /** The works to choose from, and whether there are more. */
  readonly page: () => Page<Work> | undefined;
  readonly more: (cursor: string) => Promise<Page<Work>> | undefined;
}

export class Exporting {
  readonly #host: ListHost;
  readonly #services: ListServices;
  readonly #works: ExportedWorks;
  /** `null` while it is loaded. */
  #panel: ExportPanel | null | undefined;

  constructor(host: ListHost, services: ListServices, works: ExportedWorks) {
    this.#host = host;
    this.#services = services;
    this.#works = works;
  }

  /** What exports; `null` where nobody asked for it, or it is not there yet. */
  get panel(): ExportPanel | null {
    return this.#host.exports ? (this.#panel ?? null) : null;
  }

  /** Loads it, once the works are shown. */
  updated(): void {
    if (this.#host.exports && this.#panel === undefined) void this.#load();
  }

  async #load(): Promise<void> {
    this.#panel = null;
    const { messages, name } = this.#services;
    try {
      const { ExportPanel: Panel } = await import('./export-panel.ts');
      this.#panel = new Panel(this.#host, {
        words: () => messages() ?? enWork,
        messages,
        researcher: name,
        ...this.#works,
      });
      this.#host.requestUpdate();
    } catch {
      // Tried again when the list changes next.
      this.#panel = undefined;
    }
  }
}
