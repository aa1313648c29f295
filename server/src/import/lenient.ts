/**
 * Reading objects of other services: their fields come and go with the years, so a field that is
 * missing or of another shape reads as `null` (lists: as empty) and never loses the record.
 */
import * as v from 'valibot';
import { storable } from './text.ts';

/** `null` unless the value fits. */
export const lenient = <const TSchema extends v.GenericSchema>(schema: TSchema) =>
  v.fallback(v.nullish(schema, null), null);

/** Text that says something; blank text reads as `null`. */
export const lenientText = v.fallback(
  v.pipe(
    v.nullish(v.string(), null),
    v.transform((text) => (text === null || text.trim() === '' ? null : storable(text))),
  ),
  null,
);

/** A name: text with single white space, and none at its ends. */
export const lenientName = v.pipe(
  lenientText,
  v.transform((text) => text?.trim().replace(/\s+/g, ' ') ?? null),
);

/** A count; fractions and negative numbers read as `null`. */
export const lenientCount = lenient(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** A Gregorian year that a publication can have. */
export const lenientYear = lenient(
  v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999)),
);

/** An ISO 8601 date that the calendar has. */
export const isoDay = v.pipe(
  v.string(),
  v.isoDate('is not an ISO date'),
  v.check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'is not a day of the calendar'),
);

/** An ISO 8601 date, also from a date with time. */
export const lenientDate = v.fallback(
  v.pipe(
    v.nullish(v.string(), null),
    v.transform((text) => text?.slice(0, 10) ?? null),
    v.nullable(isoDay),
  ),
  null,
);

/** The items that fit. */
export const lenientList = <const TSchema extends v.GenericSchema>(item: TSchema) =>
  v.pipe(
    v.optional(v.unknown(), () => []),
    v.transform((value): v.InferOutput<TSchema>[] => {
      if (!Array.isArray(value)) return [];
      const found: v.InferOutput<TSchema>[] = [];
      for (const candidate of value) {
        const result = v.safeParse(item, candidate);
        if (result.success) found.push(result.output);
      }
      return found;
    }),
  );
