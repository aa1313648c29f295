/** The parts of a personal name. */
import { cleanName } from './clean-name.ts';
import { detectScript } from './script.ts';

/** The parts of a personal name, as a bibliography needs them apart. */
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
    "von zu zum zur 't ‘t ’t Al Da Dal Das De Del Della Den Der Des Di Dos Du El La Le Lo St St. Te Ten Ter Van Von"
  ).split(' '),
);

const CAPITALS = /^\p{Lu}{2,}\.?$/u;

/** Whether a word goes with the name that follows it: `van`, also `VAN` before a name in capitals. */
const isParticle = (word: string, next: string): boolean =>
  PARTICLES.has(word) ||
  (CAPITALS.test(word) &&
    /^[\p{Lu}\p{M}'’-]{3,}$/u.test(next) &&
    PARTICLES.has(word.toLowerCase()));

/** Words that make one family name of the names around them: `Ortega y Gasset`. */
const JOINS = /^[yei]$/;

const isSmallParticle = (word: string): boolean =>
  PARTICLES.has(word) && word === word.toLowerCase();

/** Whether a word within given names is never shortened: `María del Carmen`. */
export const staysWhole = (word: string): boolean => JOINS.test(word) || isSmallParticle(word);

/** Generations that Portuguese counts to the family name. */
const GENERATION = /^(?:filho|neto|j[uú]nior|sobrinho)$/i;

/** Generations and degrees. `Md` is a given name of Bengal, `MD` a degree. */
const SUFFIX =
  /^(?:[js]n?r|[JS]N?R|[JS]n?r|II|I[Ii]{2}|I[Vv]|[Ee]sq|MD|M\.D|[BM]\.?Sc|M\.?P\.?H|MB[AB]S?|D\.?Sc|D\.?Phil|PharmD|[Pp][Hh]\.?[Dd])\.?$/;

const HONORIFIC = /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame)(?:\.-ing)?(?:\. ?| ))+(?=\p{Lu})/iu;

/**
 * A family name that comes first shows by what comes last: initials, or a patronymic. Initials that
 * are written like a word could be a name in capitals (`LI`), unless nobody could say them.
 */
const LAST_OF_GIVEN =
  /^(?:\p{Lu}\p{M}*(?:-\p{Lu}\p{M}*)*|(?:\p{Lu}\p{M}*\.-?)+|(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,3})$/u;
const PATRONYMIC = /(?:вич|вна|чна)$/;

/** Signs and words of institutions, groups and remarks. */
const NO_PERSON = new RegExp(
  '[\\d&/;<>@"()]|(?:^|\\s)(?:' +
    'of|for|the|and|on|et|participants|members|contributors|collaborators|investigators|group|team|' +
    'bank|society|universi\\S+|institut\\S*|associations?|alliance|consortium|collaboration|network|' +
    'federation|commission|committee|council|organi[sz]ations?|foundation|agency|office|initiative|' +
    'academy|coll[eè]ge|hospital|cent(?:er|re)|laborator\\S+|observatory|library|museum|department|' +
    'minist\\S+|survey|research|project|programme?|company|corp|inc|ltd|llc|gmbh|' +
    '\\S+(?:gemeinschaft|gesellschaft|institut|zentrum|ministerium|universität)' +
    ')(?:[\\s,.:]|$)',
  'iu',
);

const MAX_WORDS = 6;

/** Scripts in whose names the given name usually comes first, parted by spaces. */
const SPLIT: ReadonlySet<string | null> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

const join = (words: readonly string[]) => words.join(' ');

/** Where the particles begin that end at `end`; the first word is none. */
function particlesBefore(words: readonly string[], end: number): number {
  const next = words[end] ?? '';
  let start = end;
  while (start > 1 && isParticle(words[start - 1] ?? '', next)) start -= 1;
  return start;
}

/** Where the family name begins, behind its particles; -1 when there are only such. */
const afterParticles = (words: readonly string[]): number =>
  words.findIndex((word) => !isParticle(word, words.at(-1) ?? ''));

/** `Family, Given`, where a particle may stand with either. */
function splitInverted(familyFirst: string, givenLast: string, suffix: string): NameParts | null {
  const family = familyFirst.split(' ');
  const given = givenLast.split(' ');
  const begin = afterParticles(family);
  // `Vries, Hugo de`. A syllable of a given name can look like a particle: `Liu, Zhong Da`.
  const end = given.findLastIndex(
    (word, index) =>
      index === 0 || !(isSmallParticle(word) || /^(?:van|von|de|del|della)$/i.test(word)),
  );
  if (begin < 0 || family.length - begin > 3) return null;
  return {
    given: join(given.slice(0, end + 1)),
    particle: join([...given.slice(end + 1), ...family.slice(0, begin)]),
    family: join(family.slice(begin)),
    suffix,
  };
}

/** `Given Family`, or `Family Initials`. */
function splitInOrder(words: readonly string[], suffix: string): NameParts | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const count = words.length;
  if (count < 2 || staysWhole(last) || (count === 2 && staysWhole(first))) return null;
  if (
    (LAST_OF_GIVEN.test(last) && !LAST_OF_GIVEN.test(first)) ||
    (count === 3 && PATRONYMIC.test(last))
  ) {
    // `DE VRIES H`; `Öztürk Fincan GS` as indexes write it, with all of the initials in one.
    const begin = Math.max(0, afterParticles([...words.slice(0, -1), 'NAME']));
    const end = /^\p{Lu}{2,}$/u.test(last) ? count - 1 : begin + 1;
    return {
      given: join(words.slice(end)),
      particle: join(words.slice(0, begin)),
      family: join(words.slice(begin, end)),
      suffix,
    };
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

/** Takes generations and degrees off the ends: `King, Jr., Martin`, `Jane Doe, M.D., Ph.D.` */
function withoutSuffixes(commaParts: readonly string[]) {
  const suffixes: string[] = [];
  const parts = commaParts.map((part, index) => {
    const words = part.split(' ');
    // The first part keeps two words, or one where a given name follows.
    const kept = index > 0 ? 0 : commaParts.length > 1 ? 1 : 2;
    const taken: string[] = [];
    while (words.length > kept && SUFFIX.test(words.at(-1) ?? '')) taken.unshift(words.pop() ?? '');
    suffixes.push(...taken);
    return join(words);
  });
  return { parts: parts.filter((part) => part !== ''), suffix: suffixes.join(' ') };
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

  const { parts, suffix } = withoutSuffixes(bare.trim().split(/, ?/));
  const [before = '', after] = parts;
  if (parts.length > 2 || bare.split(' ').length > MAX_WORDS || before === '') return whole;
  const split =
    after === undefined
      ? splitInOrder(before.split(' '), suffix)
      : after && splitInverted(before, after, suffix);
  return split || whole;
}
