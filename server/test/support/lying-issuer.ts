/** An OpenID provider whose ID tokens are whatever a test wants them to be. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import * as v from 'valibot';
import { type SignInProvider, SignInProviderSchema } from '../../src/sign-in/provider.ts';

/** Claims, and who signs: its own key, another one, or nobody. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signedBy?: 'itself' | 'somebody else' | 'nobody';
}

export interface LyingIssuer {
  readonly place: SignInProvider;
  /** How the next ID token differs from a good one. */
  lie(lie: Lie): void;
  /** Answers nothing but 500 from now on. */
  fail(isFailing: boolean): void;
  /** The challenge that was sent along with the last code's verifier, as a hash of it; see RFC 7636. */
  readonly verifier: () => string;
  stop(): Promise<void>;
}

const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');

export async function startLyingIssuer(): Promise<LyingIssuer> {
  const own = await generateKeyPair('ES256', { extractable: true });
  const other = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let [current, isFailing, nonce, verifier]: [Lie, boolean, string, string] = [{}, false, '', ''];

  const idToken = async (issuer: string) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: 'client',
      sub: 'liar',
      name: 'Lia Liar',
      nonce,
      iat: now,
      exp: now + 300,
      ...current.claims,
    };
    const { signedBy = 'itself' } = current;
    if (signedBy === 'nobody') return `${part({ alg: 'none' })}.${part(claims)}.`;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign(signedBy === 'itself' ? own.privateKey : other.privateKey);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const answer = async () => {
      if (isFailing) send(500, {});
      else if (url.pathname === '/.well-known/openid-configuration') {
        send(200, {
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          jwks_uri: `${origin}/keys`,
          id_token_signing_alg_values_supported: ['ES256', 'none'],
        });
      } else if (url.pathname === '/keys') send(200, { keys: [jwk] });
      else if (url.pathname === '/token') {
        verifier = new URLSearchParams(await text(request)).get('code_verifier') ?? '';
        const id_token = await idToken(origin);
        send(200, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token });
      } else send(404, {});
    };
    void answer();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const settings = { issuer: origin, name: 'Liar', clientId: 'client', orcidClaim: 'orcid' };
  return {
    place: v.parse(SignInProviderSchema, settings),
    lie(lie) {
      const { nonce: asked, ...claims } = lie.claims ?? {};
      if (typeof asked === 'string') nonce = asked;
      current = { ...lie, claims };
    },
    fail(failing) {
      isFailing = failing;
    },
    verifier: () => verifier,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
