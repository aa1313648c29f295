/** What accounts' claims make of a profile, beside what its record says of itself. */
import type { Affiliation, ClaimStatus } from '@bzpeer/widgets/core';
import { type Assertion, orcidUrl } from '@bzpeer/widgets/core';

/** A claim that was not refused. */
export interface OpenClaim {
  readonly status: 'pending' | 'approved';
  /** ISO 8601 date of the approval. */
  readonly decided: string | null;
  /** Issuer of the account, and what the account was authenticated with when it claimed. */
  readonly issuer: string;
  readonly orcid: string | null;
  readonly institutionRor: string | null;
}

/** Who says so, where a profile names its claim. */
const SERVICE = 'Profile API';

/**
 * Where a record stands. One approved claim makes it claimed; a second claimant makes it disputed,
 * whoever came first and however sure either is, until a reviewer has refused one of them. What the
 * record itself says counts as a claimant, but gives way to a claim that was approved.
 *
 * @param own what the record says
 */
export function claimStatus(own: ClaimStatus, open: readonly OpenClaim[]): ClaimStatus {
  const [first, second] = open;
  if (first === undefined) return own;
  if (second !== undefined) return 'disputed';
  if (first.status === 'approved') return 'claimed';
  return own === 'unclaimed' ? 'pending' : 'disputed';
}

/** `ORCID`, or the host that people know the issuer by. */
function issuerName(issuer: string): string {
  const { hostname } = new URL(issuer);
  return /(^|\.)orcid\.org$/.test(hostname) ? 'ORCID' : hostname;
}

export interface ClaimFacts {
  readonly status: ClaimStatus;
  /** `null` leaves it to what the record says. */
  readonly claimed: Assertion | null;
  readonly authenticated: Assertion | null;
  /** Whether the claimant was authenticated with the record's own ORCID iD. */
  readonly byOrcid: boolean;
}

/**
 * @param own what the record says
 * @param orcid the record's ORCID iD as it is now, whatever it was when the claim was made
 */
export function claimFacts(
  own: ClaimStatus,
  open: readonly OpenClaim[],
  orcid: string | null,
  affiliations: readonly Affiliation[],
): ClaimFacts {
  const status = claimStatus(own, open);
  const claim = status === 'claimed' ? (open[0] ?? null) : null;
  if (claim === null) return { status, claimed: null, authenticated: null, byOrcid: false };
  const { decided: asOf, institutionRor: ror } = claim;
  const byOrcid = orcid !== null && claim.orcid === orcid;
  const byInstitution =
    ror !== null && affiliations.some((place) => place.current && place.ror === ror);
  const url = byOrcid ? orcidUrl(orcid) : `https://ror.org/${ror ?? ''}`;
  return {
    status,
    claimed: { by: SERVICE, asOf, url: null },
    authenticated: byOrcid || byInstitution ? { by: issuerName(claim.issuer), asOf, url } : null,
    byOrcid,
  };
}
