/** The parts of a personal name. */
import { detectScript } from './script.ts';

export interface NameParts {
  /** Given and middle names; empty where the name is left whole. */
  readonly given: string;
  /** Words that go with the family name but do not begin it: `van`, `de la`. */
  readonly particle: string;
  /** The family name, or the whole name where it cannot be split with some certainty. */
  readonly family: string;
  /** `Jr.`, `III`, `M.D.` */
  readonly suffix: string;
}

const PARTICLES: ReadonlySet<string> = new Set(
  (
    'af al am auf aus av ben bin bint da dal dalla das de degli dei del dela della delle den der des di do dos ' +
    'du el het ibn im in la las le les lo los op te ten ter thor to toe tot und van vande vanden vander ver vom ' +
    "von zu zum zur 't ’t Van Von De Del Della VAN VON DE DEL"
  ).split(' '),
);

/** Words that make one family name of the names around them: `Ortega y Gasset`. */
const JOINS = /^[yei]$/;

/** Generations that Portuguese counts to the family name. */
const GENERATION = /^(?:filho|neto|j[uú]nior|sobrinho)$/i;

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|esq|m\.?d|ph\.?d)\.?$/i;

const HONORIFIC = /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame)(?:\. ?| ))+(?=\p{Lu})/iu;

/** A family name that comes first shows by what comes last: initials, or a patronymic. */
const LAST_OF_GIVEN = /^(?:\p{Lu}\p{M}*|(?:\p{Lu}\p{M}*\.-?)+)$/u;
const PATRONYMIC = /(?:вич|вна|чна)$/;

/** Signs and words of institutions, groups and remarks. */
const NO_PERSON =
  /[\d&/;<>@"()]|(?:^|\s)(?:of|for|the|and|on|et|participants|group|bank|society|universi\S+|institut\S*|association|consortium|collaboration|committee|team|coll[eè]ge|cent(?:er|re)|department|minist\S+)(?:\s|$)/iu;

const MAX_WORDS = 6;

/** Scripts in whose names the given name usually comes first, parted by spaces. */
const SPLIT: ReadonlySet<string | null> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/** A name with single spaces and composed letters, without footnote marks and the number by which DBLP tells namesakes apart. */
export const cleanName = (name: string): string =>
  name
    .normalize()
    .replace(/\s+/g, ' ')
    .replace(/^[ *†‡§]+|[ *†‡§]+$/g, '')
    .replace(/(\S) \d{4}$/, '$1');

const join = (words: readonly string[]) => words.join(' ');

/** Particles at the end of `words`, not counting the first word. */
function particlesBefore(words: readonly string[], end: number): number {
  let start = end;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return start;
}

/** `Family, Given`, where a particle may stand with either. */
function splitInverted(familyFirst: string, givenLast: string, suffix: string): NameParts | null {
  const family = familyFirst.split(' ');
  const given = givenLast.split(' ');
  const begin = family.findIndex((word) => !PARTICLES.has(word));
  const end = particlesBefore(given, given.length);
  if (begin < 0 || family.length - begin > 3) return null;
  return {
    given: join(given.slice(0, end)),
    particle: join([...given.slice(end), ...family.slice(0, begin)]),
    family: join(family.slice(begin)),
    suffix,
  };
}

/** `Given Family`, or `Family Initials`. */
function splitInOrder(words: readonly string[], suffix: string): NameParts | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const count = words.length;
  if (count < 2 || PARTICLES.has(last)) return null;
  if (
    (LAST_OF_GIVEN.test(last) && !LAST_OF_GIVEN.test(first)) ||
    (count === 3 && PATRONYMIC.test(last))
  ) {
    return { given: join(words.slice(1)), particle: '', family: first, suffix };
  }
  let begin = count - 1;
  if (count > 2 && GENERATION.test(last)) begin -= 1;
  else if (count > 3 && JOINS.test(words[count - 2] ?? '')) begin -= 2;
  const end = particlesBefore(words, begin);
  return {
    given: join(words.slice(0, end)),
    particle: join(words.slice(end, begin)),
    family: join(words.slice(begin)),
    suffix,
  };
}

/**
 * Splits a personal name. Honorifics and remarks in brackets are left out of the parts.
 *
 * Names of one word, of scripts that put the family name first or use no spaces (Han, Hangul, kana)
 * or that are not split by convention (Arabic, Hebrew …), and names of bodies are left whole, as
 * `family`.
 */
export function splitName(name: string): NameParts {
  const text = cleanName(name);
  const whole = { given: '', particle: '', family: text, suffix: '' };
  const bare = text.replace(/ ?\([^()]*\)/g, '').replace(HONORIFIC, '');
  if (!SPLIT.has(detectScript(bare)) || NO_PERSON.test(bare)) return whole;

  const parts = bare.trim().split(/, ?/);
  const words = (parts.at(-1) ?? '').split(' ');
  let suffix = '';
  if (SUFFIX.test(words.at(-1) ?? '') && (parts.length > 1 || words.length > 2)) {
    suffix = words.pop() ?? '';
    parts.pop();
    if (words.length > 0) parts.push(join(words));
  }
  const [before = '', after] = parts;
  if (parts.length > 2 || bare.split(' ').length > MAX_WORDS || before === '') return whole;
  const split =
    after === undefined
      ? splitInOrder(before.split(' '), suffix)
      : after && splitInverted(before, after, suffix);
  return split || whole;
}
