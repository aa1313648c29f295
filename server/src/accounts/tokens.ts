/** Access tokens, checked against their issuer's keys. */
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import { ProblemError } from '../http/problem.ts';
import type { Identity } from './account.ts';
import { identityOf } from './identity.ts';
import { type Issuer, trustworthyAddress } from './issuer.ts';

/** Signatures with a public key only: a shared secret would be everybody's, and `none` is nobody's. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']
  .concat(['ES256', 'ES384', 'ES512'])
  .concat(['EdDSA', 'Ed25519']);

/** Longer ones are no access tokens; nobody is to keep us busy with reading them. */
const TOKEN_LENGTH = 8192;
/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 10;
const DISCOVERY_TIMEOUT = 5000;

export interface CheckedToken {
  readonly identity: Identity;
  readonly scopes: ReadonlySet<string>;
}

/** @throws ProblemError `invalid-token`, or `unavailable` when the issuer's keys cannot be had */
export type TokenCheck = (token: string) => Promise<CheckedToken>;

export const CHALLENGE = 'Bearer realm="profile-api"';

const invalid = (detail: string) =>
  new ProblemError(
    'invalid-token',
    detail,
    {},
    { headers: { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"` } },
  );

const ConfigurationSchema = v.object({ issuer: v.string(), jwks_uri: trustworthyAddress });

/** Where an issuer says that its keys are. */
async function discover({ issuer }: Issuer): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const configuration = v.parse(ConfigurationSchema, await response.json());
  if (configuration.issuer !== issuer) throw new Error(`${address} is another issuer's`);
  return configuration.jwks_uri;
}

/** An issuer's keys, found at the first token and kept; a failure is not kept. */
function keysOf(issuer: Issuer): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | null = null;
  return () => {
    found ??= (
      issuer.jwksUri === undefined ? discover(issuer) : Promise.resolve(issuer.jwksUri)
    ).then((address) => createRemoteJWKSet(new URL(address)));
    found.catch(() => {
      found = null;
    });
    return found;
  };
}

/** The issuer that a token names, before anything of it is believed. */
function namedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

/** Whether it was the issuer that failed, and not the token. */
const isIssuersFault = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === errors.JOSEError.code;

function refusal(error: unknown): ProblemError {
  if (isIssuersFault(error)) {
    return new ProblemError(
      'unavailable',
      'The keys to check this token with cannot be had at the moment.',
      {},
      { headers: { 'Retry-After': '5' }, cause: error },
    );
  }
  if (error instanceof errors.JWTExpired) return invalid('This token has expired.');
  return error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud'
    ? invalid('This token is for another service.')
    : invalid('This token is not valid here.');
}

export function tokenCheck(issuers: readonly Issuer[]): TokenCheck {
  const known = new Map(
    issuers.map((issuer) => [issuer.issuer, { issuer, keys: keysOf(issuer) }] as const),
  );
  return async (token) => {
    if (token.length > TOKEN_LENGTH) throw invalid('This token is too long.');
    const named = known.get(namedIssuer(token) ?? '');
    if (named === undefined) throw invalid('This token is not from an issuer known here.');
    const { issuer, keys } = named;
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: issuer.audience,
        typ: issuer.tokenType,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE,
      });
      const identity = identityOf(issuer, payload);
      if (identity === null) throw invalid('This token names nobody.');
      const scope = typeof payload['scope'] === 'string' ? payload['scope'] : '';
      return { identity, scopes: new Set(scope.split(' ')) };
    } catch (error) {
      throw error instanceof ProblemError ? error : refusal(error);
    }
  };
}
