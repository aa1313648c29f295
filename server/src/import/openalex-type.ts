/** OpenAlex's types of work, which changed their names twice, under the names of this project. */
import { titleMark } from '@bzpeer/widgets/core';

/** Names that are told by Crossref's type where OpenAlex's own says only `article`. */
const BY_CROSSREF: Readonly<Record<string, string>> = {
  'proceedings-article': 'proceedings-article',
  'posted-content': 'preprint',
};

const RENAMED: Readonly<Record<string, string>> = {
  'conference-paper': 'proceedings-article',
  // Crossref's own names stood in `type` until 2023.
  'journal-article': 'article',
  'posted-content': 'preprint',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-section': 'book-chapter',
  'book-part': 'book-chapter',
  'report-component': 'report',
};

/** The type under this project's name; a type that has none keeps its own, no type is `other`. */
export function workTypeOf(type: string | null, crossref: string | null): string {
  const own = type?.trim().toLowerCase() ?? '';
  if (own === 'article' || own === '') {
    const told = BY_CROSSREF[crossref ?? ''];
    if (told !== undefined) return told;
  }
  const renamed = RENAMED[own] ?? own;
  return /^[a-z][a-z0-9-]*$/.test(renamed) ? renamed : 'other';
}

/** Types that say no more of a notice than that it was printed in a journal. */
const PLAIN: ReadonlySet<string> = new Set(['article', 'letter', 'editorial', 'other']);

/** The type, unless the title says that the work is a notice about another, as many are not typed. */
export function noticeTypeOf(type: string, title: string | null): string {
  const mark = PLAIN.has(type) ? titleMark(title) : null;
  if (mark?.about !== 'another') return type;
  if (mark.kind === 'corrected') return 'erratum';
  return mark.kind === 'retracted' ? 'retraction' : type;
}
