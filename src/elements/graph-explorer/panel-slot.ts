/** Fetches the picture when it is wanted and the list is there, and does without where there is none. */
import type { TemplateResult } from 'lit';
import { describeNode } from './announcements.ts';
import type { PanelContext, PicturePanel } from './panel.ts';
import type { Workbench } from './workbench.ts';

export class PanelSlot {
  /** The picture, once it is there. */
  panel: PicturePanel | null = null;
  readonly #workbench: Workbench;
  #asked = false;
  #possible = true;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Whether there is a picture, or may yet be one. */
  get possible(): boolean {
    return this.#possible;
  }

  connected(): void {
    this.panel?.connected();
  }

  disconnected(): void {
    this.panel?.disconnected();
  }

  updated(): void {
    if (!this.#asked && this.#workbench.explorer.host.view !== 'list') void this.#load();
    this.panel?.updated();
  }

  render(): TemplateResult | null {
    return this.panel?.render() ?? null;
  }

  renderTools(): TemplateResult | null {
    return this.panel?.renderTools() ?? null;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      const { createPanel } = await import('./picture-panel.ts');
      this.panel = createPanel(this.#context());
      if (this.#workbench.explorer.host.isConnected) this.panel?.connected();
    } catch {
      // The list shows the same.
    }
    if (this.panel === null) this.#giveUp();
    else this.#workbench.explorer.host.requestUpdate();
  }

  #giveUp(): void {
    this.panel?.disconnected();
    this.panel = null;
    this.#possible = false;
    this.#workbench.explorer.host.requestUpdate();
  }

  #context(): PanelContext {
    const workbench = this.#workbench;
    const { explorer } = workbench;
    return {
      host: explorer.host,
      store: explorer.store,
      get words() {
        return workbench.words;
      },
      get seed() {
        return explorer.store.state.model.roots.join(' ');
      },
      nameOf: (id) => explorer.phrases.name(id),
      describe: (id) => describeNode(workbench, id),
      act: (intent) => {
        explorer.act(intent);
      },
      choose: (id, options) => {
        explorer.choose(id, options);
      },
      expand: (id) => {
        void workbench.expand(id);
      },
      giveUp: () => {
        this.#giveUp();
      },
      update: () => {
        explorer.host.requestUpdate();
      },
    };
  }
}
