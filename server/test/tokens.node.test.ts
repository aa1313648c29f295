import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import * as v from 'valibot';
import { identityOf } from '../src/accounts/identity.ts';
import { IssuerSchema } from '../src/accounts/issuer.ts';
import { tokenCheck } from '../src/accounts/tokens.ts';
import { ProblemError } from '../src/http/problem.ts';
import { ALL_SCOPES, AUDIENCE, startIssuer, type TestIssuer } from './support/issuer.ts';

describe('An access token', () => {
  let issuer: TestIssuer;
  let other: TestIssuer;
  before(async () => {
    issuer = await startIssuer({ orcidClaim: 'orcid', institutionClaim: 'ror' });
    other = await startIssuer();
  });
  after(async () => {
    await issuer.stop();
    await other.stop();
  });
  beforeEach(() => {
    issuer.fail(false);
  });

  const check = (token: string) => tokenCheck([issuer.config, other.config])(token);
  /** The words of the refusal, which is the same for everybody else. */
  const refused = async (token: string): Promise<string> => {
    const error: unknown = await check(token).then(
      () => null,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ProblemError, 'it was taken');
    assert.equal(error.kind, 'invalid-token');
    assert.match(error.headers['WWW-Authenticate'] ?? '', /^Bearer .*error="invalid_token"/);
    return error.message;
  };

  it('says who somebody is, and what it may be used for', async () => {
    const claims = {
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      ror: 'https://ror.org/04znxe670',
    };
    const { identity, scopes } = await check(await issuer.token('eve', { claims }));
    assert.deepEqual(identity, {
      issuer: issuer.config.issuer,
      subject: 'eve',
      name: 'Person eve',
      orcid: '0000-0002-1825-0097',
      institutionRor: '04znxe670',
    });
    assert.deepEqual([...scopes].join(' '), ALL_SCOPES);
  });

  it('is refused when it is for another service, alone or with others', async () => {
    const words = 'This token is for another service.';
    assert.equal(await refused(await issuer.token('eve', { claims: { aud: 'x' } })), words);
    assert.equal(await refused(await issuer.token('eve', { claims: { aud: ['x', 'y'] } })), words);
    assert.equal(await refused(await issuer.token('eve', { claims: { aud: undefined } })), words);
    await check(await issuer.token('eve', { claims: { aud: ['x', AUDIENCE] } }));
  });

  it('is refused when it has expired, is not good yet, or never ends', async () => {
    assert.equal(
      await refused(await issuer.token('eve', { expires: -60 })),
      'This token has expired.',
    );
    await refused(await issuer.token('eve', { expires: null }));
    const later = Math.floor(Date.now() / 1000) + 600;
    await refused(await issuer.token('eve', { claims: { nbf: later } }));
  });

  it('is refused when it is not signed, or signed with what everybody has', async () => {
    const unsigned = new UnsecuredJWT({ scope: ALL_SCOPES, name: 'Eve' })
      .setIssuer(issuer.config.issuer)
      .setAudience(AUDIENCE)
      .setSubject('eve')
      .setExpirationTime('5m')
      .encode();
    assert.match(Buffer.from(unsigned.split('.')[0] ?? '', 'base64url').toString(), /none/);
    await refused(unsigned);
    // The public key as a shared secret, which a careless check would take.
    const secret = new TextEncoder().encode(JSON.stringify(issuer.publicKey));
    const key = await crypto.subtle.importKey(
      'raw',
      secret,
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    await refused(await issuer.token('eve', { signer: key, header: { alg: 'HS256' } }));
    const good = await issuer.token('eve');
    const [header, , signature] = good.split('.');
    const payload = (await issuer.token('mallory')).split('.')[1];
    await refused([header, payload, signature].join('.'));
    await refused([header, payload, ''].join('.'));
  });

  it("is refused when another issuer's key signed it, trusted here or not", async () => {
    await refused(await issuer.token('eve', { signer: other.key }));
    const stranger = await generateKeyPair('ES256');
    await refused(await issuer.token('eve', { signer: stranger.privateKey }));
    await refused(await issuer.token('eve', { header: { kid: 'k2' } }));
    const unknown = 'This token is not from an issuer known here.';
    for (const iss of ['https://elsewhere.example', `${issuer.config.issuer}/`, '', undefined]) {
      assert.equal(await refused(await issuer.token('eve', { claims: { iss } })), unknown);
    }
  });

  it('is refused when it is an ID token, or nothing that names somebody', async () => {
    await refused(await issuer.token('eve', { header: { typ: 'JWT' } }));
    for (const sub of [undefined, '', ' eve', 'e\u0000ve', 'x'.repeat(256)]) {
      await refused(await issuer.token('', { claims: { sub } }));
    }
    for (const text of ['', 'x', 'a.b.c', '{}', 'é.é.é', 'x'.repeat(9000)]) await refused(text);
    const long = await issuer.token('eve', { claims: { padding: 'x'.repeat(8192) } });
    assert.equal(await refused(long), 'This token is too long.');
  });

  it('is checked with keys that are fetched once, and asked for again after a failure', async () => {
    const checked = tokenCheck([issuer.config]);
    const token = await issuer.token('eve');
    issuer.fail(true);
    await assert.rejects(checked(token), { kind: 'unavailable' });
    issuer.fail(false);
    await Promise.all(Array.from({ length: 20 }, () => checked(token)));
    const asked = issuer.asked();
    await checked(token);
    assert.equal(issuer.asked(), asked);
  });

  it('is not checked with keys that another issuer names, or that come over an open line', async () => {
    for (const wrong of [
      { issuer: other.config.issuer },
      { jwks_uri: issuer.config.issuer.replace('127.0.0.1', '0.0.0.0') + '/keys' },
    ]) {
      const impostor = await startIssuer({}, wrong);
      const token = await impostor.token('eve');
      const checked = tokenCheck([impostor.config])(token);
      await assert.rejects(checked, { kind: 'unavailable' }).finally(impostor.stop);
    }
  });
});

describe('An issuer', () => {
  const good = { issuer: 'https://login.example', audience: 'a' };

  it('is trusted over an encrypted line, or on this machine', () => {
    for (const issuer of ['https://login.example', 'http://127.0.0.1:1', 'http://localhost:1/x']) {
      assert.equal(v.is(IssuerSchema, { ...good, issuer }), true, issuer);
    }
    for (const issuer of ['http://login.example', 'ftp://x', 'login.example', '']) {
      assert.equal(v.is(IssuerSchema, { ...good, issuer }), false, issuer);
    }
    assert.equal(v.is(IssuerSchema, { ...good, jwksUri: 'http://login.example/keys' }), false);
    assert.equal(v.is(IssuerSchema, { ...good, orcid: 'sub' }), false, 'a misspelt setting');
  });

  it('is believed an ORCID iD only in the claim that it is configured for', () => {
    const orcid = '0000-0002-1825-0097';
    const claims = { sub: orcid, orcid };
    const of = (settings: object, more: object = {}) =>
      identityOf(v.parse(IssuerSchema, { ...good, ...settings }), { ...claims, ...more });
    assert.equal(of({})?.orcid, null);
    assert.equal(of({ orcidClaim: 'sub' })?.orcid, orcid);
    assert.equal(of({ orcidClaim: 'orcid' }, { orcid: [orcid] })?.orcid, orcid);
    for (const wrong of [
      '0000-0002-1825-0098',
      [orcid, '0000-0001-5109-3700'],
      { orcid },
      1,
      null,
    ]) {
      assert.equal(of({ orcidClaim: 'orcid' }, { orcid: wrong })?.orcid, null);
    }
  });

  it('gives a name that can be shown', () => {
    const name = (claims: object) =>
      identityOf(v.parse(IssuerSchema, good), { sub: 'x', ...claims })?.name;
    assert.equal(name({ name: '  Ada\u202e\u0000 L. ' }), 'Ada L.');
    assert.equal(name({ given_name: 'Ada', family_name: 'L.' }), 'Ada L.');
    assert.equal(name({ name: 5, preferred_username: 'ada' }), 'ada');
    assert.equal(name({ email: 'ada@example.org' }), 'Unnamed account');
    assert.equal(name({ name: 'x'.repeat(1000) })?.length, 200);
  });
});
