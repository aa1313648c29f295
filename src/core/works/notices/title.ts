/** What the words around a title say has happened to a work. */
import { markupText, parseMarkup } from '../../markup/index.ts';
import type { NoticeKind } from '../../schema/notice.ts';

/** A notice that a title begins with, such as `RETRACTED:`. */
export interface TitleMark {
  readonly kind: NoticeKind;
  /** Whether the marked work is the titled one itself, or another that the titled one is a notice about. */
  readonly about: 'itself' | 'another';
  /** The title without the mark, as plain text. */
  readonly rest: string;
}

const THING = '(?: (?:article|chapter|paper|preprint|manuscript|review))?';
const KINDS: Readonly<Record<string, NoticeKind>> = {
  retracted: 'retracted',
  withdrawn: 'withdrawn',
};

/** `RETRACTED: …`, `Retracted Article: …`, `[WITHDRAWN] …`; not `Retracted articles in …`. */
const BEFORE = new RegExp(
  `^(?:[[(<] ?(retracted|withdrawn)${THING} ?[\\])>]:?|(retracted|withdrawn)${THING} ?(?::|[-–—] ))(?=.)`,
  'i',
);
/** `… [RETRACTED]`, `… (Retracted article. See vol. 3, p. 9)`. */
const AFTER = new RegExp(`.[[(] ?(retracted|withdrawn)${THING}(?:[.,:;][^\\])]*)?[\\])]\\.?$`, 'i');

/**
 * How notices are titled. "Correction" begins the titles of ordinary works as well ("Correction of
 * myopia …"), so that it needs more than a word behind it.
 */
const NOTICES: readonly (readonly [kind: NoticeKind, pattern: RegExp])[] = [
  [
    'reinstated',
    /^(?:notice of (?:article )?)?reinstatement(?: (?:note|notice))?(?: (?:of|to):?(?= )|:|$)/i,
  ],
  [
    'retracted',
    /^(?:(?:(?:notice|statement) of )?retraction(?: (?:note|notice|statement))?(?: (?:to|for):?(?= )| of:(?= )| ?[:.]|$)|(?:notice|statement) of retraction\b)/i,
  ],
  [
    'withdrawn',
    /^(?:(?:notice|statement) of (?:withdrawal|removal)\b|(?:withdrawal|removal) (?:note|notice|statement)\b|withdrawal:)/i,
  ],
  [
    'concern',
    /^(?:editor(?:ial|s?['’]s?) |publisher['’]s )?(?:expression|note|notice) of (?:editorial )?concern\b/i,
  ],
  [
    'corrected',
    /^(?:(?:author|publisher|editorial|editor)(?:['’]s)? )?(?:erratum|errata|corrigendum|corrigenda|addendum)(?=$|[^\p{L}\p{N}])/iu,
  ],
  [
    'corrected',
    /^(?:author|publisher|editorial|editor)(?:['’]s)? corrections?(?=$|[^\p{L}\p{N}])/iu,
  ],
  [
    'corrected',
    /^corrections?(?:\.?$| ?:| to:| (?:to|in|for|of) (?=["'“‘„«]|(?:the|our) (?:article|paper)s?\b|.{2,60} et al\b))/i,
  ],
];

const trimmed = (text: string): string => text.replace(/^[\s:–—-]+|\s+$/g, '');

/** Reads the mark on a plain title; `null` where there is none. */
export function markOf(title: string): TitleMark | null {
  const plain = title.trim().replace(/\s+/g, ' ');
  const before = BEFORE.exec(plain);
  const after = before === null ? AFTER.exec(plain) : null;
  const word = before?.[1] ?? before?.[2] ?? after?.[1];
  const kind = word === undefined ? undefined : KINDS[word.toLowerCase()];
  if (kind !== undefined) {
    const rest =
      before === null ? plain.slice(0, (after?.index ?? 0) + 1) : plain.slice(before[0].length);
    return { kind, about: 'itself', rest: trimmed(rest) };
  }
  for (const [noticeKind, pattern] of NOTICES) {
    const match = pattern.exec(plain);
    if (match !== null) {
      return { kind: noticeKind, about: 'another', rest: trimmed(plain.slice(match[0].length)) };
    }
  }
  return null;
}

/** Reads the mark on a title as a source sends it, with markup; `null` where there is none. */
export const titleMark = (title: string | null): TitleMark | null =>
  title === null ? null : markOf(markupText(parseMarkup(title)));
