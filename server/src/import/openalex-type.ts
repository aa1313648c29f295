/** OpenAlex's types of work, which changed their names twice, under the names of this project. */

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
