/** Text reduced to what people compare it by: without accents, case and punctuation. */

/** Letters that stand for themselves but are looked up as another. */
const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** `Åse Þórsdóttir-O’Neill` as `ase thorsdottir oneill`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
