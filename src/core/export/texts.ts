/** Titles and abstracts in the notation of each format. */
import { holdsTex, loadTex, markupText, parseBlocks, parseMarkup } from '../markup/index.ts';
import type { MarkupNode } from '../markup/index.ts';
import type { Work } from '../schema/index.ts';

/** Makes formulas of TeX; the identity where no text holds any. */
export type Typeset = (nodes: readonly MarkupNode[]) => readonly MarkupNode[];

const asWritten: Typeset = (nodes) => nodes;

/** Loads what reads TeX if the works need it; where it cannot be loaded, TeX goes out as written. */
export async function typesetFor(works: readonly Work[]): Promise<Typeset> {
  const needed = works.some((work) =>
    [work.title, work.abstract, work.venue].some((text) => holdsTex([text ?? ''])),
  );
  const tex = needed ? await loadTex().catch(() => undefined) : undefined;
  return tex?.typeset ?? asWritten;
}

/** A title as plain text. */
export const plainTitle = (source: string | null, typeset: Typeset): string =>
  markupText(typeset(parseMarkup(source)));

/** An abstract as plain text, a line for each paragraph. */
export const plainAbstract = (source: string | null, typeset: Typeset): string =>
  parseBlocks(source)
    .map((block) => markupText(typeset(block)))
    .join('\n');

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  // Names of species, genes and ships, to which a style that capitalises titles does nothing.
  i: ['<span class="nocase"><i>', '</i></span>'],
  b: ['<b>', '</b>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
  sc: ['<span style="font-variant:small-caps;">', '</span>'],
};

function richNode(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'math') return `<span class="nocase">${markupText([node])}</span>`;
  const [open = '', close = ''] = TAGS[node.tag] ?? [];
  return open + node.children.map(richNode).join('') + close;
}

/** A title with the few tags that CSL knows. */
export const cslTitle = (source: string | null, typeset: Typeset): string =>
  typeset(parseMarkup(source)).map(richNode).join('');
