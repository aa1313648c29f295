/**
 * A real OpenID provider with made-up people, for the demo and the tests. It listens on this machine
 * alone, refuses to run in production, and the API knows it only where SIGN_IN names it.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair } from 'jose';
import { interactionPolicy, Provider } from 'oidc-provider';
import { assetRoutes } from '../pages/assets.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { MemoryAdapter } from './memory.ts';
import { choicePage, DEMO_NAME } from './page.ts';

const HOST = '127.0.0.1';
const CLIENT = 'bzpeer-demo';

export interface DemoProvider {
  /** For example `http://127.0.0.1:8788`. */
  readonly origin: string;
  /** An entry of SIGN_IN that leads here. */
  readonly signIn: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface DemoProviderOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Base of the API that people come back to. */
  readonly api: string;
}

/** Asks each time who it is to be, which is what a demo is for. */
function alwaysAsk() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('demo', 'somebody has to be picked', ({ oidc }) =>
        oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}

async function createProvider(origin: string, api: string): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'demo' };
  return new Provider(origin, {
    clients: [
      {
        client_id: CLIENT,
        redirect_uris: [`${api}/sign-in/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [jwk] },
    adapter: MemoryAdapter,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 300, IdToken: 300 },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub'], profile: ['name', 'orcid'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { policy: alwaysAsk(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount(_ctx, sub) {
      const account = DEMO_ACCOUNTS.find((known) => known.sub === sub);
      if (account === undefined) return undefined;
      const { name, orcid } = account;
      const claims = { sub, name, ...(orcid === null ? {} : { orcid }) };
      return { accountId: sub, claims: () => claims };
    },
    // Whoever picked an account here has consented to everything there is.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const { accountId } = session;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
}

/** @throws Error in production */
export async function startDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('The demo accounts are not for production: name a real issuer in SIGN_IN.');
  }
  const server = createServer().listen(options.port, HOST);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const origin = `http://${HOST}:${port}`;
  const provider = await createProvider(origin, options.api);
  const answer = provider.callback();
  const assets = new Hono().route('/intents/assets', assetRoutes());
  const sendAsset = getRequestListener((request) => assets.fetch(request));
  // Where the form leads in the end counts as well.
  const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${new URL(options.api).origin}; frame-ancestors 'none'`;

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') {
      const { uid } = await provider.interactionDetails(request, response);
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
      });
      response.end(String(await choicePage(`/interaction/${uid}`)));
      return;
    }
    const accountId = new URLSearchParams(await text(request)).get('account') ?? '';
    await provider.interactionFinished(
      request,
      response,
      accountId === '' ? { error: 'access_denied' } : { login: { accountId, remember: false } },
    );
  };
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/intents/assets/')) void sendAsset(request, response);
    else if (!path.startsWith('/interaction/')) void answer(request, response);
    else {
      interact(request, response).catch(() => {
        response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('This sign-in is over. Go back to where you came from and begin again.\n');
      });
    }
  });
  return {
    origin,
    signIn: { issuer: origin, name: DEMO_NAME, clientId: CLIENT, orcidClaim: 'orcid' },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
