/** Building blocks that the record schemas share. */
import * as v from 'valibot';

/**
 * A field that a service may leave out or send as `null`; both read as `null`.
 * "Not known" is always `null`, never an empty string or a zero.
 */
export const orNull = <const TSchema extends v.GenericSchema>(schema: TSchema) =>
  v.nullish(schema, null);

/** A list that a service may leave out or send as `null`; reads as an empty list. */
export const list = <const TSchema extends v.GenericSchema>(item: TSchema) =>
  v.nullish(v.array(item), () => []);

/** A whole number from 0 up. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A Gregorian year, as a number. */
export const year = v.pipe(v.number(), v.integer());

/** Text with at least one character. */
export const text = v.pipe(v.string(), v.minLength(1));
