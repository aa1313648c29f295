/** The `Authorization` header of a request. Nothing else says who somebody is: no cookie, no query. */
import type { Context } from 'hono';
import type { Identity } from '../accounts/account.ts';
import type { Scope } from '../accounts/scopes.ts';
import { CHALLENGE, type TokenCheck } from '../accounts/tokens.ts';
import { ProblemError } from './problem.ts';

/**
 * Who asks, by a token that allows it.
 *
 * @throws ProblemError `no-token`, `invalid-token`, `insufficient-scope`
 */
export async function authenticate(c: Context, check: TokenCheck, scope: Scope): Promise<Identity> {
  const [, token] = /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  if (token === undefined) {
    throw new ProblemError(
      'no-token',
      'Send an access token in the Authorization header.',
      {},
      { headers: { 'WWW-Authenticate': CHALLENGE } },
    );
  }
  const { identity, scopes } = await check(token);
  if (scopes.has(scope)) return identity;
  throw new ProblemError(
    'insufficient-scope',
    `This needs a token with the scope ${scope}.`,
    { scope },
    {
      headers: {
        'WWW-Authenticate': `${CHALLENGE}, error="insufficient_scope", scope="${scope}"`,
      },
    },
  );
}
