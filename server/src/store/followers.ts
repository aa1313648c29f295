/**
 * The number of followers, put into a profile as it is read. It is kept apart from the profiles, so
 * that a storm of follows does not rewrite documents; the entity tag changes with it all the same.
 */

/** How a document is stored: whoever derives it does not know who follows. */
const STORED = '"followers":0';

interface Read {
  readonly revision: string;
  readonly followers: number;
  /** The researcher as JSON text. */
  readonly document: string;
}

/** The document with its followers, and the revision of the two together. */
export function withFollowers<T extends Read>(row: T): T {
  return {
    ...row,
    revision: `${row.revision}-${row.followers}`,
    // Quotes inside texts are escaped, so this can only be the member's name.
    document: row.document.replace(STORED, `"followers":${row.followers}`),
  };
}
