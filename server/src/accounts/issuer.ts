/** The issuers whose word counts here. */
import * as v from 'valibot';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys and claims travel encrypted, except on this machine. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

export const trustworthyAddress = v.pipe(
  v.string(),
  v.check(isTrustworthy, 'must be an https address (http only on this machine)'),
);
const text = v.pipe(v.string(), v.minLength(1));

export const IssuerSchema = v.strictObject({
  /** As the tokens have it in `iss`, to the letter. */
  issuer: trustworthyAddress,
  /** What `aud` of a token for this API is. */
  audience: text,
  /** Where its keys are; asked of its OpenID configuration when left out. */
  jwksUri: v.optional(trustworthyAddress),
  /** `typ` of its access tokens. Only `at+jwt` (RFC 9068) tells them from ID tokens for certain. */
  tokenType: v.optional(v.picklist(['at+jwt', 'JWT']), 'at+jwt'),
  /**
   * The claim with the ORCID iD that the person authenticated with at ORCID: `sub` at ORCID itself.
   * Left out for an issuer where people type their iD in, for a claim would be approved by it.
   */
  orcidClaim: v.nullish(text, null),
  /** The claim with the ROR id of the institution that the person authenticated through. */
  institutionClaim: v.nullish(text, null),
});
export type Issuer = v.InferOutput<typeof IssuerSchema>;
