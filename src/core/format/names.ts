/** Personal names, as lists, bylines and avatars show them. */
import { foldText } from './fold.ts';
import { cleanName } from './clean-name.ts';
import { splitName, staysWhole } from './split-name.ts';

const joined = (parts: readonly string[], separator = ' ') =>
  parts.filter((part) => part !== '').join(separator);

const FIRST_LETTER = /[\p{L}\p{N}]\p{M}*/u;

/** A capital where the letter has one that stands for it in a name; Georgian's are for headlines. */
function firstLetter(text: string): string {
  const letter = FIRST_LETTER.exec(text)?.[0] ?? '';
  const capital = letter.toLocaleUpperCase('en');
  return capital.length === letter.length && !/\p{Script=Georgian}/u.test(letter)
    ? capital
    : letter;
}

/** `Jean-Pierre R.` as `J.-P. R.`; particles within given names stay. */
const abbreviated = (given: string): string =>
  given
    .replace(/\.(?=[^\s.-])/g, '. ')
    .split(' ')
    .map((word) =>
      staysWhole(word) || !FIRST_LETTER.test(word)
        ? word
        : joined(
            word.split(/[-‐‑]/).map((part) => part && `${firstLetter(part)}.`),
            '-',
          ),
    )
    .join(' ');

/**
 * A name for people to read.
 *
 * - `full` as written, in the order of speech: `Ludwig van Beethoven`
 * - `short` with initials: `L. van Beethoven`
 * - `inverted` for sorted lists: `van Beethoven, Ludwig`
 *
 * What `splitName` leaves whole is shown as written in every style.
 */
export function formatName(name: string, style: 'full' | 'short' | 'inverted'): string {
  const { given, particle, family, suffix } = splitName(name);
  const text = cleanName(name);
  if (given === '') return text;
  if (style === 'full') {
    return text.includes(',') ? joined([given, particle, family, suffix]) : text;
  }
  const surname = joined([particle, family]);
  if (style === 'inverted') return joined([surname, given, suffix], ', ');
  const generation = /^(?:[js]n?r\.?|[iv]+)(?= |$)/i.exec(suffix)?.[0] ?? '';
  return joined([abbreviated(given), surname, generation]);
}

/**
 * What a name sorts by, compared with `<`: family name, given name, then particle and suffix, without accents,
 * case and punctuation.
 */
export function sortKey(name: string): string {
  const { given, particle, family, suffix } = splitName(name);
  return [family, given, particle, suffix].map(foldText).join('\t').trimEnd();
}

/** One or two letters for an avatar: of the given and the family name, else the first of the name. */
export function initials(name: string): string {
  const { given, family } = splitName(name);
  return firstLetter(given) + firstLetter(family);
}
