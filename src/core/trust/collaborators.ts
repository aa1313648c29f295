/** Who counts as a close collaborator. */
import type { Collaborator } from '../schema/collaborator.ts';
import type { Work } from '../schema/work.ts';

/** Joint works that make somebody a close collaborator. */
export const CLOSE_COLLABORATOR_WORKS = 3;

/** Longer author lists do not show that two of their people worked together closely. */
export const CLOSE_COLLABORATOR_MAX_AUTHORS = 30;

interface Tally {
  id: string | null;
  name: string;
  works: number;
  from: number | null;
  to: number | null;
}

const earliest = (a: number | null, b: number | null) =>
  a === null ? b : b === null ? a : Math.min(a, b);
const latest = (a: number | null, b: number | null) =>
  a === null ? b : b === null ? a : Math.max(a, b);

/**
 * The people with at least three joint works, counting works of at most 30 authors,
 * most joint works first, then by name. People are told apart by id; names alone are not compared.
 *
 * @param works the researcher's works
 * @param self the id under which the researcher stands in the authorships
 */
export function closeCollaborators(
  works: readonly Pick<Work, 'authorships' | 'authorCount' | 'year'>[],
  self: string,
): Collaborator[] {
  const people = new Map<string, Tally>();
  for (const work of works) {
    if ((work.authorCount ?? work.authorships.length) > CLOSE_COLLABORATOR_MAX_AUTHORS) continue;
    const seen = new Set<string>();
    for (const { id, name } of work.authorships) {
      if (id === null || id === self || seen.has(id)) continue;
      seen.add(id);
      const person = people.get(id) ?? { id, name, works: 0, from: null, to: null };
      person.works += 1;
      person.from = earliest(person.from, work.year);
      person.to = latest(person.to, work.year);
      people.set(id, person);
    }
  }
  return [...people.values()]
    .filter((person) => person.works >= CLOSE_COLLABORATOR_WORKS)
    .sort((a, b) => b.works - a.works || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
