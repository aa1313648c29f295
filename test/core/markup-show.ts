import type { MarkupNode } from '../../src/core/index.ts';

/** A tree on one line: `H{sub 2}O`, children of formulas parted by blanks. */
export const show = (nodes: readonly MarkupNode[]): string => nodes.map(showNode).join('');

function showNode(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  const children = node.children.map(showNode);
  return `{${[node.tag, children.join(node.tag.startsWith('m') ? ' ' : '')].join(' ')}}`;
}

/** Every tag in a tree. */
export const tagsIn = (nodes: readonly MarkupNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsIn(node.children)]));

/** What no reader should meet in shown text. */
export const UNREADABLE =
  /<\/?(?:\w+:)?(?:i|b|p|em|strong|su[bp]|sc|scp|br|italic|bold|sec|title|math|mrow|m[ion]|inline-formula|tex-math|alternatives)\b[^<>]*>|&(?:#\w+|[a-z]\w*);|\s\s|[\0-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff]|^\s|\s$/i;
