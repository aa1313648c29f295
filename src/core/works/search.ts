/** What somebody typed into a search field, as what is looked for in folded text. */
import { foldText } from '../format/index.ts';

/** Scripts that put no spaces between words: there a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Articles that French and Italian tie to a word: `d’été` is looked for as `été`. */
const ELIDED = /(?<!\p{L})(?:[dljnsmtc]|qu|un|(?:d|n|s)?ell|all)['’](?=\p{L})/giu;

const fold = (text: string): string => foldText(text.replace(ELIDED, ' '));

/** Words beyond that do not narrow a search any more. */
const MOST = 12;

/** Text that can be searched: folded, with a space before and behind each word. */
export const searchableText = (parts: readonly string[]): string =>
  // Two spaces keep a phrase from running on from one part into the next.
  ` ${parts
    .map(fold)
    .filter((part) => part !== '')
    .join('  ')} `;

/**
 * The pieces of text that all have to be there. A word matches what begins with it, so that a search
 * finds while somebody types; a phrase in quotes matches whole words in that order, and one whose
 * closing quote is still to come may end within a word.
 */
export function parseSearch(q: string): readonly string[] {
  const needles = new Set<string>();
  for (const [, phrase, closing, word] of q.matchAll(/["“„«]([^"“”»]*)(["“”»]|$)|([^\s"“„«]+)/gu)) {
    const text = fold(phrase ?? word ?? '');
    if (text === '') continue;
    const start = UNSPACED.test(text) ? '' : ' ';
    const end = start !== '' && phrase !== undefined && closing !== '' ? ' ' : '';
    needles.add(start + text + end);
  }
  // The longest one leaves out most.
  return [...needles].sort((a, b) => b.length - a.length).slice(0, MOST);
}

/** Whether a searchable text holds all of what is looked for. */
export const holdsAll = (text: string, needles: readonly string[]): boolean =>
  needles.every((needle) => text.includes(needle));

/** Whether all that `after` finds was found by `before`, so that only that has to be looked at. */
export const isNarrower = (after: readonly string[], before: readonly string[]): boolean =>
  before.every((old) => after.some((needle) => needle.includes(old)));
