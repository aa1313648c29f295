/** Bylines of OpenAlex's works. */
import { type Authorship, parseOrcid } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { lenient, lenientList, lenientName, lenientText } from './lenient.ts';
import { institutionOf, InstitutionObject } from './openalex-author.ts';
import { DELETED_AUTHOR, openAlexIdOf } from './openalex-id.ts';
import type { Institution } from './records.ts';
import { storable } from './text.ts';

export const AuthorshipObject = v.object({
  author: lenient(v.object({ id: lenientText, display_name: lenientName, orcid: lenientText })),
  raw_author_name: lenientName,
  institutions: lenientList(InstitutionObject),
  raw_affiliation_strings: lenientList(v.string()),
  raw_affiliation_string: lenientText,
  is_corresponding: lenient(v.boolean()),
});
type AuthorshipObject = v.InferOutput<typeof AuthorshipObject>;

export interface Byline {
  /** Everybody of whom a name is known. */
  readonly authorships: readonly Authorship[];
  /** Institutions of each authorship. */
  readonly institutions: readonly (readonly Institution[])[];
}

function authorshipOf(object: AuthorshipObject): Authorship | null {
  const author = openAlexIdOf('A', object.author?.id);
  const isDeleted = author === DELETED_AUTHOR;
  // Of a deleted author, only the work itself still says who it was.
  const name = (isDeleted ? null : object.author?.display_name) ?? object.raw_author_name;
  if (name === null) return null;
  const named = object.institutions.flatMap(({ display_name }) => display_name ?? []);
  const raw = [...object.raw_affiliation_strings, object.raw_affiliation_string ?? ''];
  const affiliations =
    named.length > 0 ? named : raw.filter((text) => text.trim() !== '').map(storable);
  const orcid = isDeleted ? null : (object.author?.orcid ?? null);
  return {
    id: author === null || isDeleted ? null : `openalex:${author}`,
    name,
    orcid: orcid === null ? null : parseOrcid(orcid),
    affiliations: [...new Set(affiliations)],
    corresponding: object.is_corresponding ?? false,
    // OpenAlex does not tell.
    equalContribution: false,
  };
}

/** The byline in its order; who has no name at all is left out. */
export function bylineOf(objects: readonly AuthorshipObject[]): Byline {
  const entries = objects.flatMap((object) => {
    const authorship = authorshipOf(object);
    if (authorship === null) return [];
    const institutions = object.institutions.map(institutionOf).filter((found) => found !== null);
    return [{ authorship, institutions }];
  });
  return {
    authorships: entries.map(({ authorship }) => authorship),
    institutions: entries.map(({ institutions }) => institutions),
  };
}
