/** Labels as they are written: which way, how wide, and cut where they are too long. */

const RIGHT_TO_LEFT = /[\u0591-\u07ff\u0860-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
/** What must not be left at the end of a cut text: marks without what they belong to, and joiners. */
const DANGLING = /[\p{M}\p{P}\p{Z}\u200c\u200d]+$/u;
/** More than any label shows; the rest of a very long one is not even measured. */
const MOST = 120;

/** The direction that a text's first letter says. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * The text, cut so that it is not wider than `width`, with an ellipsis where something is missing.
 *
 * @param measure width of a text
 */
export function cut(text: string, width: number, measure: (text: string) => number): string {
  const shown = text.length > MOST ? text.slice(0, MOST) : text;
  const all = measure(shown);
  if (shown === text && all <= width) return text;
  const characters = [...shown];
  let length = Math.max(
    1,
    Math.min(characters.length, Math.floor((characters.length * width) / all)),
  );
  for (;;) {
    const part = `${characters.slice(0, length).join('').replace(DANGLING, '')}…`;
    if (length <= 1 || measure(part) <= width) return part;
    length = Math.min(length - 1, Math.floor(length * 0.95));
  }
}
