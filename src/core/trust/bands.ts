import type { TrustBand, VerificationLevel } from '../schema/trust.ts';
import type { TrustEvidence } from './evidence.ts';

/** The lowest score of each band, from the highest band down. */
const BAND_FLOORS = [
  [85, 'confirmed'],
  [65, 'strong'],
  [40, 'established'],
  [15, 'emerging'],
] as const satisfies readonly (readonly [number, TrustBand])[];

/** The word for a score: sparse below 15, then emerging, established (40), strong (65), confirmed (85). */
export function trustBand(score: number): TrustBand {
  return BAND_FLOORS.find(([floor]) => score >= floor)?.[1] ?? 'sparse';
}

/** The highest verification method that was passed. A disputed claim counts as no claim. */
export function verificationLevel(evidence: TrustEvidence): VerificationLevel {
  if (evidence.publicRecord === null) return 0;
  if (evidence.claim !== 'claimed') return 1;
  if (evidence.institutionConfirmed !== null) return 4;
  if (evidence.authenticated !== null) return 3;
  return 2;
}
