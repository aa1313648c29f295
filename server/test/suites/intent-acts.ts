import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ResearcherSchema } from '@bzpeer/widgets/core';
import { closeReport, openReports } from '../../src/review/reports.ts';
import { findAccount } from '../../src/store/accounts.ts';
import { exportAccount } from '../../src/store/own.ts';
import { identity, ledgerOf } from '../support/accounts.ts';
import { countRows } from '../support/acting.ts';
import type { TestDatabase } from '../support/databases.ts';
import { BENS, INVITATION, intentPages, MESSAGE, OPEN } from '../support/intent-pages.ts';
import { intentPath } from '../support/sign-in.ts';
import { postBackIn, tokenIn } from '../support/visitor.ts';

export const intentActsSuite = (database: () => TestDatabase) => {
  describe('What is done on a page for an intent', () => {
    const { api, visitor, signedIn } = intentPages(database);
    const read = (id: string) => api().read(ResearcherSchema, `/researchers/${id}`);

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
      for (const wrong of ['No.', 'x'.repeat(1001), 'The second paper is \u001b[2J not mine.']) {
        const refused = await who.press(path, 'report', { kind: 'error', text: wrong });
        assert.equal(refused.status, 400);
      }
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
