/** Cytoscape's model of a picture: fetched while the first layout runs, and built when it is painted. */
import type { Analysis } from '../cytoscape/analysis.ts';
import type { PictureData } from './port.ts';

export class Companion {
  #loading: Promise<Analysis | null> | null = null;
  #building: Promise<void> = Promise.resolve();
  #data: PictureData | null = null;
  #destroyed = false;

  /** Fetches the code; nothing waits for it. */
  fetch(): Promise<Analysis | null> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Brings the model in step with what was painted. */
  show(data: PictureData): void {
    this.#data = data;
    this.#building = this.#build(data);
  }

  /** The model, when it is in step. */
  async ready(): Promise<Analysis | null> {
    const analysis = await this.fetch();
    await this.#building;
    return this.#destroyed ? null : analysis;
  }

  destroy(): void {
    this.#destroyed = true;
    this.#data = null;
    void this.#loading?.then((analysis) => {
      analysis?.destroy();
    });
  }

  async #load(): Promise<Analysis | null> {
    try {
      const { createAnalysis } = await import('../cytoscape/analysis.ts');
      return this.#destroyed ? null : createAnalysis();
    } catch {
      // The picture does without; the next one who asks tries again.
      this.#loading = null;
      return null;
    }
  }

  async #build(data: PictureData): Promise<void> {
    const analysis = await this.fetch();
    // Something newer was painted meanwhile.
    if (this.#data === data) await analysis?.show(data);
  }
}
