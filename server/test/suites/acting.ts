import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  ClaimStateSchema,
  FollowStateSchema,
  ResearcherSchema,
  ServiceDocumentSchema,
} from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { passTime } from '../support/accounts.ts';
import { actor, countRows, problemOf } from '../support/acting.ts';
import { apiOf, type TestApi } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { startIssuer, type TestIssuer } from '../support/issuer.ts';
import { contractOf } from '../support/openapi.ts';
import { testFolder } from '../support/records.ts';

const ORCID = '0000-0002-1825-0097';
const INVITATION = {
  purpose: 'talk',
  topic: 'Cracked pots',
  text: 'Would you tell our group about your pots?',
};
const EVIDENCE = { kind: 'personal-page', url: 'https://ada.example/about' };

export const actingSuite = (database: () => TestDatabase) => {
  describe('Acting with a token', () => {
    const folder = testFolder();
    let issuer: TestIssuer;
    let api: TestApi;
    const as = (subject: string, changes = {}) => actor(api, issuer, subject, changes);

    before(async () => {
      issuer = await startIssuer({ orcidClaim: 'orcid' });
    });
    after(() => issuer.stop());
    beforeEach(async () => {
      await database().empty();
      const researchers = [
        { id: 'ada', name: 'Ada', orcid: ORCID, openToCollaborate: true },
        { id: 'ben', name: 'Ben', openToCollaborate: false },
      ];
      await importFile(database().db, 'record', folder.file('in.json', { researchers }));
      api = apiOf(database(), null, [issuer.config]);
    });

    it('follows by any id of the researcher, and says how many do', async () => {
      const eve = await as('eve');
      const followed = { researcher: 'ada', following: true, followers: 1 };
      const path = `/researchers/orcid:${ORCID}/follow`;
      assert.deepEqual(await eve.ask(FollowStateSchema, 'PUT', path), followed);
      const own = '/researchers/ada/follow';
      assert.deepEqual(await eve.ask(FollowStateSchema, 'PUT', own), followed);
      assert.deepEqual(await eve.ask(FollowStateSchema, 'GET', own), followed);
      const finn = await as('finn');
      const other = await finn.ask(FollowStateSchema, 'GET', own);
      assert.deepEqual([other.following, other.followers], [false, 1]);
      const left = await eve.ask(FollowStateSchema, 'DELETE', own);
      assert.deepEqual([left.following, left.followers], [false, 0]);
      await eve.refused(404, 'PUT', '/researchers/nobody/follow');
      await eve.refused(400, 'PUT', '/researchers/orcid:1/follow');
    });

    it('needs a token in the header: neither a cookie nor the address will do', async () => {
      const path = '/researchers/ada/follow';
      const token = await issuer.token('eve');
      const tries: [string, Readonly<Record<string, string>>][] = [
        [path, {}],
        [path, { Cookie: `access_token=${token}; token=${token}` }],
        [`${path}?access_token=${token}`, {}],
        [path, { Authorization: `Basic ${token}` }],
        [path, { Authorization: 'Bearer ' }],
      ];
      for (const [address, headers] of tries) {
        const answer = await api.request(address, { method: 'PUT', headers });
        const { kind, headers: said } = await problemOf(answer, 401);
        assert.equal(kind, 'no-token');
        assert.equal(said.get('www-authenticate'), 'Bearer realm="profile-api"');
      }
      const bad = { Authorization: `Bearer ${await issuer.token('eve', { expires: -60 })}` };
      const expired = await problemOf(
        await api.request(path, { method: 'PUT', headers: bad }),
        401,
      );
      assert.equal(expired.kind, 'invalid-token');
      assert.deepEqual(await countRows(database()), {
        accounts: 0,
        follows: 0,
        claims: 0,
        invitations: 0,
        ledger: 0,
      });
    });

    it('needs the scope of what is done, and no other', async () => {
      const acts: [scope: string, method: string, path: string, body?: object][] = [
        ['follow', 'GET', '/researchers/ada/follow'],
        ['follow', 'PUT', '/researchers/ada/follow'],
        ['follow', 'DELETE', '/researchers/ada/follow'],
        ['claim', 'POST', '/researchers/ada/claims', EVIDENCE],
        ['invite', 'POST', '/researchers/ada/invitations', INVITATION],
        ['account', 'GET', '/me'],
        ['account', 'GET', '/me/invitations'],
        ['account', 'GET', '/me/export'],
        ['account', 'DELETE', '/me'],
      ];
      const scopes = ['follow', 'claim', 'invite', 'account'];
      for (const [needed, method, path, body] of acts) {
        const rest = scopes.filter((scope) => scope !== needed).map((scope) => `bzpeer:${scope}`);
        for (const scope of [rest.join(' '), `bzpeer:${needed}s`, '', undefined, [needed]]) {
          const poor = await as('eve', { claims: { scope } });
          const { kind, headers } = await poor.refused(403, method, path, body);
          assert.equal(kind, 'insufficient-scope');
          assert.match(
            headers.get('www-authenticate') ?? '',
            new RegExp(`error="insufficient_scope", scope="bzpeer:${needed}"`),
          );
        }
        const enough = await as('finn', { claims: { scope: `openid bzpeer:${needed}` } });
        const { status } = await enough.send(method, path, body);
        assert.ok(status < 300 || status === 409, `${method} ${path} ${status}`);
      }
    });

    it('is open to the scripts of any page, without credentials of the browser', async () => {
      for (const [method, path] of [
        ['PUT', '/researchers/ada/follow'],
        ['DELETE', '/researchers/ada/follow'],
        ['POST', '/researchers/ada/claims'],
        ['DELETE', '/me'],
      ] as const) {
        const answer = await api.request(path, {
          method: 'OPTIONS',
          headers: {
            Origin: 'https://lab.example',
            'Access-Control-Request-Method': method,
            'Access-Control-Request-Headers': 'authorization,content-type',
          },
        });
        assert.equal(answer.status, 204);
        const allowed = (name: string) =>
          (answer.headers.get(`access-control-allow-${name}`) ?? '').toLowerCase().split(',');
        assert.ok(allowed('methods').includes(method.toLowerCase()));
        assert.ok(allowed('headers').includes('authorization'));
        assert.ok(allowed('headers').includes('content-type'));
        assert.deepEqual(allowed('origin'), ['*']);
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      }
      const plain = await api.request('/researchers/ada/follow', { method: 'PUT' });
      const exposed = plain.headers.get('access-control-expose-headers') ?? '';
      assert.ok(exposed.includes('WWW-Authenticate') && exposed.includes('Retry-After'));
    });

    it('takes claims with evidence, and refuses what is none', async () => {
      const eve = await as('eve');
      const path = '/researchers/ben/claims';
      const wrong: [body: unknown, detail: RegExp][] = [
        [{}, /kind is missing/],
        [{ kind: 'magic', text: 'x' }, /kind must be one of/],
        [{ kind: 'publication' }, /needs text, url or both/],
        [{ kind: 'other', text: '   ' }, /at least 1/],
        [{ kind: 'other', text: 'x'.repeat(1001) }, /at most 1000/],
        [{ kind: 'other', text: 'a\u001b[2J' }, /control characters/],
        [{ ...EVIDENCE, url: 'javascript:alert(1)' }, /http or https/],
        [{ ...EVIDENCE, url: 'data:text/html,x' }, /http or https/],
        [{ ...EVIDENCE, url: 'mailto:eve@a.example' }, /http or https/],
        [{ ...EVIDENCE, url: `https://a.example/${'x'.repeat(500)}` }, /at most 500/],
        [{ ...EVIDENCE, status: 'approved' }, /status is not known here/],
        [null, /an object is expected/],
        [[EVIDENCE], /an object is expected|missing/],
        ['x', /an object is expected/],
      ];
      for (const [body, detail] of wrong) {
        const refused = await eve.refused(400, 'POST', path, body);
        assert.equal(refused.kind, 'invalid-body');
        assert.match(refused.detail, detail);
      }
      assert.equal((await countRows(database()))['claims'], 0);
      const claimed = await eve.ask(ClaimStateSchema, 'POST', path, EVIDENCE);
      assert.deepEqual(claimed, { researcher: 'ben', claim: 'pending', mine: 'pending' });
    });

    it('approves a claim by the ORCID iD in the token alone, whatever the evidence says', async () => {
      const liar = await as('liar', { claims: { name: ORCID } });
      const body = { kind: 'orcid-record', text: `My iD is ${ORCID}` };
      const pending = await liar.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', body);
      assert.equal(pending.mine, 'pending');
      const ada = await as('ada', { claims: { orcid: ORCID } });
      const approved = await ada.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', {
        kind: 'orcid-record',
      });
      assert.deepEqual([approved.claim, approved.mine], ['disputed', 'approved']);
      const shown = await api.read(ResearcherSchema, '/researchers/ada');
      assert.equal(shown.claim, 'disputed');
    });

    it('is offered by a service only that takes tokens', async () => {
      const acts = ['follow', 'claim', 'invite'];
      const offered = async (from: TestApi) =>
        (await from.read(ServiceDocumentSchema, '/')).capabilities.filter((capability) =>
          acts.includes(capability),
        );
      assert.deepEqual(await offered(api), acts);
      assert.deepEqual(await offered(apiOf(database())), []);
    });

    it('keeps to the OpenAPI document', async () => {
      const check = await contractOf(await (await api.get('/openapi.json')).json());
      const ada = await as('ada', { claims: { orcid: ORCID } });
      const poor = await as('ada', { claims: { scope: '' } });
      const ben = '/researchers/ben/invitations';
      const asked: [operation: string, path: string, body?: object][] = [
        ['GET /researchers/{id}/follow', '/researchers/ada/follow'],
        ['PUT /researchers/{id}/follow', '/researchers/ada/follow'],
        ['PUT /researchers/{id}/follow', '/researchers/nobody/follow'],
        ['DELETE /researchers/{id}/follow', '/researchers/ada/follow'],
        ['POST /researchers/{id}/claims', '/researchers/ada/claims', EVIDENCE],
        ['POST /researchers/{id}/claims', '/researchers/ada/claims', { kind: 'other' }],
        ['POST /researchers/{id}/invitations', '/researchers/ada/invitations', INVITATION],
        ['POST /researchers/{id}/invitations', ben, INVITATION],
        ['POST /researchers/{id}/invitations', ben, { text: 'x'.repeat(40_000) }],
        ['POST /researchers/{id}/invitations', ben],
        ['GET /me', '/me'],
        ['GET /me/invitations', '/me/invitations'],
        ['GET /me/invitations', '/me/invitations?cursor=x'],
        ['GET /me/export', '/me/export'],
        ['DELETE /me', '/me'],
      ];
      for (const [operation, path, body] of asked) {
        const [method = ''] = operation.split(' ');
        for (const who of [ada, poor]) {
          const answer = await who.send(method, path, body);
          assert.deepEqual(check(operation, answer, await answer.json()), [], operation);
          assert.ok(who === ada || answer.status === 403, operation);
        }
      }
      const operations = new Set(asked.map(([operation]) => operation));
      assert.deepEqual(check.guarded.toSorted(), [...operations].sort());
    });

    it('refuses a flood of 10,000 follows from one account, and lets others through', async () => {
      const flood = await as('flood');
      const statuses = new Map<number, number>();
      const flooding = Array.from({ length: 50 }, async (_, lane) => {
        for (let n = 0; n < 200; n += 1) {
          const method = (n + lane) % 2 === 0 ? 'PUT' : 'DELETE';
          const answer = await flood.send(method, '/researchers/ada/follow');
          if (answer.status === 429) assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
          await answer.arrayBuffer();
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        }
      });
      const finn = await as('finn');
      const calm = await finn.ask(FollowStateSchema, 'PUT', '/researchers/ben/follow');
      await Promise.all(flooding);
      assert.equal(calm.following, true);
      assert.deepEqual([...statuses.keys()].sort(), [200, 429]);
      // Sixty at once; a slow machine earns one more for each second that this takes.
      const taken = statuses.get(200) ?? 0;
      assert.ok(taken >= 60 && taken < 240, `${taken} of 10,000`);
      const { db } = database();
      const rows = await db.selectFrom('follows').select('researcher_id').execute();
      const ada = rows.filter(({ researcher_id }) => researcher_id === 'ada').length;
      const { counts } = await api.read(ResearcherSchema, '/researchers/ada');
      assert.equal(counts.followers, ada);
      // Told to come back later, whoever goes on all the same changes nothing.
      await flood.send('PUT', '/researchers/ada/follow');
      const everything = async () => {
        const { etag } = Object.fromEntries((await api.get('/researchers/ada')).headers);
        return {
          etag,
          rows: await countRows(database()),
          allowances: await db.selectFrom('allowances').selectAll().orderBy('action').execute(),
        };
      };
      await passTime(db, -60);
      const before = await everything();
      for (const method of ['PUT', 'DELETE']) {
        await flood.refused(429, method, '/researchers/ada/follow');
        const elsewhere = await actor(apiOf(database(), null, [issuer.config]), issuer, 'flood');
        await elsewhere.refused(429, method, '/researchers/ada/follow');
      }
      assert.deepEqual(await everything(), before);
    });
  });
};
