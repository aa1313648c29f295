/** Which parts of a work a list shows. */

/** What is shown unless a page says otherwise. */
const USUAL = [
  'type',
  'year',
  'venue',
  'access',
  'authors',
  'marks',
  'abstract',
  'doi',
  'versions',
] as const;

/** Title and notices are always shown. */
export const WORK_FIELDS = [...USUAL, 'date', 'topics', 'citations'] as const;
export type WorkField = (typeof WORK_FIELDS)[number];

/** `year venue authors` as written in an attribute; the usual ones where it names none. */
export function parseFields(text: string | null, compact: boolean): ReadonlySet<WorkField> {
  const named = (text ?? '').split(/\s+/);
  const known = WORK_FIELDS.filter((field) => named.includes(field));
  if (known.length > 0) return new Set(known);
  return new Set(USUAL.filter((field) => !compact || field !== 'abstract'));
}
