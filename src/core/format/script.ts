/** What a text's first letter tells about it. */

const SCRIPTS = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
] as const;

/** ISO 15924 codes of the scripts that are told apart; `Kana` stands for both kinds of kana. */
export type Script = (typeof SCRIPTS)[number][0];

/** The script of the first letter; `null` for any other script, and where there is no letter. */
export function detectScript(text: string): Script | null {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/** Right-to-left mark, Arabic letter mark, and the blocks of letters that run from right to left. */
const RIGHT_TO_LEFT =
  /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Which way a text runs, by its first letter or direction mark; `null` when it has neither. */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const strong = /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0];
  if (strong === undefined) return null;
  return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
}
