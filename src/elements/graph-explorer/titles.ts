/** Labels: plain text in the graph, so that it can be searched, drawn and sorted; with markup in the list. */
import type { MarkupNode, ReadSlice } from '../../core/index.ts';

/** What may be markup: tags, entities, TeX. */
export const MAYBE_MARKUP = /[<&$\\]/;

export class Titles {
  readonly #nodes = new Map<string, readonly MarkupNode[]>();
  #rich: typeof import('./rich.ts') | undefined;

  /** The slice with plain labels; what they were with their markup is kept for `render`. */
  async plain(slice: ReadSlice): Promise<ReadSlice> {
    if (!slice.nodes.some(({ label }) => MAYBE_MARKUP.test(label))) return slice;
    this.#rich ??= await import('./rich.ts');
    return this.#rich.plain(slice, this.#nodes);
  }

  /** A node's label for a template. */
  render({ id, label }: { readonly id: string; readonly label: string }): unknown {
    const nodes = this.#nodes.get(id);
    return nodes === undefined ? label : (this.#rich?.renderNodes(nodes) ?? label);
  }
}
