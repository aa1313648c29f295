/** Personal names as they are shown; apart from what splits them, which fewer pages need. */

/**
 * A name with single spaces and composed letters, without stray commas, footnote marks and the number
 * by which DBLP tells namesakes apart.
 */
export const cleanName = (name: string): string =>
  name
    .normalize()
    .replace(/\s+/g, ' ')
    .replace(/^[ ,;*†‡§]+|[ ,;*†‡§¹²³⁰⁴-⁹]+$/g, '')
    .replace(/(\S) \d{4}$/, '$1');
