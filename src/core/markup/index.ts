/** Titles and abstracts: from the markup that sources send to a small tree, and to plain text. */
export { parseBlocks, parseMarkup } from './parse.ts';
export { holdsTex, loadTex } from './tex.ts';
export { markupText } from './text.ts';
export { bareText } from './tree.ts';
export type { MarkupElement, MarkupNode, MarkupTag, MathTag, TextTag } from './tree.ts';
export { isPlain, tidyText } from './plain.ts';
