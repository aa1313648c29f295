/** RIS, as EndNote, Zotero, Mendeley and Citavi read it: a tag and a value a line. */
import { safeUrl } from '../format/index.ts';
import type { Work } from '../schema/index.ts';
import { addressOf } from './csl.ts';
import { dateParts } from './dates.ts';
import { citationKeys } from './keys.ts';
import { kindOf } from './kinds.ts';
import { authorsOf, type CslName } from './names.ts';
import { remarksOf } from './remarks.ts';
import { plainAbstract, plainTitle, type Typeset } from './texts.ts';

/** `van Beethoven, Ludwig, Jr.` */
const risName = (name: CslName): string =>
  'literal' in name
    ? name.literal
    : [
        [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
        name.given,
        ...(name.suffix === undefined ? [] : [name.suffix]),
      ].join(', ');

/** `2024/05/14/`: the slashes stay where month or day are not known. */
const risDate = (parts: readonly number[]): string =>
  `${[0, 1, 2].map((at) => parts[at]?.toString().padStart(2, '0') ?? '').join('/')}/`;

function entry(work: Work, key: string, typeset: Typeset): string {
  const kind = kindOf(work.type);
  const date = dateParts(work);
  const pairs: (readonly [tag: string, value: string | null])[] = [
    ['TY', kind.ris],
    ['ID', key],
    ...authorsOf(work).map((name) => ['AU', risName(name)] as const),
    ['TI', plainTitle(work.title, typeset)],
    [kind.venue[1], plainTitle(work.venue, typeset)],
    ['PY', date[0]?.toString() ?? null],
    ['DA', date.length > 1 ? risDate(date) : null],
    ['DO', work.doi],
    ['UR', addressOf(work)],
    ['L2', safeUrl(work.openAccessUrl)],
    ['LA', work.language],
    ['AN', work.arxiv === null ? null : `arXiv:${work.arxiv}`],
    ['AB', plainAbstract(work.abstract, typeset)],
    ...work.topics.map(({ name }) => ['KW', name] as const),
    ...remarksOf(work).map((remark) => ['N1', remark] as const),
  ];
  const lines = pairs
    .filter(([, value]) => value !== null && value !== '')
    // A line break would begin another tag.
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A RIS document. */
export function toRis(works: readonly Work[], typeset: Typeset): string {
  const keys = citationKeys(works);
  return works.map((work, at) => entry(work, keys[at] ?? '', typeset)).join('\r\n');
}
