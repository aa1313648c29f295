/** Where somebody works, from what is known of them. */
import type { RecordResearcher } from './record-schema.ts';
import type { AuthorAffiliation, Institution, OpenAlexAuthor } from './records.ts';

/** A work as far as it tells where somebody worked. */
export interface AffiliatingWork {
  readonly year: number | null;
  /** Institutions that the person's byline names. */
  readonly institutions: readonly Institution[];
}

/** Current ones first, then those that ended last. */
export const byRecency = (a: AuthorAffiliation, b: AuthorAffiliation): number =>
  Number(b.current) - Number(a.current) ||
  (b.to ?? 0) - (a.to ?? 0) ||
  (b.from ?? 0) - (a.from ?? 0) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What bylines name, with the years of their works; `null` when they name nothing. */
function fromBylines(works: readonly AffiliatingWork[]): AuthorAffiliation[] | null {
  const found = new Map<string, AuthorAffiliation>();
  for (const { year, institutions } of works) {
    for (const { id, name, ror, country } of institutions) {
      const { from = null, to = null } = found.get(id) ?? {};
      const dates = [from, to, year].filter((date) => date !== null);
      found.set(id, {
        institution: id,
        name,
        ror,
        country,
        from: dates.length === 0 ? null : Math.min(...dates),
        to: dates.length === 0 ? null : Math.max(...dates),
        // A byline tells where a work was done, not where its author is today.
        current: false,
      });
    }
  }
  return found.size === 0 ? null : [...found.values()].sort(byRecency);
}

/**
 * The affiliations of the first that speaks of any: a record of our own, the author record, bylines.
 * `null` when none does.
 */
export function affiliationsFrom(
  record: RecordResearcher | null,
  author: OpenAlexAuthor | null,
  works: readonly AffiliatingWork[],
): readonly AuthorAffiliation[] | null {
  const known = [...(author?.affiliations ?? []), ...(fromBylines(works) ?? [])];
  const own = record?.affiliations?.map((affiliation) => ({
    ...affiliation,
    institution: known.find(({ name }) => name === affiliation.name)?.institution ?? null,
  }));
  return own ?? author?.affiliations ?? fromBylines(works);
}
