/** Where people can sign in: any issuer of OpenID Connect. */
import * as v from 'valibot';
import { trustworthyAddress } from '../accounts/issuer.ts';

const text = v.pipe(v.string(), v.minLength(1));

export const SignInProviderSchema = v.strictObject({
  /** As its ID tokens have it in `iss`, to the letter. */
  issuer: trustworthyAddress,
  /** What people know it as, for the button: `ORCID`. */
  name: text,
  /** What the issuer calls this service. */
  clientId: text,
  /** Left out for a public client, which proves itself by PKCE alone. */
  clientSecret: v.optional(text),
  /** What is asked for. E-mail addresses are neither needed nor kept. */
  scope: v.optional(
    v.pipe(v.string(), v.regex(/(^| )openid( |$)/, 'must hold openid')),
    'openid profile',
  ),
  /** See `IssuerSchema`: the claim that holds an ORCID iD with which the person authenticated. */
  orcidClaim: v.nullish(text, null),
  /** The claim with the ROR id of the institution that the person authenticated through. */
  institutionClaim: v.nullish(text, null),
});
export type SignInProvider = v.InferOutput<typeof SignInProviderSchema>;
