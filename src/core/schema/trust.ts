import * as v from 'valibot';
import { list, orNull, text } from './primitives.ts';

/** Bands from least to most evidence. */
export const TRUST_BANDS = ['sparse', 'emerging', 'established', 'strong', 'confirmed'] as const;
/** A word for a range of scores; see `trustBand`. */
export type TrustBand = (typeof TRUST_BANDS)[number];

/**
 * How far the record's identity has been checked:
 * 0 no public record, 1 matched to a public author record, 2 claimed by a signed-in account,
 * 3 claimed by an account authenticated with the record's own ORCID iD or institution,
 * 4 confirmed by the institution.
 */
export const VERIFICATION_LEVELS = [0, 1, 2, 3, 4] as const;
/** How far it is verified whose record it is, from L0 to L4. */
export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** One piece of evidence behind a trust score, with everything needed to check it. */
export const TrustSignalSchema = v.object({
  /** Stable name of the kind of evidence, for example `claimed`. */
  code: text,
  /** The evidence in one English sentence. */
  statement: text,
  /** How many things the statement counts (works, years …); `null` for a yes or no. */
  count: orNull(v.number()),
  /** Who asserts it. */
  assertedBy: text,
  /** ISO 8601 date on which it was asserted or read. */
  asOf: orNull(v.string()),
  /** Where it can be checked. */
  url: orNull(v.string()),
  /** Its share of the score. */
  points,
  /** The largest share that this kind of evidence can have. */
  maximum: points,
  /** What would raise it, in one English sentence; `null` at the maximum. */
  raise: orNull(v.string()),
});
/** One piece of evidence behind a trust score, with everything needed to check it. */
export type TrustSignal = v.InferOutput<typeof TrustSignalSchema>;

/** A trust score with all its evidence; the score is the rounded sum of the signals' points. */
export const TrustSchema = v.object({
  /** 0 to 100. */
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  band: v.picklist(TRUST_BANDS),
  level: v.picklist(VERIFICATION_LEVELS),
  signals: list(TrustSignalSchema),
});
/** A trust score with all its evidence. */
export type Trust = v.InferOutput<typeof TrustSchema>;
