/** Crossref's `update-to` and `updated-by`: a notice names what it updates, and a work what updates it. */
import { doiUrl, parseDoi } from '../../ids/index.ts';
import type { Notice, NoticeKind } from '../../schema/notice.ts';

/** A notice, and the DOI at the other end of the update. */
export interface Update {
  readonly kind: NoticeKind;
  readonly doi: string | null;
  readonly date: string | null;
}

/**
 * The types of updates that are notices. New versions and editions, addenda and clarifications are
 * none: they leave what was published as it is. A part that is retracted leaves the work standing
 * without it, as a correction does.
 */
const KINDS: Readonly<Record<string, NoticeKind>> = {
  retraction: 'retracted',
  expression_of_concern: 'concern',
  withdrawal: 'withdrawn',
  removal: 'withdrawn',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  partial_retraction: 'corrected',
  reinstatement: 'reinstated',
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** `{"date-parts": [[2015, 5, 4]]}` as `2015-05-04`, or as much of it as is known. */
function dateOf(value: unknown): string | null {
  const dates = field(value, 'date-parts');
  const parts: unknown = Array.isArray(dates) ? dates[0] : null;
  if (!Array.isArray(parts)) return null;
  const known: string[] = [];
  for (const [at, part] of parts.slice(0, 3).entries()) {
    if (!Number.isInteger(part) || part < 1) break;
    known.push(String(part).padStart(at === 0 ? 4 : 2, '0'));
  }
  return known.length === 0 ? null : known.join('-');
}

/** The updates of a record's field; what is none of the five kinds, or of no known shape, is left out. */
export function updatesIn(value: unknown): Update[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const type = field(entry, 'type');
    const kind =
      typeof type === 'string'
        ? KINDS[
            type
              .trim()
              .toLowerCase()
              .replace(/[\s-]+/g, '_')
          ]
        : undefined;
    if (kind === undefined) return [];
    const doi = field(entry, 'DOI');
    return [
      {
        kind,
        doi: typeof doi === 'string' ? parseDoi(doi) : null,
        date: dateOf(field(entry, 'updated')),
      },
    ];
  });
}

/** An update as a notice that stands at a DOI. */
export const noticeAt = ({ kind, date }: Update, doi: string | null): Notice => ({
  kind,
  date,
  url: doi === null ? null : doiUrl(doi),
  doi,
});
