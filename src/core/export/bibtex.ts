/** BibTeX that bibtex, biber and the reference managers read. */
import { safeUrl } from '../format/index.ts';
import type { Work } from '../schema/index.ts';
import { addressOf } from './csl.ts';
import { dateParts } from './dates.ts';
import { citationKeys } from './keys.ts';
import { kindOf } from './kinds.ts';
import { latex, verbatim } from './latex.ts';
import { latexTitle } from './latex-title.ts';
import { authorsOf, isCut, type CslName } from './names.ts';
import { remarksOf } from './remarks.ts';
import { plainAbstract, plainTitle, type Typeset } from './texts.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A part of a name; in braces where a word of it would be taken for what joins or parts names. */
const namePart = (text: string): string =>
  /(?<![^\s])(?:and|others)(?![^\s])|,/i.test(text) ? `{${latex(text)}}` : latex(text);

function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${latex(name.literal)}}`;
  const { given, family, suffix } = name;
  const particle = name['non-dropping-particle'];
  // BibTeX tells a particle by its small letter; in braces, a capital one stays with the family name.
  const surname =
    particle === undefined
      ? /^\p{Ll}|\s\p{Ll}/u.test(family)
        ? `{${latex(family)}}`
        : namePart(family)
      : /^\p{Ll}/u.test(particle)
        ? `${latex(particle)} ${namePart(family)}`
        : `{${latex(`${particle} ${family}`)}}`;
  return [surname, ...(suffix === undefined ? [] : [namePart(suffix)]), namePart(given)].join(', ');
}

function entry(work: Work, key: string, typeset: Typeset): string {
  const kind = kindOf(work.type);
  const [year, month] = dateParts(work);
  const names = [...authorsOf(work).map(bibtexName), ...(isCut(work) ? ['others'] : [])];
  const readable = safeUrl(work.openAccessUrl);
  const fields: (readonly [name: string, value: string])[] = [
    ['author', names.join(' and ')],
    ['title', latexTitle(work.title)],
    [kind.venue[0], latex(plainTitle(work.venue, typeset))],
    ['year', year?.toString() ?? ''],
    ['doi', verbatim(work.doi ?? '')],
    ['url', verbatim(addressOf(work) ?? readable ?? '')],
    ...(work.arxiv === null
      ? []
      : [['eprint', verbatim(work.arxiv)] as const, ['archiveprefix', 'arXiv'] as const]),
    ['language', latex(work.language ?? '')],
    ['note', latex(remarksOf(work).join('. '))],
    ['keywords', latex(work.topics.map(({ name }) => name.replaceAll(',', ' ')).join(', '))],
    ['abstract', latex(plainAbstract(work.abstract, typeset).replace(/\s+/g, ' '))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`);
  const name = MONTHS[(month ?? 0) - 1];
  if (name !== undefined) lines.push(`  month = ${name}`);
  return `@${kind.bibtex}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A BibTeX document. */
export function toBibtex(works: readonly Work[], typeset: Typeset): string {
  const keys = citationKeys(works);
  return works.map((work, at) => entry(work, keys[at] ?? '', typeset)).join('\n');
}
