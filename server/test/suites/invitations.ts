import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ClaimStateSchema, SentInvitationSchema } from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { decideClaim, openClaims } from '../../src/review/claims.ts';
import { InboxSchema } from '../../src/store/inbox.ts';
import { actor, countRows, problemOf } from '../support/acting.ts';
import { apiOf, type TestApi } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { startIssuer, type TestIssuer } from '../support/issuer.ts';
import { testFolder } from '../support/records.ts';

const ORCID = '0000-0002-1825-0097';
const INVITATION = {
  purpose: 'joint-work',
  topic: 'Cracked pots',
  text: 'Would you look at our shards with us?\nThey come with pictures.',
};
const EVIDENCE = { kind: 'personal-page', url: 'https://ada.example/about' };

export const invitationsSuite = (database: () => TestDatabase) => {
  describe('Inviting', () => {
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
      const researchers = [{ id: 'ada', name: 'Ada', orcid: ORCID, openToCollaborate: true }];
      await importFile(database().db, 'record', folder.file('in.json', { researchers }));
      api = apiOf(database(), null, [issuer.config]);
    });

    it('delivers invitations as they were written to whoever has claimed the record', async () => {
      const eve = await as('eve', { claims: { orcid: '0000-0001-5109-3700' } });
      const ada = await as('ada', { claims: { orcid: ORCID } });
      const path = '/researchers/ada/invitations';
      const locked = await eve.refused(409, 'POST', path, INVITATION);
      assert.deepEqual(
        [locked.kind, locked.detail],
        [
          'invitations-closed',
          'Invitations are possible once the researcher has claimed this record.',
        ],
      );
      const claim = { kind: 'orcid-record' };
      await ada.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', claim);
      const hostile = {
        purpose: 'other',
        topic: '<img src=x onerror=alert(1)>',
        text: '"><script>alert(1)</script> \'; drop table invitations; -- مرحبا 👩‍🔬',
      };
      for (const body of [INVITATION, hostile]) {
        const sent = await eve.ask(SentInvitationSchema, 'POST', path, body);
        assert.deepEqual([sent.researcher, sent.status], ['ada', 'sent']);
      }
      const inbox = await ada.ask(InboxSchema, 'GET', '/me/invitations');
      assert.deepEqual(
        inbox.items.map(({ purpose, topic, text }) => ({ purpose, topic, text })),
        [hostile, INVITATION],
      );
      assert.deepEqual(inbox.items[0]?.from, { name: 'Person eve', orcid: '0000-0001-5109-3700' });
      assert.doesNotMatch(JSON.stringify(inbox), /@/);
      const first = await ada.ask(InboxSchema, 'GET', '/me/invitations?limit=1');
      const second = await ada.ask(
        InboxSchema,
        'GET',
        `/me/invitations?limit=1&cursor=${first.next}`,
      );
      assert.deepEqual([...first.items, ...second.items], inbox.items);
      assert.deepEqual([first.total, second.next], [2, null]);
      assert.deepEqual((await eve.ask(InboxSchema, 'GET', '/me/invitations')).items, []);
      await eve.refused(400, 'GET', `/me/invitations?cursor=${first.next}`);
    });

    it('delivers nothing to a record that is claimed but not open, or disputed', async () => {
      const said = { by: 'Somebody', asOf: null, url: null };
      const record = { claim: 'claimed', evidence: { claimed: said } };
      const researchers = [{ id: 'ben', name: 'Ben', openToCollaborate: false, ...record }];
      const file = folder.file('closed.json', { researchers });
      await importFile(database().db, 'record', file);
      const eve = await as('eve');
      const closed = await eve.refused(409, 'POST', '/researchers/ben/invitations', INVITATION);
      assert.match(closed.detail, /not open to collaborate/);
      const ada = await as('ada', { claims: { orcid: ORCID } });
      await ada.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
      await eve.ask(SentInvitationSchema, 'POST', '/researchers/ada/invitations', INVITATION);
      await eve.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
      await eve.refused(409, 'POST', '/researchers/ada/invitations', INVITATION);
      // Whoever only claims too neither reads the inbox nor closes it.
      assert.equal((await eve.ask(InboxSchema, 'GET', '/me/invitations')).total, 0);
      assert.equal((await ada.ask(InboxSchema, 'GET', '/me/invitations')).total, 1);
      // Nor does it open to the one who is left waiting when the other claim is refused after all.
      const { db } = database();
      const approved = (await openClaims(db)).find(({ status }) => status === 'approved');
      await decideClaim(db, { reviewer: 'Rita' }, approved?.id ?? '', 'refused', null);
      for (const who of [ada, eve]) {
        assert.equal((await who.ask(InboxSchema, 'GET', '/me/invitations')).total, 0);
      }
    });

    it('refuses messages that are over-long, empty or not plain text, and changes nothing', async () => {
      const ada = await as('ada', { claims: { orcid: ORCID } });
      await ada.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
      const eve = await as('eve');
      const path = '/researchers/ada/invitations';
      const before = await countRows(database());
      const wrong: [fields: object, detail: RegExp][] = [
        [{ text: 'x'.repeat(2001) }, /text must have at most 2000/],
        [{ text: ` ${' '.repeat(40)} ` }, /text must have at least 20/],
        [{ text: 'too short' }, /text must have at least 20/],
        [{ text: `NUL \u0000 in the middle of this` }, /text must be plain text/],
        [{ text: `half a character \ud800 in this` }, /text must be plain text/],
        [{ text: `turned around \u202e by a mark` }, /text must be plain text/],
        [{ text: ['a list of texts is no text'] }, /text must be text/],
        [{ topic: 'x'.repeat(121) }, /topic must have at most 120/],
        [{ topic: '' }, /topic must have at least 3/],
        [{ purpose: 'sale' }, /purpose must be one of/],
        [{ email: 'eve@example.org' }, /email is not known here/],
        [{ from: 'the dean' }, /from is not known here/],
      ];
      for (const [fields, detail] of wrong) {
        const refused = await eve.refused(400, 'POST', path, { ...INVITATION, ...fields });
        assert.equal(refused.kind, 'invalid-body');
        assert.match(refused.detail, detail);
      }
      const huge = await eve.refused(413, 'POST', path, {
        ...INVITATION,
        text: 'x'.repeat(40_000),
      });
      assert.equal(huge.kind, 'body-too-large');
      const token = `Bearer ${await issuer.token('eve')}`;
      const post = (body: RequestInit['body'], type: string | null) =>
        api.request(path, {
          method: 'POST',
          headers: { Authorization: token, ...(type === null ? {} : { 'Content-Type': type }) },
          ...(body == null ? {} : { body }),
          ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
        });
      // Nobody has to say truly how much they send.
      const endless = new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(16_384).fill(0x20));
        },
      });
      assert.equal((await post(endless, 'application/json')).status, 413);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', null]) {
        const answer = await post(new Blob([JSON.stringify(INVITATION)]), type);
        assert.equal((await problemOf(answer, 415)).kind, 'unsupported-body', String(type));
      }
      // A byte that no text has, in an invitation that is good otherwise.
      const broken = Buffer.from(JSON.stringify(INVITATION));
      broken[broken.indexOf('shards')] = 0xff;
      for (const body of ['', '{', 'null', broken]) {
        const answer = await post(body, 'application/json; charset=utf-8');
        assert.equal((await problemOf(answer, 400)).kind, 'invalid-body');
      }
      assert.deepEqual(await countRows(database()), before);
    });

    it('stops a sender after ten invitations, and somebody who erases themselves too', async () => {
      const ada = await as('ada', { claims: { orcid: ORCID } });
      await ada.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
      const eve = await as('eve');
      const path = '/researchers/ada/invitations';
      for (let n = 0; n < 10; n += 1) {
        await eve.ask(SentInvitationSchema, 'POST', path, INVITATION);
      }
      const before = await countRows(database());
      const { kind, headers } = await eve.refused(429, 'POST', path, INVITATION);
      assert.equal(kind, 'too-many-requests');
      const wait = Number(headers.get('retry-after'));
      assert.ok(Number.isInteger(wait) && wait > 8000 && wait <= 8640, String(wait));
      assert.deepEqual(await countRows(database()), before);
      // Whoever comes back too early is not even looked up.
      database().forget();
      await eve.refused(429, 'POST', path, INVITATION);
      assert.deepEqual(database().statements, []);
      assert.equal((await eve.send('DELETE', '/me')).status, 200);
      // Another instance has never heard of it, and counts in the same place.
      const elsewhere = apiOf(database(), null, [issuer.config]);
      const again = await actor(elsewhere, issuer, 'eve');
      await again.refused(429, 'POST', path, INVITATION);
      const finn = await as('finn');
      await finn.ask(SentInvitationSchema, 'POST', path, INVITATION);
    });
  });
};
