/** Where OpenAlex found a work, and which of these places hold another version of it. */
import { arxivUrl, doiUrl, parseArxiv, parseDoi, type WorkVersion } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { lenient, lenientText } from './lenient.ts';
import { workTypeOf } from './openalex-type.ts';
import { webAddress } from './text.ts';

export const LocationObject = v.object({
  id: lenientText,
  is_oa: lenient(v.boolean()),
  landing_page_url: lenientText,
  pdf_url: lenientText,
  source: lenient(v.object({ display_name: lenientText })),
  raw_source_name: lenientText,
  raw_type: lenientText,
  version: lenientText,
});
export type LocationObject = v.InferOutput<typeof LocationObject>;

/** The work that the places belong to. */
export interface LocatedWork {
  readonly id: string;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly type: string;
  readonly venue: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

/** DOIs under which preprint servers register nothing but preprints. */
const PREPRINT_DOI =
  /^10\.(?:48550\/arxiv\.|1101\/(?:\d{6}$|20\d\d\.)|64898\/|21203\/rs\.|20944\/preprints|26434\/chemrxiv|31234\/osf\.io\/|31235\/osf\.io\/|31219\/osf\.io\/|36227\/techrxiv|22541\/au\.|2139\/ssrn\.)/;

export const isArxiv = (url: string | null | undefined): boolean =>
  /\/\/(?:export\.|www\.)?arxiv\.org\//i.test(url ?? '');

/** The DOI that stands for the place; older records tell it by the address alone. */
function doiOf({ id, landing_page_url }: LocationObject): string | null {
  const text = id?.startsWith('doi:') === true ? id : landing_page_url;
  return text !== null && /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i.test(text)
    ? parseDoi(text)
    : null;
}

const openAddress = ({ is_oa, pdf_url, landing_page_url }: LocationObject): string | null =>
  is_oa === true ? webAddress(pdf_url ?? landing_page_url) : null;

/** arXiv's ids begin with the year and month of the submission: `1503.05702`, `hep-th/9711200`. */
function arxivYear(arxiv: string): number | null {
  const digits = Number(/^(?:[a-z.-]+\/)?(\d\d)\d\d/i.exec(arxiv)?.[1]);
  if (Number.isNaN(digits)) return null;
  return digits >= 91 ? 1900 + digits : 2000 + digits;
}

function arxivVersion(arxiv: string, work: LocatedWork, places: readonly LocationObject[]) {
  const own = `10.48550/arxiv.${arxiv}`.toLowerCase();
  const here = places.filter(
    (place) =>
      doiOf(place) === own ||
      [place.landing_page_url, place.pdf_url].some(
        (url) => isArxiv(url) && parseArxiv(url ?? '') === arxiv,
      ),
  );
  const registered = work.doi === own || here.some((place) => doiOf(place) === own);
  return {
    id: work.doi === own ? work.id : null,
    doi: registered ? own : null,
    arxiv,
    type: 'preprint',
    venue: 'arXiv',
    year: arxivYear(arxiv),
    url: arxivUrl(arxiv),
    openAccessUrl: here.map(openAddress).find((url) => url !== null) ?? null,
  };
}

/** A preprint elsewhere than on arXiv. */
const preprintVersion = (doi: string, work: LocatedWork, place: LocationObject): WorkVersion => ({
  id: work.doi === doi ? work.id : null,
  doi,
  arxiv: null,
  type: 'preprint',
  venue: place.source?.display_name ?? null,
  year: work.doi === doi ? work.year : null,
  url: doiUrl(doi),
  openAccessUrl: openAddress(place),
});

/** The work as it was published, where any place has it so. */
function publishedVersion(
  work: LocatedWork,
  places: readonly LocationObject[],
): WorkVersion | null {
  const place = places.find((candidate) => {
    const doi = doiOf(candidate);
    return (
      candidate.version === 'publishedVersion' &&
      !(doi !== null && PREPRINT_DOI.test(doi)) &&
      !isArxiv(candidate.landing_page_url)
    );
  });
  if (place === undefined) return null;
  const doi = doiOf(place) ?? (PREPRINT_DOI.test(work.doi ?? '') ? null : work.doi);
  const isWork = work.type !== 'preprint';
  return {
    id: isWork ? work.id : null,
    doi,
    arxiv: null,
    type: isWork ? work.type : workTypeOf(place.raw_type, null),
    venue: place.source?.display_name ?? (isWork ? work.venue : null),
    year: isWork ? work.year : null,
    url: doi !== null ? doiUrl(doi) : webAddress(place.landing_page_url),
    openAccessUrl: openAddress(place),
  };
}

/**
 * The versions that the places of a work show: as published, on arXiv, and on other preprint servers.
 * A copy in a repository is no version of its own, nor is a deposit that may be data or slides.
 *
 * @returns the published version first; empty where there is only one.
 */
export function versionsOf(work: LocatedWork, places: readonly LocationObject[]): WorkVersion[] {
  const published = publishedVersion(work, places);
  const preprints = new Map<string, WorkVersion>();
  for (const place of places) {
    const doi = doiOf(place);
    if (doi === null || doi.startsWith('10.48550/') || !PREPRINT_DOI.test(doi)) continue;
    if (!preprints.has(doi)) preprints.set(doi, preprintVersion(doi, work, place));
  }
  const found = [
    ...(published === null ? [] : [published]),
    ...(work.arxiv === null ? [] : [arxivVersion(work.arxiv, work, places)]),
    ...preprints.values(),
  ];
  return found.length > 1 ? found : [];
}
