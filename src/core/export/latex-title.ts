/** Titles in LaTeX: with their italics, indices and formulas, and capitals that no style takes away. */
import { markupText, parseMarkup } from '../markup/index.ts';
import type { MarkupNode } from '../markup/index.ts';
import { texRuns } from '../tex/runs.ts';
import { latex } from './latex.ts';
import { latexMath } from './latex-math.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  i: '\\textit',
  b: '\\textbf',
  sub: '\\textsubscript',
  sup: '\\textsuperscript',
  sc: '\\textsc',
  u: '\\underline',
  code: '\\texttt',
};

/** Whether every brace in TeX that goes out as written has its other one, so that the field stays whole. */
function isBalanced(tex: string): boolean {
  let open = 0;
  for (const [brace] of tex.replace(/\\./gs, '').matchAll(/[{}]/g)) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A word that loses its meaning in small letters; `sentence` says that a capital at its start counts. */
const isProtected = (word: string, sentence: boolean): boolean =>
  /\p{Lu}/u.test(sentence ? word : word.replace(/^\P{L}*\p{Lu}/u, ''));

/** Whether a title Begins Its Words With Capitals, so that a capital there tells nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu)?.slice(1) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capital > 0.6 * words.length;
}

/** @param first whether a text begins the title, where its first capital is safe anyway */
function protectedText(text: string, sentence: boolean, first: boolean): string {
  let leads = first;
  return text.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[^\p{L}\p{N}]+/gu, (token) => {
    if (!/^[\p{L}\p{N}]/u.test(token)) return latex(token);
    const counts = sentence && !leads;
    leads = false;
    return isProtected(token, counts) ? `{${latex(token)}}` : latex(token);
  });
}

function node(part: MarkupNode, sentence: boolean, first: boolean): string {
  if (typeof part === 'string') {
    return texRuns(part)
      .map(({ text, tex }, at) =>
        tex !== null && isBalanced(tex)
          ? `{$${tex.trim()}$}`
          : protectedText(text, sentence, first && at === 0),
      )
      .join('');
  }
  if (part.tag === 'math') return `{${latexMath(part)}}`;
  const inner = part.children.map((child, at) => node(child, sentence, first && at === 0)).join('');
  const command = COMMANDS[part.tag];
  return command === undefined ? inner : `${command}{${inner}}`;
}

/** A title for a BibTeX field. */
export function latexTitle(source: string | null): string {
  const nodes = parseMarkup(source);
  const sentence = !isTitleCase(markupText(nodes));
  return nodes.map((part, at) => node(part, sentence, at === 0)).join('');
}
