/** Titles reduced to what two versions of a work have in common. */
import { foldText } from '../../format/fold.ts';
import { markupText, parseMarkup } from '../../markup/index.ts';
import { markOf } from '../notices/title.ts';

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const ALPHA = 0x3b1;

/** TeX's commands that are words of a title by another name. */
const COMMANDS: Readonly<Record<string, string>> = { infty: 'infinity', infinity: 'infinity' };
const isGreek = new Set(GREEK);

/** `$A_\infty$` and `\mathbb{Z}` as `A infinity` and `Z`. */
function withoutTex(text: string): string {
  if (!text.includes('\\') && !text.includes('$')) return text;
  return text
    .replace(/\\(?:var)?([a-z]+)\b ?/gi, (_, name: string) => {
      const word = name.toLowerCase();
      return isGreek.has(word) ? word : (COMMANDS[word] ?? '');
    })
    .replace(/[\\$^_{}]/g, '');
}

export interface TitleKey {
  /** The words in front of the first colon, without spaces; the whole key where there is none. */
  readonly main: string;
  /** Letters and digits alone, so that neither hyphens nor lost spaces tell two titles apart. */
  readonly key: string;
  /** The same with spaces between the words. */
  readonly spaced: string;
}

/** `(in Spanish)`, which catalogues put behind a title. */
const LANGUAGE =
  / [([](?:in )?(?:chinese|dutch|english|french|german|italian|japanese|korean|polish|portuguese|russian|spanish|turkish)[)\]]$/i;

const NONE: TitleKey = { main: '', key: '', spaced: '' };

/** The key of a title as a source sends it. A mark such as `RETRACTED:` is no part of the title. */
export function titleKey(title: string | null): TitleKey {
  if (title === null) return NONE;
  const plain = /[<&]/.test(title) ? markupText(parseMarkup(title)) : title;
  const mark = markOf(plain);
  const own = (mark?.about === 'itself' ? mark.rest : plain).replace(LANGUAGE, '');
  const named = withoutTex(own)
    .replace(/∞/g, ' infinity ')
    .replace(/[α-ωΑ-Ω]/g, (letter) => GREEK[letter.toLowerCase().charCodeAt(0) - ALPHA] ?? letter);
  const folded = foldText(named);
  if (folded === '') return NONE;
  const colon = named.search(/[:：] /);
  const key = folded.replaceAll(' ', '');
  const main = colon < 0 ? key : foldText(named.slice(0, colon)).replaceAll(' ', '');
  return { main, key, spaced: folded };
}

const wordsOf = ({ spaced }: TitleKey): string[] => (spaced === '' ? [] : spaced.split(' '));

/** Titles that many works of the same people carry. */
const GENERIC =
  /^(?:the )?(?:editorial(?: (?:board|note|comment|introduction))?|introduction|preface|foreword|afterword|conclusions?|contents|table of contents|index|(?:author|subject) index|abstracts?|book reviews?|reviews?|news(?: .*)?|obituary|letters?(?: to the editors?)?|comments?|commentary|discussion|reply|response|(?:authors?|editors?) (?:reply|response)|in (?:this issue|memoriam|brief)|correspondence|erratum|errata|corrigendum|corrections?|visual vignette|a figure|figure \w+|supplement(?:ary|al)? .*|appendix.*|front matter|back matter|untitled|acknowledge?ments?|references|bibliography|notes|image of the month|case report|peer review.*|decision letter.*|author response.*)$/;

/** Whether a title says little about which work it is. */
export const isGeneric = ({ key, spaced }: TitleKey): boolean =>
  (key.length < 14 && !/[^\p{ASCII}]/u.test(key)) || key.length < 6 || GENERIC.test(spaced);

/** Share of the shorter title's words that the other one has, from 0 to 1. */
export function overlap(a: TitleKey, b: TitleKey): number {
  if (a.key === b.key || a.key.startsWith(b.key) || b.key.startsWith(a.key)) return 1;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / Math.max(1, short.length);
}

/** Words that make two works of two titles: numbers of parts, and what denies the rest. */
const TELLING =
  /^(?:\d.*|[ivx]+|not?|without|non|un.*|part|volume|first|second|third|one|two|three|reply|response|comment|supplement|appendix|artifact)$/;

const without = (words: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * Whether two titles differ as the titles of a preprint and of its publication do: by one word of ten
 * or more, or by a subtitle that one of them has.
 */
export function isNear(a: TitleKey, b: TitleKey): boolean {
  const [short, long] = a.spaced.length <= b.spaced.length ? [a, b] : [b, a];
  const [few, many] = [wordsOf(short), wordsOf(long)];
  const added = without(many, few);
  const lost = without(few, many);
  if ([...added, ...lost].some((word) => TELLING.test(word))) return false;
  if (few.length >= 10 && added.length <= 1 && lost.length <= 1) return true;
  return few.length >= 5 && short.key === long.main;
}

/** Under which titles that are near each other are found. */
export function nearKeys(title: TitleKey): string[] {
  const words = wordsOf(title);
  if (words.length < 5) return [];
  return [
    `main ${title.main}`,
    `first ${words.slice(0, 4).join(' ')}`,
    `last ${words.slice(-4).join(' ')}`,
  ];
}
