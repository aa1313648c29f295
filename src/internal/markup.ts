/** Renders title markup as elements: made one by one from the parser's allow-list, never from HTML. */
import { guard } from 'lit/directives/guard.js';
import { parseMarkup, type MarkupElement, type MarkupNode } from '../core/index.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

function elementFor({ tag, children }: MarkupElement, inMath: boolean): Element {
  const isMath = inMath || tag === 'math';
  // Small capitals have no tag in HTML.
  const element = isMath
    ? document.createElementNS(MATHML, tag)
    : document.createElement(tag === 'sc' ? 'span' : tag);
  if (tag === 'sc') element.className = 'sc';
  element.append(...children.map((child) => nodeFor(child, isMath)));
  return element;
}

function nodeFor(node: MarkupNode, inMath: boolean): Node | string {
  return typeof node === 'string' ? node : elementFor(node, inMath);
}

function fragment(nodes: readonly MarkupNode[]): DocumentFragment {
  const result = document.createDocumentFragment();
  result.append(...nodes.map((node) => nodeFor(node, false)));
  return result;
}

/** A parsed tree in a template; made anew only when the tree is another one. */
export const renderNodes = (nodes: readonly MarkupNode[]): unknown =>
  guard([nodes], () => fragment(nodes));

/** A title, as a source sends it, in a template. */
export const renderMarkup = (source: string): unknown =>
  guard([source], () => fragment(parseMarkup(source)));
