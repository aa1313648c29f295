/** CSL-JSON 1.0, the common tongue of reference managers and citation styles. */
import { arxivUrl, doiUrl } from '../ids/index.ts';
import { safeUrl } from '../format/index.ts';
import type { Work } from '../schema/index.ts';
import { dateParts } from './dates.ts';
import { citationKeys } from './keys.ts';
import { kindOf } from './kinds.ts';
import { authorsOf, type CslName } from './names.ts';
import { remarksOf } from './remarks.ts';
import { cslTitle, plainAbstract, plainTitle, type Typeset } from './texts.ts';

/** One work in CSL-JSON, with the variables that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** Where a work is to be found: its DOI's address counts before the page that a source names. */
export function addressOf({ doi, url, arxiv, openAccessUrl }: Work): string | null {
  if (doi !== null) return doiUrl(doi);
  return safeUrl(url) ?? (arxiv === null ? safeUrl(openAccessUrl) : arxivUrl(arxiv));
}

/** Leaves out what is empty. */
const filled = (key: string, value: string | null): object =>
  value === null || value === '' ? {} : { [key]: value };

function item(work: Work, id: string, typeset: Typeset): CslItem {
  const kind = kindOf(work.type);
  const authors = authorsOf(work);
  const issued = dateParts(work);
  return {
    id,
    type: kind.csl,
    ...filled('title', cslTitle(work.title, typeset)),
    ...(authors.length > 0 && { author: authors }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    ...filled(kind.venueCsl, plainTitle(work.venue, typeset)),
    ...(work.type === 'preprint' && {
      genre: 'Preprint',
      ...(work.arxiv !== null && { number: `arXiv:${work.arxiv}` }),
    }),
    ...filled('DOI', work.doi),
    ...filled('URL', addressOf(work)),
    ...filled('language', work.language),
    ...filled('abstract', plainAbstract(work.abstract, typeset)),
    ...filled('note', remarksOf(work).join('. ')),
  };
}

/** Works as CSL-JSON items, each under its citation key. */
export function cslItems(works: readonly Work[], typeset: Typeset): readonly CslItem[] {
  const keys = citationKeys(works);
  return works.map((work, index) => item(work, keys[index] ?? work.id, typeset));
}

/** A CSL-JSON document. */
export const toCslJson = (works: readonly Work[], typeset: Typeset): string =>
  `${JSON.stringify(cslItems(works, typeset), null, 2)}\n`;
