/** Which names of a byline are shown. */
import type { Authorship, Work } from '../../core/index.ts';
import type { IsOwn } from './own.ts';

/** Names that a byline shows before it says how many more there are. */
export const BYLINE_LENGTH = 8;

export interface Byline {
  /** In the order of the work. */
  readonly authors: readonly Authorship[];
  /** How many are not shown. */
  readonly more: number;
  /** Whether the record names some of those. */
  readonly opens: boolean;
}

/** The first names, and always those of the list's people, wherever they stand; all of them when open. */
export function byline(
  { authorships, authorCount }: Pick<Work, 'authorships' | 'authorCount'>,
  isOwn: IsOwn,
  open = false,
): Byline {
  const total = Math.max(authorCount ?? 0, authorships.length);
  // One name more takes no more room than the words that would stand for it.
  const few = authorships.length <= BYLINE_LENGTH + 1;
  const authors =
    open || few
      ? authorships
      : authorships.filter((author, at) => at < BYLINE_LENGTH || isOwn(author));
  return { authors, more: total - authors.length, opens: authors.length < authorships.length };
}

/**
 * Where a page shows a person: its `author-href` with `{id}` or `{orcid}` filled in.
 *
 * @returns `null` where the person has none, or it would lead anywhere but to a page
 */
export function authorHref(pattern: string | null, { id, orcid }: Authorship): string | null {
  const values: (string | null)[] = [];
  const href = pattern?.replace(/\{(id|orcid)\}/g, (_all, name: string) => {
    const value = name === 'id' ? id : orcid;
    values.push(value);
    return encodeURIComponent(value ?? '');
  });
  if (href === undefined || values.length === 0 || values.includes(null)) return null;
  const base = document.baseURI;
  return URL.canParse(href, base) && /^https?:$/.test(new URL(href, base).protocol) ? href : null;
}
