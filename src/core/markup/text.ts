/** Markup as plain text. */
import type { MarkupNode } from './tree.ts';

const PLAIN = '0123456789+-=()nx,';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿˣ,';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙₓ,';

/** Raised or lowered characters where Unicode has them all, else the text as it is. */
function shifted(text = '', characters: string): string {
  const indices = Array.from(text.replace(/[−–]/g, '-'), (character) => PLAIN.indexOf(character));
  return indices.includes(-1) ? text : indices.map((index) => characters.charAt(index)).join('');
}

/** In brackets unless it is one thing. */
const grouped = (text = '') => (/^[^\d\s]?[\d.]*$/u.test(text) ? text : `(${text})`);

/** Signs that stand over a letter, each followed by the character that puts it there. */
const OVER = '‾\u0304¯\u0304^\u0302ˆ\u0302~\u0303˜\u0303→\u20d7˙\u0307¨\u0308ˇ\u030c';

/** `x` with the sign over it as one character, where it is one letter. */
function accented(base: string, sign: string): string {
  const index = sign === '' ? -1 : OVER.indexOf(sign);
  return index < 0 || !/^\p{L}$/u.test(base)
    ? base + sign
    : (base + OVER.charAt(index + 1)).normalize();
}

const isBreak = (node: MarkupNode) => typeof node === 'object' && node.tag === 'mprescripts';

function nodeText(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  const { tag } = node;
  const parts = node.children.map(nodeText);
  const all = parts.join(/^mta|^mtr/.test(tag) ? ' ' : '');
  const [base = '', first, second] = parts;
  if (tag === 'sub') return shifted(all, LOWERED);
  if (tag === 'sup') return shifted(all, RAISED);
  if (tag === 'msup') return base + shifted(first, RAISED);
  if (tag.startsWith('msub')) return base + shifted(first, LOWERED) + shifted(second, RAISED);
  const before = node.children.findIndex(isBreak);
  if (before > 0) {
    // Pairs of a lowered and a raised script, those in front of the base behind a mark of their own.
    const scripts = (from: number, to?: number) =>
      parts
        .slice(from, to)
        .map((part, index) => shifted(part, index % 2 === 0 ? LOWERED : RAISED))
        .join('');
    return scripts(before + 1) + base + scripts(1, before);
  }
  if (tag === 'mover') return accented(base, first ?? '');
  if (tag === 'mroot') return `${shifted(first, RAISED)}√${grouped(base)}`;
  if (tag === 'mfrac') return `${grouped(base)}/${grouped(first)}`;
  return tag === 'msqrt' ? `√${grouped(all)}` : all;
}

/**
 * Readable plain text of markup, for labels, sorting and tests. Raised and lowered digits become
 * the characters of Unicode (CO₂, 10⁻³); normalise with NFKD to compare.
 */
export const markupText = (nodes: readonly MarkupNode[]): string => nodes.map(nodeText).join('');
