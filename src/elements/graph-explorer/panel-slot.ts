/** Fetches the picture when it is wanted and the list is there, and does without where there is none. */
import type { TemplateResult } from 'lit';
import type { Explorer } from './explorer.ts';
import type { PanelContext, PicturePanel } from './panel.ts';
import type { Workbench } from './workbench.ts';

export class PanelSlot {
  /** The picture, once it is there. */
  panel: PicturePanel | null = null;
  readonly #explorer: Explorer;
  #asked = false;
  #possible = true;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
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
    if (!this.#asked && this.#explorer.host.view !== 'list') void this.#load();
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
    const explorer = this.#explorer;
    try {
      const [{ createPanel }] = await Promise.all([
        import('./picture-panel.ts'),
        explorer.loadWorkbench(),
      ]);
      if (explorer.workbench !== null) {
        this.panel = createPanel(this.#context(explorer.workbench));
      }
      if (this.#explorer.host.isConnected) this.panel?.connected();
    } catch {
      // The list shows the same.
    }
    if (this.panel === null) this.#giveUp();
    else this.#explorer.host.requestUpdate();
  }

  #giveUp(): void {
    this.panel?.disconnected();
    this.panel = null;
    this.#possible = false;
    this.#explorer.host.requestUpdate();
  }

  #context(workbench: Workbench): PanelContext {
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
      describe: (id) => explorer.describe(id),
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
