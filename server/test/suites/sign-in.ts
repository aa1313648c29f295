import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { pino } from 'pino';
import { keepHouse } from '../../src/housekeeping.ts';
import { importFile } from '../../src/import/importer.ts';
import { eraseAccount } from '../../src/store/erase.ts';
import { countRows } from '../support/acting.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { type Lie, type LyingIssuer, startLyingIssuer } from '../support/lying-issuer.ts';
import { author, BEN, testFolder } from '../support/records.ts';
import { BASE, intentPath } from '../support/sign-in.ts';
import { tokenIn, visitorOf, type Visitor } from '../support/visitor.ts';

const SESSION = '__Host-bzpeer-session';
const PATH = intentPath('follow', 'openalex:A200');

export const signInSuite = (database: () => TestDatabase) => {
  describe('Signing in', () => {
    const folder = testFolder();
    let issuer: LyingIssuer;
    const visitor = () => visitorOf(apiOf(database(), BASE, [], [issuer.place]), BASE);
    const sessions = async () => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::integer as n from sessions`.execute(database().db);
      return rows[0]?.n;
    };
    const begin = async (who: Visitor) => {
      const query = new URLSearchParams({ with: '0', back: PATH });
      const answer = await who.open(`/sign-in?${query.toString()}`);
      return new URL(answer.headers.get('location') ?? '').searchParams;
    };
    /** The whole way, with an ID token that differs from a good one by `lie`. */
    const arrive = async (who: Visitor, lie: Lie = {}) => {
      const asked = await begin(who);
      issuer.lie({ ...lie, claims: { nonce: asked.get('nonce'), ...lie.claims } });
      const came = new URLSearchParams({ code: 'c', state: asked.get('state') ?? '' });
      return who.open(`/sign-in/callback?${came.toString()}`);
    };

    before(async () => {
      issuer = await startLyingIssuer();
    });
    after(() => issuer.stop());
    beforeEach(async () => {
      await database().empty();
      await importFile(database().db, 'openalex', folder.file('in.json', [author(BEN)]));
    });

    it('asks the issuer with PKCE, state and nonce, for no more than who it is', async () => {
      const who = visitor();
      const asked = await begin(who);
      assert.equal(asked.get('response_type'), 'code');
      assert.equal(asked.get('scope'), 'openid profile');
      assert.equal(asked.get('redirect_uri'), `${BASE}/sign-in/callback`);
      assert.equal(asked.get('code_challenge_method'), 'S256');
      const again = await begin(visitor());
      for (const name of ['state', 'nonce', 'code_challenge']) {
        assert.match(asked.get(name) ?? '', /^[\w-]{43}$/);
        assert.notEqual(asked.get(name), again.get(name));
      }
      issuer.lie({ claims: { nonce: asked.get('nonce') } });
      const came = new URLSearchParams({ code: 'c', state: asked.get('state') ?? '' });
      await who.open(`/sign-in/callback?${came.toString()}`);
      const challenge = createHash('sha256').update(issuer.verifier()).digest('base64url');
      assert.equal(asked.get('code_challenge'), challenge);
    });

    it('begins a session whose token is in the cookie alone', async () => {
      const who = visitor();
      const answer = await arrive(who);
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.get('location'), PATH);
      const given = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(SESSION));
      assert.match(given ?? '', /; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      const token = who.cookies.get(SESSION) ?? '';
      const rows = await database().db.selectFrom('sessions').selectAll().execute();
      assert.equal(rows.length, 1);
      assert.ok(!JSON.stringify(rows).includes(token));
      assert.match(await (await who.open(PATH)).text(), /Signed in as Lia Liar/);
    });

    it('believes no ID token that is unsigned, another’s, for others, too old or of another sign-in', async () => {
      const past = Math.floor(Date.now() / 1000) - 3600;
      const lies: Lie[] = [
        { signedBy: 'nobody' },
        { signedBy: 'somebody else' },
        { claims: { aud: 'another-client' } },
        { claims: { iss: 'https://orcid.org' } },
        { claims: { exp: past, iat: past - 60 } },
        { claims: { nonce: 'of-another-sign-in' } },
        { claims: { sub: '' } },
      ];
      for (const lie of lies) {
        const who = visitor();
        const answer = await arrive(who, lie);
        assert.equal(answer.status, 400, JSON.stringify(lie));
        assert.match(await answer.text(), /could not be confirmed/);
        assert.equal(who.cookies.has(SESSION), false);
      }
      assert.equal(await sessions(), 0);
      assert.equal((await countRows(database()))['accounts'], 0);
    });

    it('is finished only by the browser that began it, and once', async () => {
      const [who, victim] = [visitor(), visitor()];
      const asked = await begin(who);
      issuer.lie({ claims: { nonce: asked.get('nonce') } });
      const came = (state: string) =>
        `/sign-in/callback?${new URLSearchParams({ code: 'c', state }).toString()}`;
      const state = asked.get('state') ?? '';
      // Somebody else's sign-in, laid before a person who did not begin it.
      assert.equal((await victim.open(came(state))).status, 400);
      await begin(victim);
      const astray = await victim.open(came(state));
      assert.equal(astray.status, 400);
      assert.match(await astray.text(), /begun in another browser/);
      assert.equal(await sessions(), 0);
      assert.equal((await who.open(came(state))).status, 303);
      assert.equal((await who.open(came(state))).status, 400);
      assert.equal(await sessions(), 1);
    });

    it('leads on to the service’s own pages and nowhere else', async () => {
      const ways = [
        '',
        'https://evil.example/intents/follow',
        '//evil.example/intents/follow',
        '/\\evil.example/intents/follow',
        '\\\\evil.example',
        `${BASE}.evil.example/intents/follow`,
        `${BASE}@evil.example/intents/follow`,
        `${BASE}/intents/follow`,
        'javascript:alert(1)',
        '/intents/../researchers',
        '/intents/follow/../../sign-in',
        '/researchers/a',
        `/intents/follow?${'x'.repeat(1500)}`,
      ];
      const who = visitor();
      for (const back of ways) {
        const query = new URLSearchParams({ with: '0', back });
        const answer = await who.open(`/sign-in?${query.toString()}`);
        assert.equal(answer.status, 400, back);
        assert.equal(answer.headers.get('location'), null);
      }
      // A cookie that was tampered with leads nowhere else either.
      const asked = await begin(who);
      // All else about this sign-in is good.
      issuer.lie({ claims: { nonce: asked.get('nonce') } });
      const name = '__Host-bzpeer-sign-in';
      const kept = Buffer.from(who.cookies.get(name) ?? '', 'base64url').toString();
      const evil = kept.replace(/"back":"[^"]*"/, '"back":"https://evil.example/"');
      assert.notEqual(evil, kept);
      who.cookies.set(name, Buffer.from(evil).toString('base64url'));
      const state = asked.get('state') ?? '';
      const answer = await who.open(`/sign-in/callback?code=c&state=${state}`);
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('location'), null);
    });

    it('gives a new token each time, and ends the session of the old one', async () => {
      const who = visitor();
      await arrive(who);
      const old = who.cookies.get(SESSION) ?? '';
      await arrive(who);
      assert.notEqual(who.cookies.get(SESSION), old);
      assert.equal(await sessions(), 1);
      const thief = visitor();
      thief.cookies.set(SESSION, old);
      assert.match(await (await thief.open(PATH)).text(), /Sign in to follow/);
    });

    it('ends by a form of the session’s own, and by no other', async () => {
      const who = visitor();
      await arrive(who);
      const token = tokenIn(await (await who.open(PATH)).text());
      const forged: [Record<string, string>, Record<string, string>][] = [
        [{ token, back: PATH }, { Origin: 'https://evil.example' }],
        [{ back: PATH }, {}],
      ];
      for (const [fields, headers] of forged) {
        assert.equal((await who.post('/sign-out', fields, headers)).status, 403);
      }
      const astray = { token, back: 'https://evil.example' };
      assert.equal((await who.post('/sign-out', astray)).status, 400);
      assert.equal(await sessions(), 1);
      const kept = who.cookies.get(SESSION) ?? '';
      const out = await who.post('/sign-out', { token, back: PATH });
      assert.deepEqual([out.status, out.headers.get('location')], [303, PATH]);
      assert.equal(who.cookies.has(SESSION), false);
      who.cookies.set(SESSION, kept);
      assert.match(await (await who.open(PATH)).text(), /Sign in to follow/);
    });

    it('lasts for half a day, and is forgotten after that', async () => {
      const { db } = database();
      const who = visitor();
      await arrive(who);
      const later = (hours: number) =>
        sql`update sessions set expires = expires - make_interval(hours => ${hours})`.execute(db);
      await later(11);
      assert.match(await (await who.open(PATH)).text(), /Signed in as/);
      await later(1);
      assert.match(await (await who.open(PATH)).text(), /Sign in to follow/);
      await keepHouse(db, pino({ level: 'silent' }))();
      assert.equal(await sessions(), 0);
    });

    it('ends everywhere when the account is erased', async () => {
      const { db } = database();
      const who = visitor();
      await arrive(who);
      const { institution_ror: institutionRor, ...row } = await db
        .selectFrom('accounts')
        .select(['id', 'issuer', 'subject', 'name', 'orcid', 'institution_ror'])
        .executeTakeFirstOrThrow();
      await eraseAccount(db, { ...row, institutionRor });
      assert.equal(await sessions(), 0);
      assert.match(await (await who.open(PATH)).text(), /Sign in to follow/);
    });

    it('says so where the issuer does not answer, and tries again the next time', async () => {
      issuer.fail(true);
      const who = visitorOf(apiOf(database(), BASE, [], [issuer.place]), BASE);
      const query = new URLSearchParams({ with: '0', back: PATH });
      const away = await who.open(`/sign-in?${query.toString()}`);
      assert.equal(away.status, 503);
      assert.match(await away.text(), /does not answer/);
      issuer.fail(false);
      assert.equal((await arrive(who)).status, 303);
    });
  });
};
