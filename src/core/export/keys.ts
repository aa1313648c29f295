/** Citation keys: `quill2024young`, as reference managers make them. */
import { foldText } from '../format/index.ts';
import { markupText, parseMarkup } from '../markup/index.ts';
import type { Work } from '../schema/index.ts';
import { authorsOf } from './names.ts';

/** Words that begin titles and tell nothing of them. */
const SMALL = new Set(
  'a an and are at by can das de der des die do does ein eine for from how in is la le les of on the to un une und what when where which who why with'.split(
    ' ',
  ),
);

const ascii = (text: string): string => foldText(text).replace(/[^a-z\d ]/g, '');

/** A short number from a text, the same on every machine (FNV-1a). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Family name of the first author, year and first telling word of the title, as far as known. */
function plainKey(work: Work): string {
  const [first] = authorsOf(work);
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const author = ascii(name).replaceAll(' ', '').slice(0, 24);
  const title = ascii(markupText(parseMarkup(work.title)).replace(/\$|\\\w+/g, ' '));
  const words = title.split(' ').filter((word) => word !== '');
  const telling = words.find((word) => !SMALL.has(word) && /[a-z]/.test(word)) ?? words[0] ?? '';
  const key = `${author}${String(work.year ?? '')}${telling.slice(0, 24)}`;
  // BibTeX programs differ about keys that begin with a figure.
  return /^[a-z]/.test(key) ? key : `work${key}`;
}

/**
 * A key for each work, in their order: ASCII letters and figures, different from each other. Works that
 * would share one get a mark made from their ids, so that their order does not matter.
 */
export function citationKeys(works: readonly Work[]): readonly string[] {
  const plain = works.map(plainKey);
  const times = new Map<string, number>();
  for (const key of plain) times.set(key, (times.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  return plain.map((key, index) => {
    const shared = (times.get(key) ?? 0) > 1;
    const unique = shared ? `${key}-${checksum(works[index]?.id ?? '')}` : key;
    let free = unique;
    for (let more = 2; taken.has(free); more += 1) free = `${unique}-${String(more)}`;
    taken.add(free);
    return free;
  });
}
