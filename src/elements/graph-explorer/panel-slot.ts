/** Fetches the picture when it is wanted and the list is there, and does without where there is none. */
import type { TemplateResult } from 'lit';
import type { PicturePanel } from './panel.ts';
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

  async #load(): Promise<void> {
    this.#asked = true;
    const { host } = this.#workbench.explorer;
    try {
      const { createPanel } = await import('./picture-panel.ts');
      this.panel = createPanel(this.#workbench, () => {
        this.#giveUp();
      });
      host.requestUpdate();
    } catch {
      // The list shows the same.
      this.#giveUp();
    }
  }

  #giveUp(): void {
    this.panel = null;
    this.#possible = false;
    this.#workbench.explorer.host.requestUpdate();
  }
}
