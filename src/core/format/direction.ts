/** Which way texts run. */

/** Right-to-left mark, Arabic letter mark, and the blocks of letters that run from right to left. */
const RIGHT_TO_LEFT =
  /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Which way a text runs, by its first letter or direction mark; `null` when it has neither. */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const strong = /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0];
  if (strong === undefined) return null;
  return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
}
