/** Text of unknown origin. */

/**
 * The text as it is, without what no database can store: NUL, which PostgreSQL has not in text,
 * and halves of surrogate pairs, which are no characters. One bad letter must not lose a file.
 */
export const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** The same for all text within a JSON value. */
export function storableJson(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(storableJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storable(key), storableJson(item)]),
  );
}

/** An address that a browser may open; `null` for any other text, such as `javascript:…`. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? text : null;
}
