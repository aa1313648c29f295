/** The small tree that markup in titles and abstracts is read into. */

/** Inline text; `sc` is small capitals, `code` a monospaced run, `nobr` stays on one line. */
export type TextTag = 'i' | 'b' | 'sub' | 'sup' | 'sc' | 'u' | 'code' | 'nobr';

/** MathML elements, `math` being the outermost one. */
export type MathTag =
  | 'math'
  | 'mi'
  | 'mn'
  | 'mo'
  | 'mtext'
  | 'mrow'
  | 'msub'
  | 'msup'
  | 'msubsup'
  | 'mmultiscripts'
  | 'mprescripts'
  | 'mfrac'
  | 'msqrt'
  | 'mroot'
  | 'mover'
  | 'munder'
  | 'munderover'
  | 'mtable'
  | 'mtr'
  | 'mtd';

/** A tag that may stand in a title or an abstract. */
export type MarkupTag = TextTag | MathTag;

/** A tag and what it holds. Without attributes, nothing in a title can carry an address or a script. */
export interface MarkupElement {
  readonly tag: MarkupTag;
  readonly children: readonly MarkupNode[];
}

/** Text, with its characters as they are to be shown, or an element. */
export type MarkupNode = string | MarkupElement;

/** Whether a node belongs to a formula. */
export const isMath = (node: MarkupNode | undefined): boolean =>
  typeof node === 'object' && node.tag.startsWith('m');

/** The bare characters, which tell whether there are any, and which way they run. */
export const bareText = (nodes: readonly MarkupNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : bareText(node.children))).join('');
