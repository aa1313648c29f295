import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ServiceDocumentSchema } from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { decideClaim, openClaims } from '../../src/review/claims.ts';
import { accountOf } from '../../src/store/accounts.ts';
import { follow } from '../../src/store/follows.ts';
import { sendInvitation } from '../../src/store/invitations.ts';
import { ExportSchema } from '../../src/store/own.ts';
import * as v from 'valibot';
import { account, identity } from '../support/accounts.ts';
import { countRows } from '../support/acting.ts';
import { apiOf, type TestApi } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { testFolder } from '../support/records.ts';
import { BASE, type DemoPeople, intentPath, startDemoPeople } from '../support/sign-in.ts';
import { tokenIn, visitorOf } from '../support/visitor.ts';

const ORCID = '0000-0002-1825-0097';
const SESSION = '__Host-bzpeer-session';
const TEXT = 'Would you look at <our> shards?\nThey come with pictures.';
const RHODA = 'reader-rhoda';
const JOSIAH = 'author-josiah';

export const accountPageSuite = (database: () => TestDatabase) => {
  describe('The page of an account', () => {
    const folder = testFolder();
    let people: DemoPeople;
    const visitor = () => visitorOf(apiOf(database(), BASE, [], people.places), BASE);
    const signedIn = async (sub: string) => {
      const who = visitor();
      return { who, page: await who.signIn('/account', sub) };
    };
    /** The account of one of the demo's people, as it is after they have signed in. */
    const accountNamed = async (name: string) => {
      const row = await database()
        .db.selectFrom('accounts')
        .select(['issuer', 'subject', 'orcid'])
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return accountOf(database().db, identity(row.subject, { ...row, name }));
    };

    before(async () => {
      people = await startDemoPeople();
    });
    after(() => people.stop());
    beforeEach(async () => {
      await database().empty();
      const researchers = [
        { id: 'ada', name: 'Ada', orcid: ORCID, openToCollaborate: true },
        { id: 'ben', name: 'Ben <b>Bold</b>', profileUrl: 'https://ben.example/?a=1&b=2' },
        { id: 'cleo', name: 'Cleo' },
      ];
      await importFile(database().db, 'record', folder.file('in.json', { researchers }));
    });

    it('is for whoever signs in, and comes back to it from there', async () => {
      const first = await visitor().open('/account');
      assert.equal(first.status, 200);
      const asked = await first.text();
      assert.match(asked, /Sign in to see your account/);
      const { page } = await signedIn(RHODA);
      assert.match(page, /<h1>Your account<\/h1>/);
      for (const none of [
        'Nobody at the moment',
        'You have claimed no record',
        'None. They come',
      ]) {
        assert.ok(page.includes(none), none);
      }
      const german = await visitor().open('/account?lang=de');
      assert.match(await german.text(), /Anmelden, um Ihr Konto zu sehen/);
    });

    it('is named by a service at which people sign in', async () => {
      const named = async (api: TestApi) => (await api.read(ServiceDocumentSchema, '/')).account;
      assert.equal(await named(apiOf(database(), BASE, [], people.places)), `${BASE}/account`);
      assert.equal(await named(apiOf(database(), BASE)), null);
    });

    it('is linked from the windows, for whoever is signed in there', async () => {
      const who = visitor();
      const path = intentPath('follow', 'ben', { lang: 'de' });
      assert.doesNotMatch(await (await who.open(path)).text(), /\/account/);
      const page = await who.signIn(path, RHODA);
      assert.match(page, /href="\/account\?lang=de"/);
    });

    it('shows whom somebody follows, and has them stop', async () => {
      const { db } = database();
      const { who } = await signedIn(RHODA);
      const rhoda = await accountNamed('Rhoda Reader');
      for (const id of ['ada', 'ben', 'cleo']) await follow(db, rhoda, id);
      await follow(db, await account(db, 'finn'), 'ben');
      const page = await (await who.open('/account')).text();
      assert.match(page, /Ben &lt;b&gt;Bold&lt;\/b&gt;<\/a>/);
      assert.match(page, /href="https:\/\/ben\.example\/\?a=1&amp;b=2"/);
      assert.ok(page.indexOf('value="cleo"') < page.indexOf('value="ada"'), 'the newest first');
      const answer = await who.press('/account', 'stop', { researcher: 'ben' });
      assert.equal(answer.status, 200);
      const after = await answer.text();
      assert.match(after, /role="status"[^>]*>\s*You no longer follow Ben/);
      assert.doesNotMatch(after, /value="ben"/);
      const left = await db.selectFrom('follows').select('researcher_id').execute();
      assert.deepEqual(left.map(({ researcher_id: id }) => id).sort(), ['ada', 'ben', 'cleo']);
    });

    it('still shows, and lets go of, somebody whose record was taken away', async () => {
      const { db } = database();
      const { who } = await signedIn(RHODA);
      await follow(db, await accountNamed('Rhoda Reader'), 'cleo');
      await db.deleteFrom('researchers').where('id', '=', 'cleo').execute();
      assert.match(await (await who.open('/account')).text(), /value="cleo"/);
      await who.press('/account', 'stop', { researcher: 'cleo' });
      assert.equal((await countRows(database()))['follows'], 0);
    });

    it('turns the pages of long lists, each by itself', async () => {
      const { db } = database();
      const names = Array.from({ length: 45 }, (_, n) => `r${String(n).padStart(2, '0')}`);
      const researchers = names.map((id) => ({ id, name: id }));
      await importFile(db, 'record', folder.file('many.json', { researchers }));
      const { who } = await signedIn(RHODA);
      const rhoda = await accountNamed('Rhoda Reader');
      for (const id of names) await follow(db, rhoda, id);
      const seen: string[] = [];
      let path = '/account';
      for (let pages = 0; pages < 4; pages += 1) {
        const page = await (await who.open(path)).text();
        assert.match(page, /You follow\s*<span[^>]*>45</);
        seen.push(...[...page.matchAll(/value="(r\d\d)"/g)].map(([, id = '']) => id));
        const [, next] = /href="([^"#]*)#follows"[^>]*>Older/.exec(page) ?? [];
        if (next === undefined) break;
        path = next;
      }
      assert.deepEqual(seen, names.toReversed());
      const [, cursor = ''] = /follows=([^&]*)/.exec(path) ?? [];
      assert.equal((await who.open('/account?follows=x')).status, 400);
      assert.equal((await who.open(`/account?sent=${cursor}`)).status, 400);
      const { who: other } = await signedIn(JOSIAH);
      assert.equal((await other.open(`/account?follows=${cursor}`)).status, 400);
    });

    it('shows claims with what was decided, and why', async () => {
      const { db } = database();
      const { who } = await signedIn(RHODA);
      const path = intentPath('claim', 'ben', {});
      const evidence = { kind: 'publication', text: 'It is mine.' };
      assert.equal((await who.press(path, 'claim', evidence)).status, 200);
      assert.match(await (await who.open('/account')).text(), /Waits for a review\./);
      const [claim] = await openClaims(db);
      await decideClaim(db, { reviewer: 'Rita' }, claim?.id ?? '', 'refused', 'No <proof>.');
      const page = await (await who.open('/account')).text();
      assert.match(page, /Refused\.\s*<q>No &lt;proof&gt;\.<\/q>/);
      assert.match(page, /href="\/intents\/claim\?researcher=ben"/);
      assert.doesNotMatch(page, /Rita/);
    });

    it('shows invitations to whom they were sent and by whom, and to nobody else', async () => {
      const { db } = database();
      const { who: josiah } = await signedIn(JOSIAH);
      await josiah.press(intentPath('claim', 'ada', {}), 'claim', { kind: 'orcid-record' });
      const { who: rhoda } = await signedIn(RHODA);
      const invitation = { purpose: 'joint-work', topic: 'Cracked pots', text: TEXT } as const;
      await sendInvitation(db, await accountNamed('Rhoda Reader'), 'ada', invitation);
      const shown = /Would you look at &lt;our&gt; shards\?\nThey come with pictures\.<\/p>/;
      const inbox = await (await josiah.open('/account')).text();
      assert.match(inbox, shown);
      assert.match(inbox, /From Rhoda Reader/);
      assert.match(inbox, /Joint work/);
      const sent = await (await rhoda.open('/account')).text();
      assert.match(sent, shown);
      assert.match(sent, /To\s+Ada/);
      const { page } = await signedIn('colleague-cleo');
      assert.doesNotMatch(page, /shards/);
    });

    it('says what is kept, and gives all of it as the API does', async () => {
      const { db } = database();
      const { who, page } = await signedIn(JOSIAH);
      for (const kept of [ORCID, JOSIAH, 'Demo accounts', 'Open sign-ins']) {
        assert.ok(page.includes(kept), kept);
      }
      await follow(db, await accountNamed('Josiah Carberry'), 'ben');
      const answer = await who.open('/account/export');
      assert.equal(answer.headers.get('content-type'), 'application/json');
      assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename=/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const all = v.parse(ExportSchema, await answer.json());
      assert.deepEqual(
        [all.account.orcid, all.follows.map(({ researcher }) => researcher), all.sessions.length],
        [ORCID, ['ben'], 1],
      );
      assert.equal((await visitor().open('/account/export')).status, 401);
    });

    it('erases everything in a second step, and ends every session', async () => {
      const { who } = await signedIn(RHODA);
      const { who: elsewhere } = await signedIn(RHODA);
      const { db } = database();
      await follow(db, await accountNamed('Rhoda Reader'), 'ben');
      const asked = await (await who.open('/account/erase')).text();
      assert.match(asked, /Erase everything that is kept of you\?/);
      assert.equal((await countRows(database()))['follows'], 1, 'asking erases nothing');
      const done = await who.press('/account/erase', 'erase');
      assert.equal(done.status, 200);
      assert.match(await done.text(), /Everything was erased[\s\S]*1 follow, 0 claims/);
      assert.equal(who.cookies.has(SESSION), false);
      const { accounts, follows } = await countRows(database());
      assert.deepEqual([accounts, follows], [0, 0]);
      for (const gone of [who, elsewhere]) {
        assert.match(await (await gone.open('/account')).text(), /Sign in to see your account/);
      }
    });

    it('does nothing for a form that another site sends, or that has not this session’s token', async () => {
      const { who, page } = await signedIn(RHODA);
      await follow(database().db, await accountNamed('Rhoda Reader'), 'ben');
      const other = await signedIn(JOSIAH);
      const token = tokenIn(page);
      const before = await countRows(database());
      for (const [path, fields] of [
        ['/account', { decision: 'stop', researcher: 'ben' }],
        ['/account/erase', { decision: 'erase' }],
      ] as const) {
        const forged: [Record<string, string>, Record<string, string>][] = [
          [{ ...fields, token }, { Origin: 'https://evil.example' }],
          [{ ...fields, token }, { 'Sec-Fetch-Site': 'cross-site' }],
          [fields, {}],
          [{ ...fields, token: tokenIn(other.page) }, {}],
        ];
        for (const [form, headers] of forged) {
          const answer = await who.post(path, form, headers);
          assert.equal(answer.status, 403, JSON.stringify([path, form, headers]));
        }
        const undecided = await who.post(path, { ...fields, token, decision: 'follow' });
        assert.equal(undecided.status, 400);
      }
      assert.equal(
        (await who.post('/account', { token, decision: 'stop', researcher: '\0' })).status,
        400,
      );
      assert.deepEqual(await countRows(database()), before);
    });

    it('says so when somebody was signed out meanwhile, and does nothing', async () => {
      const { who, page } = await signedIn(RHODA);
      await follow(database().db, await accountNamed('Rhoda Reader'), 'ben');
      const before = await countRows(database());
      who.cookies.clear();
      for (const [path, decision] of [
        ['/account', 'stop'],
        ['/account/erase', 'erase'],
      ] as const) {
        const form = { decision, researcher: 'ben', token: tokenIn(page) };
        const answer = await who.post(path, form);
        assert.equal(answer.status, 401);
        assert.match(await answer.text(), /You were signed out in the meantime/);
      }
      assert.deepEqual(await countRows(database()), before);
    });

    it('is framed by nobody, kept by nobody, and read by no script of another site', async () => {
      const { who } = await signedIn(RHODA);
      for (const path of ['/account', '/account/erase', '/account/export', '/account?sent=x']) {
        for (const each of [who, visitor()]) {
          const { headers } = await each.open(path, { Origin: 'https://evil.example' });
          assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
          assert.equal(headers.get('x-frame-options'), 'DENY');
          assert.equal(headers.get('cache-control'), 'no-store');
          assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
          assert.equal(headers.get('access-control-allow-origin'), null);
        }
      }
    });

    it('gives the file sixty times at once and not more', async () => {
      const { who } = await signedIn(RHODA);
      let given = 0;
      // A slow machine earns one more for each second that this takes.
      for (;;) {
        const answer = await who.open('/account/export');
        if (answer.status === 429) {
          assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
          break;
        }
        assert.equal(answer.status, 200);
        given += 1;
        assert.ok(given < 120);
      }
      assert.ok(given >= 60);
    });
  });
};
