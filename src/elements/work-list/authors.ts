/** Which names of a byline are shown. */
import type { Authorship, Work } from '../../core/index.ts';

/** Names that a byline shows before it says how many more there are. */
export const BYLINE_LENGTH = 8;

export interface Byline {
  /** In the order of the work. */
  readonly authors: readonly Authorship[];
  /** How many are not shown. */
  readonly more: number;
}

/** Whether an authorship is the researcher's own, by the id that was asked or the ORCID iD. */
export function isSelf({ id, orcid }: Authorship, researcher: string | null): boolean {
  if (researcher === null || researcher === '') return false;
  return id === researcher || (orcid !== null && researcher.endsWith(orcid));
}

/** The first names, and always the researcher's own, wherever it stands. */
export function byline(
  { authorships, authorCount }: Pick<Work, 'authorships' | 'authorCount'>,
  researcher: string | null,
): Byline {
  const total = Math.max(authorCount ?? 0, authorships.length);
  // One name more takes no more room than the words that would stand for it.
  const room = authorships.length <= BYLINE_LENGTH + 1 ? authorships.length : BYLINE_LENGTH;
  const shown = authorships.slice(0, room);
  const self = authorships.slice(room).find((author) => isSelf(author, researcher));
  const authors = self === undefined ? shown : [...shown, self];
  return { authors, more: total - authors.length };
}
