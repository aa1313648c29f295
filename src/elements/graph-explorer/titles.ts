/** Labels: plain text in the graph, so that it can be searched, drawn and sorted; with markup in the list. */
import type { MarkupNode, ReadSlice } from '../../core/index.ts';

/** What may be markup: tags, entities, TeX. */
const MAYBE_MARKUP = /[<&$\\]/;

export class Titles {
  readonly #nodes = new Map<string, readonly MarkupNode[]>();
  readonly #arrived: () => void;
  #rich: typeof import('./rich.ts') | undefined;

  /** @param arrived called when a title that was asked for can be rendered better now */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The slice with plain labels; what they were with their markup is kept for `render`. */
  async plain(slice: ReadSlice): Promise<ReadSlice> {
    if (!slice.nodes.some(({ label }) => MAYBE_MARKUP.test(label))) return slice;
    const { markupText, parseMarkup } = await this.#load();
    const nodes = slice.nodes.map((node) => {
      if (!MAYBE_MARKUP.test(node.label)) return node;
      const parsed = parseMarkup(node.label);
      if (parsed.some((part) => typeof part !== 'string')) this.#nodes.set(node.id, parsed);
      return { ...node, label: markupText(parsed) || node.label };
    });
    return { ...slice, nodes };
  }

  /** A title that is no label, such as that of a work behind a connection, for a template. */
  renderTitle(title: string): unknown {
    if (!MAYBE_MARKUP.test(title)) return title;
    if (this.#rich !== undefined) return this.#rich.renderMarkup(title);
    this.#load().then(this.#arrived, () => undefined);
    return title;
  }

  /** A node's label for a template. */
  render({ id, label }: { readonly id: string; readonly label: string }): unknown {
    const nodes = this.#nodes.get(id);
    return nodes === undefined ? label : (this.#rich?.renderNodes(nodes) ?? label);
  }

  async #load(): Promise<typeof import('./rich.ts')> {
    return (this.#rich ??= await import('./rich.ts'));
  }
}
