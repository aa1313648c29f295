/** Opaque cursors: where the last page ended, for exactly the list that it ended in. */
import * as v from 'valibot';
import { contentHash } from '../hash.ts';

/** A number that an `integer` column can hold: anybody can make up a cursor. */
export const cursorNumber = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-2_147_483_647),
  v.maxValue(2_147_483_647),
);
export const cursorText = v.pipe(
  v.string(),
  v.check((text) => !text.includes('\u0000')),
);

const markOf = (list: string) => contentHash(list).slice(0, 8);

/**
 * @param list everything that makes the list what it is: whose it is, filters, order
 * @param position what the last item of the page sorts by, its id last
 */
export const writeCursor = (list: string, position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([markOf(list), position])).toString('base64url');

/** @returns the position; `null` when it is no cursor, or one of another list. */
export function readCursor<TPosition>(
  list: string,
  position: v.GenericSchema<unknown, TPosition>,
  cursor: string,
): TPosition | null {
  if (!/^[\w-]{1,2000}$/.test(cursor)) return null;
  try {
    const json: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return v.parse(v.tuple([v.literal(markOf(list)), position]), json)[1];
  } catch {
    return null;
  }
}
