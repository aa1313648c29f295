/** Ways between nodes that share no neighbour, from the model behind the picture. */
import type { GraphView } from '../../graph/index.ts';
import type { Workbench } from './workbench.ts';

interface Question {
  readonly view: GraphView;
  readonly from: string;
  readonly to: string;
}

export class Chains {
  readonly #workbench: Workbench;
  #asked: Question | undefined;
  #nodes: readonly string[] | null = null;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Ids from one node to the other; `null` while it is not known, and where there is no way, or no picture. */
  between(from: string, to: string): readonly string[] | null {
    const { panel } = this.#workbench.panel;
    if (panel === null || panel.isDrawing) return null;
    const { view } = this.#workbench.explorer.store;
    const { view: seen, from: first, to: last } = this.#asked ?? {};
    if (seen !== view || first !== from || last !== to) {
      this.#nodes = null;
      void this.#ask((this.#asked = { view, from, to }));
    }
    return this.#nodes;
  }

  async #ask(question: Question): Promise<void> {
    const { panel, explorer } = this.#workbench;
    const analysis = await panel.panel?.picture?.analysis();
    const chain = analysis?.chain(question.from, question.to);
    // Another question has taken the place of this one.
    if (chain == null || this.#asked !== question) return;
    this.#nodes = chain.nodes;
    explorer.host.requestUpdate();
  }
}
