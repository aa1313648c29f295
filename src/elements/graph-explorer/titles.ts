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
    const { holdsTex, loadTex, markupText, parseMarkup } = (this.#rich ??=
      await import('./rich.ts'));
    const hasTex = slice.nodes.some(({ label }) => holdsTex([label]));
    // Without it, TeX stays as written.
    const tex = hasTex ? await loadTex().catch(() => undefined) : undefined;
    const nodes = slice.nodes.map((node) => {
      if (!MAYBE_MARKUP.test(node.label)) return node;
      const read = parseMarkup(node.label);
      const parsed = tex?.typeset(read) ?? read;
      if (parsed.some((part) => typeof part !== 'string')) this.#nodes.set(node.id, parsed);
      return { ...node, label: markupText(parsed) || node.label };
    });
    return { ...slice, nodes };
  }

  /** A node's label for a template. */
  render({ id, label }: { readonly id: string; readonly label: string }): unknown {
    const nodes = this.#nodes.get(id);
    return nodes === undefined ? label : (this.#rich?.renderNodes(nodes) ?? label);
  }
}
