/** Text in LaTeX that also the oldest BibTeX reads: ASCII where LaTeX has a command for a character. */

/** Characters that mean something to LaTeX or BibTeX. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '"': '{\\textquotedbl}',
  '\u00a0': '~',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '…': '{\\ldots}',
};

/** Letters without an accent to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  đ: '{\\dj}',
  Đ: '{\\DJ}',
  ı: '{\\i}',
};

/** Commands of the accents that Unicode puts behind their letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Characters raised and lowered, which fonts of LaTeX do not have. */
const SHIFTED: readonly (readonly [string, string, string])[] = [
  ['⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿˣ', '0123456789+-=()nx', '\\textsuperscript'],
  ['₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙₓ', '0123456789+-=()nx', '\\textsubscript'],
];

function accented(character: string): string | null {
  const [letter = '', accent = '', ...more] = character.normalize('NFD');
  const command = ACCENTS[accent];
  if (command === undefined || more.length > 0 || !/[a-z]/i.test(letter)) return null;
  return `{\\${command}${/[a-z]/i.test(command) ? `{${letter}}` : letter}}`;
}

function shifted(character: string): string | null {
  for (const [characters, plain, command] of SHIFTED) {
    const index = characters.indexOf(character);
    if (index >= 0) return `${command}{${plain.charAt(index)}}`;
  }
  return null;
}

/** Text with everything escaped that is not only a letter or figure to LaTeX. */
export const latex = (text: string): string =>
  Array.from(
    text.normalize('NFC'),
    (character) =>
      SPECIAL[character] ??
      LETTERS[character] ??
      (character > '\x7f' ? (accented(character) ?? shifted(character)) : null) ??
      character,
  ).join('');

/** An address or id, which programs take as it is: only what would end or part the field is escaped. */
export const verbatim = (text: string): string =>
  text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
