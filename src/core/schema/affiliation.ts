import * as v from 'valibot';
import { orNull, text, year } from './primitives.ts';

/** A place where a researcher works, worked or studied, as a source states it. */
export const AffiliationSchema = v.object({
  /** The institution's name, as written by the source. */
  name: text,
  /** ROR identifier without its address, for example `04znxe670`. */
  ror: orNull(v.string()),
  /** ISO 3166-1 alpha-2 country code. */
  country: orNull(v.string()),
  /** First year. */
  from: orNull(year),
  /** Last year; `null` while it lasts or when it is not known. */
  to: orNull(year),
  /** Whether the source states it as current. */
  current: v.nullish(v.boolean(), false),
});
/** A place where a researcher works, worked or studied. */
export type Affiliation = v.InferOutput<typeof AffiliationSchema>;
