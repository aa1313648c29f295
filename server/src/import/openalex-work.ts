/** Work objects of OpenAlex, of every age. */
import { arxivUrl, doiUrl, noticesOf, parseArxiv, parseDoi } from '@bzpeer/widgets/core';
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
import { AuthorshipObject, bylineOf } from './openalex-byline.ts';
import { DELETED_WORK, openAlexIdOf } from './openalex-id.ts';
import { isArxiv, LocationObject, versionsOf } from './openalex-location.ts';
import { ConceptList, subjectsOf, TopicList } from './openalex-subjects.ts';
import { noticeTypeOf, workTypeOf } from './openalex-type.ts';
import { type Reading, refuse } from './records.ts';
import { webAddress } from './text.ts';

/** Until 2023; locations since. */
const HostVenueObject = v.object({
  display_name: lenientText,
  publisher: lenientText,
  url: lenientText,
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
  ids: lenient(
    v.object({ doi: lenientText, pmid: lenientText, pmcid: lenientText, arxiv: lenientText }),
  ),
  authorships: lenientList(AuthorshipObject),
  authors_count: lenientCount,
  is_authors_truncated: lenient(v.boolean()),
  primary_location: lenient(LocationObject),
  locations: lenientList(LocationObject),
  best_oa_location: lenient(LocationObject),
  host_venue: lenient(HostVenueObject),
  alternate_host_venues: lenientList(HostVenueObject),
  open_access: lenient(v.object({ oa_url: lenientText, oa_status: lenientText })),
  cited_by_count: lenientCount,
  is_retracted: lenient(v.boolean()),
  topics: TopicList,
  referenced_works: lenientList(v.string()),
  concepts: ConceptList,
  abstract_inverted_index: v.optional(v.unknown(), null),
  updated_date: lenientText,
});
type WorkObject = v.InferOutput<typeof WorkObject>;

/** Works were given the concepts whose score was at least this. */
const CONCEPT_FLOOR = 0.3;

/** The arXiv id, from wherever the object names it. */
function arxivOf(object: WorkObject, doi: string | null): string | null {
  const fromDoi = /^10\.48550\/arxiv\.(.+)$/.exec(doi ?? '')?.[1];
  const addresses = [
    ...[object.primary_location, ...object.locations].flatMap((location) => [
      location?.landing_page_url,
      location?.pdf_url,
    ]),
    ...[object.host_venue, ...object.alternate_host_venues].map((venue) => venue?.url),
  ].filter(isArxiv);
  for (const candidate of [fromDoi, object.ids?.arxiv, ...addresses]) {
    const arxiv = typeof candidate === 'string' ? parseArxiv(candidate) : null;
    if (arxiv !== null) return arxiv;
  }
  return null;
}

/** Where a work appeared, by the best name that the object has for it. */
function venueOf({ primary_location: location, host_venue: host }: WorkObject): string | null {
  const raw = location?.raw_source_name ?? null;
  // Repositories leave their own marks and addresses there.
  const isName = raw !== null && !/^\w+:\S|\/\//.test(raw);
  return (
    location?.source?.display_name ??
    (isName ? raw : null) ??
    host?.display_name ??
    host?.publisher ??
    null
  );
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
  const { authorships, institutions } = bylineOf(object.authorships);
  // A list that OpenAlex cut at 100 says so but not always how long it was.
  const authorTotal = Math.max(object.authors_count ?? 0, object.authorships.length);
  const isCut = object.is_authors_truncated === true || authorTotal > authorships.length;
  const asOf = v.parse(lenientDate, object.updated_date);
  const title = object.title ?? object.display_name;
  const type = noticeTypeOf(workTypeOf(object.type, object.type_crossref), title);
  const year = object.publication_year ?? (Number(object.publication_date?.slice(0, 4)) || null);
  const venue = venueOf(object);
  const landing = object.primary_location?.landing_page_url ?? object.host_venue?.url ?? null;
  const url =
    doi !== null ? doiUrl(doi) : (webAddress(landing) ?? (arxiv === null ? null : arxivUrl(arxiv)));
  const id = `openalex:${openalex}`;
  return {
    ok: true,
    record: {
      kind: 'work',
      work: {
        source: 'openalex',
        updated: object.updated_date ?? '',
        authorTotal,
        identified: [doi, arxiv, object.ids?.pmid, object.ids?.pmcid].some((id) => id != null),
        institutions,
        references: object.referenced_works.flatMap((reference) => {
          const value = openAlexIdOf('W', reference);
          return value === null || value === openalex ? [] : [{ scheme: 'openalex', value }];
        }),
        work: {
          id,
          doi,
          arxiv,
          openalex,
          type,
          title,
          language: languageOf(object.language),
          year,
          date: object.publication_date,
          venue,
          authorships: [...authorships],
          authorCount: isCut ? authorTotal : null,
          abstract: abstractText(object.abstract_inverted_index),
          url,
          openAccessUrl: webAddress(
            object.open_access?.oa_url ??
              object.best_oa_location?.pdf_url ??
              object.best_oa_location?.landing_page_url ??
              null,
          ),
          openAccessStatus: object.open_access?.oa_status ?? null,
          pdfUrl: webAddress(object.best_oa_location?.pdf_url ?? null),
          citations:
            object.cited_by_count === null
              ? null
              : { count: object.cited_by_count, source: 'OpenAlex', asOf },
          topics: subjectsOf({ ...object, floor: CONCEPT_FLOOR }),
          retracted: object.is_retracted ?? false,
          notices: noticesOf({ title, type, retracted: object.is_retracted }),
          versions: versionsOf({ id, doi, arxiv, type, venue, year, url }, object.locations),
        },
      },
    },
  };
}
