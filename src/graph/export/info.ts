/** What an exported file says of itself. */
export interface ExportInfo {
  /** What the graph shows, in words. */
  readonly title: string;
  /** Who says so: the source's name, and its address where it has one. */
  readonly source: string;
  /** The day of the export, as in `2026-08-01`. */
  readonly date: string;
}

/** Source and day in a line, for formats that have one place for both. */
export const provenance = ({ source, date }: ExportInfo): string => `${source}, ${date}`;

/** Characters of a title within a file's name. */
const LONGEST = 60;

/**
 * A file's name: the title in small letters with hyphens between its words, then the day.
 *
 * @param ending for example `nodes.csv`
 */
export function fileName({ title, date }: ExportInfo, ending: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  let name = '';
  for (const word of words ?? []) {
    const longer = name === '' ? Array.from(word).slice(0, LONGEST).join('') : `${name}-${word}`;
    if (longer.length > LONGEST && name !== '') break;
    name = longer;
  }
  return `${name || 'graph'}-${date}${ending.startsWith('.') ? '' : '-'}${ending}`;
}
