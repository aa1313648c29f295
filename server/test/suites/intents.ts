import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ResearcherSchema } from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { closeReport, openReports } from '../../src/review/reports.ts';
import { findAccount } from '../../src/store/accounts.ts';
import { exportAccount } from '../../src/store/own.ts';
import { identity, ledgerOf } from '../support/accounts.ts';
import { countRows } from '../support/acting.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, testFolder, work } from '../support/records.ts';
import { BASE, type DemoPeople, intentPath, startDemoPeople } from '../support/sign-in.ts';
import { postBackIn, tokenIn, visitorOf } from '../support/visitor.ts';

const BENS = 'openalex:A200';
const OPEN = 'olga';
const MESSAGE = 'Would you like to measure teapots together with our group?';
const INVITATION = { purpose: 'joint-work', topic: 'Teapots', text: MESSAGE };

export const intentsSuite = (database: () => TestDatabase) => {
  describe('A page for an intent', () => {
    const folder = testFolder();
    let people: DemoPeople;
    const api = () => apiOf(database(), BASE, [], people.places);
    const visitor = () => visitorOf(api(), BASE);
    const read = (id: string) => api().read(ResearcherSchema, `/researchers/${id}`);
    const signedIn = async (path: string, sub = 'reader-rhoda') => {
      const who = visitor();
      return { who, page: await who.signIn(path, sub) };
    };

    before(async () => {
      people = await startDemoPeople();
    });
    after(() => people.stop());
    beforeEach(async () => {
      await database().empty();
      const records = [author(ADA), work('W1', [ADA, BEN])];
      await importFile(database().db, 'openalex', folder.file('in.json', records));
      const olga = {
        id: OPEN,
        name: 'Olga <i>"Open"</i>',
        openToCollaborate: true,
        claim: 'claimed',
        evidence: { claimed: { by: 'Example University', asOf: '2026-01-02', url: null } },
        profileUrl: 'https://profiles.example/olga?a=1&b=2',
      };
      const file = folder.file('olga.json', { researchers: [olga] });
      const { refused } = await importFile(database().db, 'record', file);
      assert.deepEqual(refused, []);
    });

    it('signs somebody in on the way, lets them follow, and tells the asking site that alone', async () => {
      const path = intentPath('follow', BENS);
      const { who, page } = await signedIn(path);
      assert.match(page, /Follow Ben O’Hara\?/);
      assert.match(page, /Asked for by https:\/\/lab\.example/);
      assert.match(page, /Signed in as Rhoda Reader/);
      const feed = /href="([^"]*\.atom)"/.exec(page)?.[1] ?? '';
      assert.equal((await api().get(feed)).status, 200, 'new works can be read without an account');
      assert.equal((await read(BENS)).counts.followers, 0);
      assert.equal(postBackIn(page), null, 'nothing is told before the decision');
      const done = await who.press(path, 'follow');
      assert.equal(done.status, 200);
      assert.deepEqual(postBackIn(await done.text()), {
        origin: 'https://lab.example',
        message: {
          type: 'bzpeer:follow',
          nonce: '1-2-3-nonce',
          researcher: BENS,
          outcome: 'done',
          following: true,
          followers: 1,
        },
      });
      assert.equal((await read(BENS)).counts.followers, 1);
    });

    it('offers whoever follows already to stop, and to leave it so', async () => {
      const path = intentPath('follow', BENS);
      const { who } = await signedIn(path);
      await who.press(path, 'follow');
      const page = await (await who.open(path)).text();
      assert.match(page, /You follow Ben/);
      assert.match(await (await who.press(path, 'keep')).text(), /1 follower/);
      const stopped = await (await who.press(path, 'stop')).text();
      assert.match(stopped, /You no longer follow Ben/);
      assert.match(JSON.stringify(postBackIn(stopped)), /"following":false,"followers":0/);
      assert.deepEqual(await ledgerOf(database().db), [
        `account follow ${BENS}`,
        `account unfollow ${BENS}`,
      ]);
    });

    it('ends where it began for a plain link: with a way back to the profile, and no message', async () => {
      const path = intentPath('follow', OPEN, {});
      const { who } = await signedIn(path);
      const page = await (await who.press(path, 'follow')).text();
      assert.match(page, /href="https:\/\/profiles\.example\/olga\?a=1&amp;b=2"/);
      assert.equal(postBackIn(page), null);
      assert.doesNotMatch(page, /<script/);
    });

    it('tells that it was cancelled, and nothing of how things stand', async () => {
      const path = intentPath('follow', BENS);
      const { who } = await signedIn(path);
      await who.press(path, 'follow');
      for (const each of [who, visitor()]) {
        const told = postBackIn(await (await each.press(path, 'cancel')).text());
        assert.deepEqual(told?.message, {
          type: 'bzpeer:follow',
          nonce: '1-2-3-nonce',
          researcher: BENS,
          outcome: 'cancelled',
        });
      }
    });

    it('shows names as text, in the language of the reader', async () => {
      const page = await (await visitor().open(intentPath('follow', OPEN))).text();
      assert.match(page, /Sign in to follow Olga &lt;i&gt;&quot;Open&quot;&lt;\/i&gt;/);
      const asked = { 'Accept-Language': 'fr;q=0.9, de-AT;q=0.8, en;q=0.1' };
      const german = await (await visitor().open(intentPath('follow', BENS), asked)).text();
      assert.match(german, /lang="de"[\s\S]*Anmelden, um Ben .* zu folgen/);
      const named = intentPath('follow', BENS, { lang: 'de' });
      const kept = await (await visitor().open(named)).text();
      assert.match(kept, /Anmelden mit Demo accounts/);
      assert.match(kept, /back=[^"]*lang%3Dde/);
    });

    it('takes what is an origin of the web and nothing more for the asking site', async () => {
      const origins = [
        'https://lab.example/',
        'https://lab.example/path',
        'https://user:secret@lab.example',
        'https://lab.example https://evil.example',
        'HTTPS://LAB.EXAMPLE',
        'https://lab.example:443',
        'javascript:alert(1)',
        'data:text/html,x',
        'file://',
        'ftp://lab.example',
        'null',
        '*',
        '/',
        '',
      ];
      for (const origin of origins) {
        const path = intentPath('follow', BENS, { origin, nonce: '1-2-3-nonce' });
        const opened = await visitor().open(path);
        assert.equal(opened.status, 400, origin);
        const page = await opened.text();
        assert.match(page, /This link is damaged/);
        assert.equal(postBackIn(page), null);
        assert.equal((await visitor().post(path, { decision: 'cancel' })).status, 400, origin);
      }
      const nonces = ['', 'short', 'x'.repeat(201), '"><script>alert(1)</script>'];
      for (const nonce of nonces) {
        const path = intentPath('follow', BENS, { origin: 'https://lab.example', nonce });
        assert.equal((await visitor().open(path)).status, 400, nonce);
      }
      const half = intentPath('follow', BENS, { origin: 'https://lab.example' });
      assert.equal((await visitor().open(half)).status, 400);
    });

    it('is framed by nobody, kept by nobody, and read by no script of another site', async () => {
      const answers = [
        await visitor().open(intentPath('follow', BENS)),
        await visitor().open(intentPath('follow', 'nobody')),
        await visitor().open('/sign-in?back=//evil.example'),
        await visitor().post(intentPath('follow', BENS), {}, { Origin: 'https://evil.example' }),
      ];
      for (const { headers, status } of answers) {
        assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
        assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
        assert.equal(headers.get('x-frame-options'), 'DENY', String(status));
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(headers.get('referrer-policy'), 'same-origin');
        assert.equal(headers.get('access-control-allow-origin'), null);
      }
    });

    it('does nothing for a form that another site sends, or that has not this session’s token', async () => {
      const path = intentPath('follow', BENS);
      const { who, page } = await signedIn(path);
      const other = await signedIn(path, 'colleague-cleo');
      const token = tokenIn(page);
      const before = await countRows(database());
      const form = { decision: 'follow', token };
      const forged: [Record<string, string>, Record<string, string>][] = [
        [form, { Origin: 'https://evil.example' }],
        [form, { Origin: 'null' }],
        [form, { Origin: '' }],
        [form, { Origin: `${BASE}.evil.example` }],
        [form, { 'Sec-Fetch-Site': 'cross-site' }],
        [form, { 'Sec-Fetch-Site': 'same-site' }],
        [{ decision: 'follow' }, {}],
        [{ decision: 'follow', token: `${token}x` }, {}],
        [{ decision: 'follow', token: tokenIn(other.page) }, {}],
      ];
      for (const [fields, headers] of forged) {
        const answer = await who.post(path, fields, headers);
        assert.equal(answer.status, 403, JSON.stringify([fields, headers]));
        assert.equal(postBackIn(await answer.text()), null);
      }
      const json = await who.post(path, form, { 'Content-Type': 'application/json' });
      assert.equal(json.status, 415);
      assert.deepEqual(await countRows(database()), before);
      assert.equal((await who.post(path, form)).status, 200);
    });

    it('says so when somebody was signed out meanwhile, and keeps what they wrote', async () => {
      const path = intentPath('invite', OPEN);
      const { who, page } = await signedIn(path);
      who.cookies.clear();
      const fields = { ...INVITATION, decision: 'invite', token: tokenIn(page) };
      const answer = await who.post(path, fields);
      assert.equal(answer.status, 401);
      const text = await answer.text();
      assert.match(text, /You were signed out in the meantime/);
      assert.ok(text.includes(MESSAGE));
      assert.equal((await countRows(database()))['invitations'], 0);
    });

    it('says so when the record is gone', async () => {
      const path = intentPath('follow', OPEN);
      const { who, page } = await signedIn(path);
      await database().db.deleteFrom('researcher_ids').where('value', '=', OPEN).execute();
      const answer = await who.post(path, { decision: 'follow', token: tokenIn(page) });
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /This researcher is not known here/);
      assert.equal((await countRows(database()))['follows'], 0);
    });

    it('stops a flood of follows, and says when it goes on', async () => {
      const path = intentPath('follow', BENS);
      const { who, page } = await signedIn(path);
      const token = tokenIn(page);
      const statuses: number[] = [];
      for (let n = 0; n < 300; n += 1) {
        const answer = await who.post(path, { token, decision: n % 2 === 0 ? 'follow' : 'stop' });
        statuses.push(answer.status);
        if (answer.status === 429) {
          assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
          assert.match(await answer.text(), /It is possible again in/);
        }
      }
      const done = statuses.filter((status) => status === 200).length;
      // A slow machine gets one more a second.
      assert.ok(done >= 60 && done < 160, `${done} of 300`);
      assert.equal(statuses.filter((status) => status === 429).length, 300 - done);
    });

    it('approves a claim with the record’s own ORCID iD at once', async () => {
      const path = intentPath('claim', 'orcid:0000-0002-1825-0097');
      const { who, page } = await signedIn(path, 'author-josiah');
      assert.match(page, /Your claim is approved at once/);
      const told = postBackIn(
        await (await who.press(path, 'claim', { kind: 'orcid-record' })).text(),
      );
      assert.match(
        JSON.stringify(told?.message),
        /"researcher":"orcid:0000-0002-1825-0097","outcome":"done","claim":"claimed"/,
      );
      const { claim, trust } = await read('openalex:A100');
      assert.deepEqual([claim, trust?.level], ['claimed', 3]);
      assert.match(await (await who.open(path)).text(), /You have claimed the record of Ada/);
    });

    it('takes evidence for any other claim, which then waits', async () => {
      const path = intentPath('claim', BENS);
      const { who, page } = await signedIn(path);
      assert.match(page, /href="\/intents\/report\?researcher=openalex%3AA200&amp;about=not-me"/);
      const before = await countRows(database());
      const faulty = [
        { kind: 'publication', text: '', url: '' },
        { kind: 'publication', text: 'x'.repeat(1001), url: '' },
        { kind: 'publication', text: 'right-to-left \u202e trick', url: '' },
        { kind: 'publication', text: 'good', url: 'javascript:alert(1)' },
        { kind: 'bribe', text: 'good', url: '' },
      ];
      for (const fields of faulty) {
        const answer = await who.press(path, 'claim', fields);
        assert.equal(answer.status, 400, JSON.stringify(fields));
        const again = await answer.text();
        assert.match(again, /aria-invalid="true"|name="kind"/);
        assert.equal(postBackIn(again), null);
      }
      assert.deepEqual(await countRows(database()), before);
      const kept = await who.press(path, 'claim', {
        kind: 'publication',
        text: '<b>My</b> words',
        url: 'nonsense',
      });
      assert.match(await kept.text(), /&lt;b&gt;My&lt;\/b&gt; words/);
      const good = await who.press(path, 'claim', { kind: 'publication', text: 'It is mine.' });
      assert.match(JSON.stringify(postBackIn(await good.text())?.message), /"claim":"pending"/);
      assert.equal((await read(BENS)).claim, 'pending');
      assert.match(await (await who.open(path)).text(), /Your claim is being looked at/);
    });

    it('is locked, with the reason, for whoever takes no invitations', async () => {
      const path = intentPath('invite', BENS);
      const shut = await visitor().open(path);
      assert.match(await shut.text(), /once the researcher has claimed this record/);
      const { who } = await signedIn(intentPath('follow', BENS));
      const page = await (await who.open(intentPath('follow', BENS))).text();
      const answer = await who.post(path, {
        ...INVITATION,
        decision: 'invite',
        token: tokenIn(page),
      });
      assert.equal(answer.status, 409);
      assert.match(await answer.text(), /once the researcher has claimed this record/);
      assert.equal((await countRows(database()))['invitations'], 0);
    });

    it('sends an invitation of bounded length and plain text, and no other', async () => {
      const path = intentPath('invite', OPEN);
      const { who } = await signedIn(path);
      const faulty = [
        { text: 'too short' },
        { text: 'x'.repeat(2001) },
        { text: `${MESSAGE}\u0000` },
        { topic: 'x'.repeat(121) },
        { topic: `Teapots\u202e` },
        { purpose: 'spam' },
      ];
      for (const fields of faulty) {
        const answer = await who.press(path, 'invite', { ...INVITATION, ...fields });
        assert.equal(answer.status, 400, JSON.stringify(fields).slice(0, 60));
      }
      const huge = await who.press(path, 'invite', { ...INVITATION, text: 'x'.repeat(40_000) });
      assert.equal(huge.status, 413);
      assert.equal((await countRows(database()))['invitations'], 0);
      const lines = { ...INVITATION, text: `${'a\r\n'.repeat(990)}${'b'.repeat(20)}` };
      const sent = await who.press(path, 'invite', lines);
      assert.match(JSON.stringify(postBackIn(await sent.text())?.message), /"sent":true/);
      assert.equal((await countRows(database()))['invitations'], 1);
    });

    it('takes a report of what is wrong, without telling anybody but reviewers', async () => {
      const path = intentPath('report', BENS, { about: 'not-me' });
      const { who, page } = await signedIn(path);
      assert.match(page, /value="not-me"\s+required\s+checked/);
      const short = await who.press(path, 'report', { kind: 'error', text: 'No.' });
      assert.equal(short.status, 400);
      const text = 'The second paper was written by somebody of the same name.';
      const done = await (await who.press(path, 'report', { kind: 'not-me', text })).text();
      assert.match(done, /Your report was sent/);
      const rows = await database().db.selectFrom('reports').select(['kind', 'text']).execute();
      assert.deepEqual(rows, [{ kind: 'not-me', text }]);
      assert.deepEqual(await ledgerOf(database().db), [`account report ${BENS}`]);
      const { db } = database();
      const [report] = await openReports(db);
      assert.equal(report?.account, 'Rhoda Reader');
      const { issuer, subject } = await db
        .selectFrom('accounts')
        .select(['issuer', 'subject'])
        .executeTakeFirstOrThrow();
      const known = identity(subject, { issuer, name: 'Rhoda Reader' });
      const all = await exportAccount(db, known, await findAccount(db, known));
      assert.deepEqual(
        all.reports.map(({ researcher, kind, text: words }) => [researcher, kind, words]),
        [[BENS, 'not-me', text]],
      );
      assert.equal(all.sessions.length, 1);
      assert.equal(await closeReport(db, { reviewer: 'Rita' }, report.id), true);
      assert.equal(await closeReport(db, { reviewer: 'Rita' }, report.id), false);
      assert.deepEqual(await openReports(db), []);
      assert.deepEqual((await ledgerOf(db)).at(-1), `reviewer report-closed ${BENS}`);
    });
  });
};
