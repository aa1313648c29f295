import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countRows } from '../support/acting.ts';
import type { TestDatabase } from '../support/databases.ts';
import { BENS, INVITATION, intentPages, MESSAGE, OPEN } from '../support/intent-pages.ts';
import { BASE, intentPath } from '../support/sign-in.ts';
import { postBackIn, tokenIn } from '../support/visitor.ts';

export const intentPagesSuite = (database: () => TestDatabase) => {
  describe('A page for an intent', () => {
    const { visitor, signedIn } = intentPages(database);

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
  });
};
