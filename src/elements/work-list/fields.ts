/** Which parts of a work a list shows. */

/** Title and notices are always shown. */
export const WORK_FIELDS = [
  'type',
  'year',
  'date',
  'venue',
  'access',
  'authors',
  'marks',
  'abstract',
  'doi',
  'versions',
  'topics',
  'citations',
] as const;
export type WorkField = (typeof WORK_FIELDS)[number];

const USUAL: readonly WorkField[] = [
  'type',
  'year',
  'venue',
  'access',
  'authors',
  'marks',
  'abstract',
  'doi',
  'versions',
];

/** `year venue authors` as written in an attribute; the usual ones where it names none. */
export function parseFields(text: string | null, compact: boolean): ReadonlySet<WorkField> {
  const named = (text ?? '').split(/\s+/);
  const known = WORK_FIELDS.filter((field) => named.includes(field));
  if (known.length > 0) return new Set(known);
  return new Set(compact ? USUAL.filter((field) => field !== 'abstract') : USUAL);
}
