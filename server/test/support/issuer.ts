/** An issuer of the tests' own: keys on a port of this machine, and tokens as its people get them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Issuer, IssuerSchema } from '../../src/accounts/issuer.ts';
import { SCOPES } from '../../src/accounts/scopes.ts';
import * as v from 'valibot';

export const AUDIENCE = 'https://profiles.example/api';
export const ALL_SCOPES = Object.values(SCOPES).join(' ');

/** What to change in a token that would be good otherwise. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: { readonly typ?: string; readonly alg?: string; readonly kid?: string };
  /** Seconds from now until it expires. Default 300. */
  readonly expires?: number | null;
  /** Whose key signs it. */
  readonly signer?: CryptoKey;
}

export interface TestIssuer {
  readonly config: Issuer;
  readonly key: CryptoKey;
  /** The public key, as the issuer shows it. */
  readonly publicKey: Readonly<Record<string, unknown>>;
  /** An access token of somebody. */
  readonly token: (subject: string, changes?: TokenChanges) => Promise<string>;
  /** How often its addresses were asked. */
  readonly asked: () => number;
  /** Answers with 500 from now on. */
  fail(failing: boolean): void;
  stop(): Promise<void>;
}

/**
 * @param settings laid over how the service would trust it
 * @param said laid over what it says of itself
 */
export async function startIssuer(settings: object = {}, said: object = {}): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let asked = 0;
  let isFailing = false;
  const server = createServer((request, response) => {
    asked += 1;
    const answers: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': {
        issuer: origin,
        jwks_uri: `${origin}/keys`,
        ...said,
      },
      '/keys': { keys: [jwk] },
    };
    const answer = answers[request.url ?? ''];
    response.writeHead(isFailing ? 500 : answer === undefined ? 404 : 200, {
      'Content-Type': 'application/json',
    });
    response.end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const config = v.parse(IssuerSchema, { issuer: origin, audience: AUDIENCE, ...settings });

  const token = async (subject: string, changes: TokenChanges = {}) => {
    const { claims = {}, header = {}, expires = 300, signer = privateKey } = changes;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: config.issuer,
      aud: AUDIENCE,
      sub: subject,
      name: `Person ${subject}`,
      scope: ALL_SCOPES,
      iat: now,
      ...(expires === null ? {} : { exp: now + expires }),
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header })
      .sign(signer);
  };
  return {
    config,
    key: privateKey,
    publicKey: jwk,
    token,
    asked: () => asked,
    fail(failing) {
      isFailing = failing;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
