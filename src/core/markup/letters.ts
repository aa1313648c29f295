/** Letters of mathematical alphabets: Unicode has characters for them, so no attribute is needed. */

/** Alphabets in Unicode's order, each of 26 capitals and 26 small letters. */
const ALPHABETS = ['bold', '-', 'bold-italic', 'script', 'bold-script', 'fraktur', 'double-struck'];

/** Letters that had their character before, each after the letter it stands for. */
const ELDER: Readonly<Record<string, string>> = {
  script: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ',
  fraktur: 'CℭHℌIℑRℜZℨ',
  'double-struck': 'CℂHℍNℕPℙQℚRℝZℤ',
};

/** `R` as ℝ for `double-struck`; in other variants than the alphabets here, text stays as it is. */
export function mathLetters(text: string, variant: string): string {
  const index = ALPHABETS.indexOf(variant);
  if (index < 0) return text;
  return text.replace(/[a-z]/gi, (letter) => {
    const [, elder] = ELDER[variant]?.match(`${letter}(.)`) ?? [];
    const code = letter.charCodeAt(0) + 0x1d400 + 52 * index;
    return elder ?? String.fromCodePoint(code - (letter < 'a' ? 65 : 71));
  });
}
