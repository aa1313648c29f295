/** Signing in at an issuer of OpenID Connect: code flow with PKCE, state and nonce. */
import * as oidc from 'openid-client';
import type { Claims } from '../accounts/identity.ts';
import type { SignInProvider } from './provider.ts';

/** What the browser keeps while the person is at the issuer. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignInClient {
  /** @throws SignInError `unavailable` */
  begin(redirectUri: string): Promise<{ readonly url: URL; readonly attempt: Attempt }>;
  /**
   * Who came back.
   *
   * @param came the whole address to which the issuer sent the browser
   * @throws SignInError
   */
  finish(came: URL, attempt: Attempt): Promise<Claims>;
}

/** Why nobody is signed in: they did not want to, the issuer does not answer, or its answer is not good. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly code: 'declined' | 'unavailable' | 'failed';

  constructor(code: SignInError['code'], cause?: unknown) {
    super(`sign-in ${code}`, { cause });
    this.code = code;
  }
}

async function discover(provider: SignInProvider): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = provider;
  const server = new URL(issuer);
  return oidc.discovery(
    server,
    clientId,
    undefined,
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret),
    {
      timeout: 10,
      execute: [
        // Also of an ID token that came straight from the issuer: `alg: none` signs nothing.
        oidc.enableNonRepudiationChecks,
        ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    },
  );
}

/** A name is often told apart from the ID token only. What was signed goes first. */
async function claimsOf(
  config: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
): Promise<Claims> {
  const signed = tokens.claims();
  if (signed === undefined) throw new SignInError('failed');
  const isNamed = 'name' in signed || 'given_name' in signed;
  if (isNamed || config.serverMetadata().userinfo_endpoint === undefined) return signed;
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, signed.sub)), ...signed };
}

function refusal(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    const { error: code } = error;
    if (code === 'access_denied') return new SignInError('declined', error);
    if (/^(server_error|temporarily_unavailable)$/.test(code)) {
      return new SignInError('unavailable', error);
    }
  }
  return new SignInError('failed', error);
}

export function signInClient(provider: SignInProvider): SignInClient {
  let known: Promise<oidc.Configuration> | null = null;
  const configuration = () =>
    (known ??= discover(provider).catch((error: unknown) => {
      known = null;
      throw new SignInError('unavailable', error);
    }));

  return {
    async begin(redirectUri) {
      const config = await configuration();
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: provider.scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { url, attempt };
    },
    async finish(came, { state, nonce, verifier }) {
      const config = await configuration();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, came, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return await claimsOf(config, tokens);
      } catch (error) {
        throw refusal(error);
      }
    },
  };
}
