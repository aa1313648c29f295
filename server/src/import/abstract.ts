/** Abstracts as OpenAlex sends them: an index from each word to its places in the text. */
import { storable } from './text.ts';

/** Longer than any abstract; a place beyond it is a mistake, not a word. */
const MAX_POSITION = 100_000;

/**
 * The text in the order of the places; gaps close up, a place that two words claim holds both.
 *
 * @returns `null` when there is no word with a place.
 */
export function abstractText(index: unknown): string | null {
  if (typeof index !== 'object' || index === null || Array.isArray(index)) return null;
  const placed: [position: number, word: string][] = [];
  for (const [word, positions] of Object.entries(index)) {
    if (!Array.isArray(positions)) continue;
    for (const position of positions) {
      if (!Number.isInteger(position) || position < 0 || position >= MAX_POSITION) continue;
      // One word that lists the same place again and again must not grow the text.
      if (placed.length >= MAX_POSITION) break;
      placed.push([position, word]);
    }
  }
  if (placed.length === 0) return null;
  placed.sort(([a], [b]) => a - b);
  const text = storable(placed.map(([, word]) => word).join(' ')).trim();
  return text === '' ? null : text;
}
