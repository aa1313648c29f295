/** A work in the vocabulary of schema.org. */
import { cleanName, safeUrl, splitName } from '../format/index.ts';
import { arxivUrl, doiUrl } from '../ids/index.ts';
import type { Authorship, Work } from '../schema/index.ts';
import { plainAbstract, plainTitle, type Typeset } from '../export/texts.ts';
import { filled, type Thing } from './thing.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['book', 'Book'],
  ['book-chapter', 'Chapter'],
  ['dataset', 'Dataset'],
  ['dissertation', 'Thesis'],
  ['report', 'Report'],
  ['software', 'SoftwareSourceCode'],
  ['reference-entry', 'Chapter'],
  ['review', 'ScholarlyArticle'],
  ['grant', 'Grant'],
]);

/** Types whose venue is a publisher, and not what they are a part of. */
const ALONE = /^(?:book|dataset|dissertation|report|software|standard|preprint)$/;

const orcidUrl = (orcid: string | null): string | null =>
  orcid === null ? null : `https://orcid.org/${orcid}`;

/** A name that cannot be split is as likely a body's as a person's, so it gets the type of neither. */
function authorThing({ name, orcid, affiliations }: Authorship): Thing {
  const isPerson = orcid !== null || splitName(name).given !== '';
  return filled({
    '@type': isPerson ? 'Person' : 'Thing',
    '@id': orcidUrl(orcid),
    name: cleanName(name),
    affiliation: affiliations.map((at) => ({ '@type': 'Organization', name: at })),
  });
}

/** @param typeset makes formulas of TeX, so that they can be told as text */
export function workThing(work: Work, typeset: Typeset): Thing {
  const { type, doi, arxiv, retracted, notices } = work;
  const venue = plainTitle(work.venue, typeset);
  const pdf = safeUrl(work.pdfUrl);
  const readable = safeUrl(work.openAccessUrl);
  const isAlone = ALONE.test(type);
  const address = doi === null ? safeUrl(work.url) : doiUrl(doi);
  return filled({
    '@type': TYPES.get(type) ?? 'ScholarlyArticle',
    '@id': address ?? (arxiv === null ? null : arxivUrl(arxiv)),
    name: plainTitle(work.title, typeset),
    author: work.authorships.map(authorThing),
    datePublished: work.date ?? (work.year === null ? null : String(work.year)),
    isPartOf: venue === '' || isAlone ? null : { '@type': 'Periodical', name: venue },
    publisher: venue === '' || !isAlone ? null : { '@type': 'Organization', name: venue },
    inLanguage: work.language,
    abstract: plainAbstract(work.abstract, typeset),
    keywords: work.topics.map(({ name }) => name),
    identifier: doi === null ? null : { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
    url: safeUrl(work.url) ?? address,
    sameAs: arxiv === null ? null : arxivUrl(arxiv),
    isAccessibleForFree: readable !== null || pdf !== null ? true : null,
    encoding:
      pdf === null
        ? null
        : { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
    creativeWorkStatus: retracted ? 'Retracted' : null,
    correction: notices
      .filter(({ kind }) => kind === 'corrected')
      .flatMap(({ doi: notice, url }) => (notice === null ? safeUrl(url) : doiUrl(notice)) ?? []),
  });
}
