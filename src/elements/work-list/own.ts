/** Which names of a byline are those of the people whose list it is. */
import { foldText, parseResearcherId, type Authorship, type Researcher } from '../../core/index.ts';

/** Whether an authorship belongs to the list's people. */
export type IsOwn = (author: Authorship) => boolean;

/** `A. Quill` and `Quill, A.` are one name. */
const nameKey = (name: string): string => foldText(name).split(' ').sort().join(' ');

const canonical = (id: string): string => {
  const parsed = parseResearcherId(id);
  return parsed.ok ? parsed.id.text : id;
};

export interface OwnOptions {
  /** Ids of people, in any form. */
  readonly ids: readonly string[];
  /** Further names of theirs, with semicolons between. */
  readonly aliases: string | null;
  /** Their records, where they are known. */
  readonly people?: readonly Researcher[];
}

/** By the service's id, the ORCID iD, the OpenAlex id, or a name that the page lists. */
export function createOwn({ ids, aliases, people = [] }: OwnOptions): IsOwn {
  const known = new Set(ids.flatMap((id) => [id, canonical(id)]));
  for (const { id, orcid, openalex } of people) {
    known.add(id).add(`orcid:${orcid}`).add(`openalex:${openalex}`);
  }
  const names = new Set((aliases ?? '').split(';').map(nameKey));
  names.delete('');
  return ({ id, orcid, name }) =>
    (id !== null && known.has(id)) ||
    (orcid !== null && known.has(`orcid:${orcid}`)) ||
    (names.size > 0 && names.has(nameKey(name)));
}
