/** Renders title markup as elements: made one by one from the parser's allow-list, never from HTML. */
import { guard } from 'lit/directives/guard.js';
import {
  holdsTex,
  loadTex,
  parseMarkup,
  type MarkupElement,
  type MarkupNode,
} from '../core/index.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

function elementFor({ tag, children }: MarkupElement, inMath: boolean): Element {
  const isMath = inMath || tag === 'math';
  // Neither has a tag in HTML.
  const byClass = tag === 'sc' || tag === 'nobr';
  const element = isMath
    ? document.createElementNS(MATHML, tag)
    : document.createElement(byClass ? 'span' : tag);
  if (byClass) element.className = tag;
  element.append(...children.map((child) => nodeFor(child, isMath)));
  return element;
}

function nodeFor(node: MarkupNode, inMath: boolean): Node | string {
  return typeof node === 'string' ? node : elementFor(node, inMath);
}

let tex: Awaited<ReturnType<typeof loadTex>> | undefined;

/** Puts formulas in the place of TeX, wherever on the page it stands by the time they can be read. */
async function typesetLater(nodes: readonly MarkupNode[], shown: readonly ChildNode[]) {
  // What cannot be loaded leaves the TeX as written, which is readable; the next title asks again.
  tex ??= await loadTex().catch(() => undefined);
  const [first, ...rest] = shown;
  if (tex === undefined || first === undefined) return;
  for (const node of rest) node.remove();
  first.replaceWith(fragment(nodes));
}

function fragment(nodes: readonly MarkupNode[]): DocumentFragment {
  const result = document.createDocumentFragment();
  const hasTex = holdsTex(nodes);
  const seen = hasTex && tex !== undefined ? tex.typeset(nodes) : nodes;
  result.append(...seen.map((node) => nodeFor(node, false)));
  if (hasTex && tex === undefined) void typesetLater(nodes, [...result.childNodes]);
  return result;
}

/** A parsed tree in a template; made anew only when the tree is another one. */
export const renderNodes = (nodes: readonly MarkupNode[]): unknown =>
  guard([nodes], () => fragment(nodes));

/** A title, as a source sends it, in a template. */
export const renderMarkup = (source: string): unknown =>
  guard([source], () => fragment(parseMarkup(source)));
