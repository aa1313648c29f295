/** Work objects of OpenAlex, of every age. */
import {
  arxivUrl,
  type Authorship,
  doiUrl,
  parseArxiv,
  parseDoi,
  parseOrcid,
} from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { abstractText } from './abstract.ts';
import {
  lenient,
  lenientCount,
  lenientDate,
  lenientList,
  lenientText,
  lenientYear,
} from './lenient.ts';
import { institutionOf, InstitutionObject } from './openalex-author.ts';
import { DELETED_AUTHOR, DELETED_WORK, openAlexIdOf } from './openalex-id.ts';
import { workTypeOf } from './openalex-type.ts';
import { type Institution, type Reading, refuse } from './records.ts';
import { storable, webAddress } from './text.ts';

const AuthorshipObject = v.object({
  author: lenient(v.object({ id: lenientText, display_name: lenientText, orcid: lenientText })),
  raw_author_name: lenientText,
  institutions: lenientList(InstitutionObject),
  raw_affiliation_strings: lenientList(v.string()),
  raw_affiliation_string: lenientText,
  is_corresponding: lenient(v.boolean()),
});
type AuthorshipObject = v.InferOutput<typeof AuthorshipObject>;

const LocationObject = v.object({
  landing_page_url: lenientText,
  pdf_url: lenientText,
  source: lenient(v.object({ display_name: lenientText })),
});

const WorkObject = v.object({
  doi: lenientText,
  title: lenientText,
  display_name: lenientText,
  publication_year: lenientYear,
  publication_date: lenientDate,
  type: lenientText,
  type_crossref: lenientText,
  language: lenientText,
  ids: lenient(v.object({ doi: lenientText, pmid: lenientText, arxiv: lenientText })),
  authorships: lenientList(AuthorshipObject),
  authors_count: lenientCount,
  is_authors_truncated: lenient(v.boolean()),
  primary_location: lenient(LocationObject),
  locations: lenientList(LocationObject),
  best_oa_location: lenient(LocationObject),
  // Until 2023; `primary_location` since.
  host_venue: lenient(v.object({ display_name: lenientText, url: lenientText })),
  open_access: lenient(v.object({ oa_url: lenientText })),
  cited_by_count: lenientCount,
  is_retracted: lenient(v.boolean()),
  topics: lenientList(v.object({ id: lenientText, display_name: lenientText })),
  abstract_inverted_index: v.optional(v.unknown(), null),
  updated_date: lenientText,
});
type WorkObject = v.InferOutput<typeof WorkObject>;

const unique = (texts: readonly string[]) => [...new Set(texts)];

function authorshipOf(object: AuthorshipObject): Authorship | null {
  const name = object.author?.display_name ?? object.raw_author_name;
  if (name === null) return null;
  const author = openAlexIdOf('A', object.author?.id);
  const named = object.institutions.flatMap(({ display_name }) => display_name ?? []);
  const raw = [...object.raw_affiliation_strings, object.raw_affiliation_string ?? ''];
  const affiliations =
    named.length > 0 ? named : raw.filter((text) => text.trim() !== '').map(storable);
  const orcid = object.author?.orcid ?? null;
  return {
    id: author === null || author === DELETED_AUTHOR ? null : `openalex:${author}`,
    name,
    orcid: orcid === null ? null : parseOrcid(orcid),
    affiliations: unique(affiliations),
    corresponding: object.is_corresponding ?? false,
  };
}

/** The arXiv id, from wherever the object names it. */
function arxivOf(object: WorkObject, doi: string | null): string | null {
  const fromDoi = /^10\.48550\/arxiv\.(.+)$/.exec(doi ?? '')?.[1];
  const addresses = [object.primary_location, ...object.locations].flatMap((location) =>
    [location?.landing_page_url, location?.pdf_url].filter((url) =>
      /\/arxiv\.org\//i.test(url ?? ''),
    ),
  );
  for (const candidate of [fromDoi, object.ids?.arxiv, ...addresses]) {
    const arxiv = typeof candidate === 'string' ? parseArxiv(candidate) : null;
    if (arxiv !== null) return arxiv;
  }
  return null;
}

const languageOf = (tag: string | null) =>
  tag !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;

/** Reads a work object. */
export function readWork(openalex: string, input: unknown): Reading {
  const result = v.safeParse(WorkObject, input);
  if (!result.success) return refuse(`work ${openalex}: not an object`);
  const object = result.output;
  if (openalex === DELETED_WORK) return refuse(`work ${openalex}: stands for deleted works`);
  if (
    typeof input === 'object' &&
    input !== null &&
    !('title' in input || 'display_name' in input)
  ) {
    return refuse(`work ${openalex}: a cut object without a title field`);
  }

  const doiText = object.doi ?? object.ids?.doi ?? null;
  const doi = doiText === null ? null : parseDoi(doiText);
  const arxiv = arxivOf(object, doi);
  const authorships: Authorship[] = [];
  const institutions: Institution[][] = [];
  for (const candidate of object.authorships) {
    const authorship = authorshipOf(candidate);
    if (authorship === null) continue;
    authorships.push(authorship);
    institutions.push(candidate.institutions.map(institutionOf).filter((found) => found !== null));
  }
  // A list that OpenAlex cut at 100 says so but not always how long it was.
  const authorTotal = Math.max(object.authors_count ?? 0, object.authorships.length);
  const isCut = object.is_authors_truncated === true || authorTotal > authorships.length;
  const asOf = v.parse(lenientDate, object.updated_date);
  const landing = object.primary_location?.landing_page_url ?? object.host_venue?.url ?? null;
  return {
    ok: true,
    record: {
      kind: 'work',
      work: {
        source: 'openalex',
        updated: object.updated_date ?? '',
        authorTotal,
        identified: doi !== null || arxiv !== null || (object.ids?.pmid ?? null) !== null,
        institutions,
        work: {
          id: `openalex:${openalex}`,
          doi,
          arxiv,
          openalex,
          type: workTypeOf(object.type, object.type_crossref),
          title: object.title ?? object.display_name,
          language: languageOf(object.language),
          year: object.publication_year ?? (Number(object.publication_date?.slice(0, 4)) || null),
          date: object.publication_date,
          venue:
            object.primary_location?.source?.display_name ??
            object.host_venue?.display_name ??
            null,
          authorships,
          authorCount: isCut ? authorTotal : null,
          abstract: abstractText(object.abstract_inverted_index),
          url:
            doi !== null
              ? doiUrl(doi)
              : (webAddress(landing) ?? (arxiv === null ? null : arxivUrl(arxiv))),
          openAccessUrl: webAddress(
            object.open_access?.oa_url ?? object.best_oa_location?.pdf_url ?? null,
          ),
          citations:
            object.cited_by_count === null
              ? null
              : { count: object.cited_by_count, source: 'OpenAlex', asOf },
          topics: object.topics.flatMap(({ id, display_name }) => {
            const topic = openAlexIdOf('T', id);
            return topic === null || display_name === null
              ? []
              : [{ id: `openalex:${topic}`, name: display_name, works: null }];
          }),
          retracted: object.is_retracted ?? false,
        },
      },
    },
  };
}
