/**
 * A table of works: RFC 4180, one work a row. Text that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
import { cleanName } from '../format/index.ts';
import type { Work } from '../schema/index.ts';
import { addressOf } from './csl.ts';
import { citationKeys } from './keys.ts';
import { remarksOf } from './remarks.ts';
import { plainAbstract, plainTitle, type Typeset } from './texts.ts';

type Cell = string | number | null;

/** What a spreadsheet calculates, also in the wide forms that some turn into the narrow ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The columns, each with what stands in it. */
const COLUMNS: Readonly<Record<string, (work: Work, key: string, typeset: Typeset) => Cell>> = {
  Key: (_work, key) => key,
  Type: ({ type }) => type,
  Title: ({ title }, _key, typeset) => plainTitle(title, typeset),
  Authors: ({ authorships }) => authorships.map(({ name }) => cleanName(name)).join('; '),
  'Number of authors': ({ authorships, authorCount }) => authorCount ?? authorships.length,
  Year: ({ year }) => year,
  Date: ({ date }) => date,
  Venue: ({ venue }, _key, typeset) => plainTitle(venue, typeset),
  DOI: ({ doi }) => doi,
  arXiv: ({ arxiv }) => arxiv,
  OpenAlex: ({ openalex }) => openalex,
  Address: addressOf,
  'Open access': ({ openAccessUrl }) => openAccessUrl,
  Language: ({ language }) => language,
  Topics: ({ topics }) => topics.map(({ name }) => name).join('; '),
  Citations: ({ citations }) => citations?.count ?? null,
  'Citations from': ({ citations }) => citations?.source ?? null,
  'Citations as of': ({ citations }) => citations?.asOf ?? null,
  Notes: (work) => remarksOf(work).join('. '),
  Abstract: ({ abstract }, _key, typeset) => plainAbstract(abstract, typeset),
};

/** A CSV document, with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(works: readonly Work[], typeset: Typeset): string {
  const keys = citationKeys(works);
  const rows = [
    Object.keys(COLUMNS),
    ...works.map((work, at) =>
      Object.values(COLUMNS).map((column) => column(work, keys[at] ?? '', typeset)),
    ),
  ];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
