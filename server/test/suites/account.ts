import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ClaimStateSchema, ResearcherSchema, SentInvitationSchema } from '@bzpeer/widgets/core';
import { sql } from 'kysely';
import { importFile } from '../../src/import/importer.ts';
import { ErasedSchema } from '../../src/store/erase.ts';
import { InboxSchema } from '../../src/store/inbox.ts';
import { ExportSchema, MeSchema } from '../../src/store/own.ts';
import { ledgerOf } from '../support/accounts.ts';
import { actor } from '../support/acting.ts';
import { apiOf, type TestApi } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { startIssuer, type TestIssuer } from '../support/issuer.ts';
import { ADA, author, testFolder, work } from '../support/records.ts';

const ORCID = '0000-0002-1825-0097';
const INVITATION = {
  purpose: 'review',
  topic: 'A manuscript',
  text: 'Would you read our draft on cracked pots?',
};
const EVIDENCE = { kind: 'other', text: 'I am known for my pots.' };
const NOTHING = { follows: 0, claims: 0, invitations: 0 };

export const accountSuite = (database: () => TestDatabase) => {
  describe('An account', () => {
    const folder = testFolder();
    let issuer: TestIssuer;
    let api: TestApi;
    const as = (subject: string, changes = {}) => actor(api, issuer, subject, changes);
    const ada = () => as('ada', { claims: { orcid: ORCID } });
    const followersOf = async (id: string) =>
      (await api.read(ResearcherSchema, `/researchers/${id}`)).counts.followers;

    before(async () => {
      issuer = await startIssuer({ orcidClaim: 'orcid' });
    });
    after(() => issuer.stop());
    beforeEach(async () => {
      await database().empty();
      const researchers = [
        { id: 'ada', name: 'Ada', orcid: ORCID, openToCollaborate: true },
        { id: 'ben', name: 'Ben' },
      ];
      await importFile(database().db, 'record', folder.file('in.json', { researchers }));
      api = apiOf(database(), null, [issuer.config]);
      const owner = await ada();
      await owner.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
    });

    it('is shown, and all of it given, to its person alone', async () => {
      const eve = await as('eve', { claims: { name: 'Eve', email: 'eve@example.org' } });
      const finn = await as('finn');
      for (const id of ['ada', 'ben']) {
        assert.equal((await eve.send('PUT', `/researchers/${id}/follow`)).status, 200);
      }
      assert.equal((await eve.send('DELETE', '/researchers/ben/follow')).status, 200);
      await eve.ask(ClaimStateSchema, 'POST', '/researchers/ben/claims', EVIDENCE);
      await eve.ask(SentInvitationSchema, 'POST', '/researchers/ada/invitations', INVITATION);

      const me = await eve.ask(MeSchema, 'GET', '/me');
      assert.equal(me.account.name, 'Eve');
      assert.deepEqual([me.follows, me.claims[0]?.status, me.invitations], [1, 'pending', 0]);
      const owner = await (await ada()).ask(MeSchema, 'GET', '/me');
      assert.deepEqual([owner.claims[0]?.status, owner.invitations], ['approved', 1]);

      const answer = await eve.send('GET', '/me/export');
      assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename=/);
      const all = await eve.ask(ExportSchema, 'GET', '/me/export');
      assert.deepEqual(all.account, {
        issuer: issuer.config.issuer,
        subject: 'eve',
        name: 'Eve',
        orcid: null,
        institutionRor: null,
      });
      assert.deepEqual(
        all.follows.map(({ researcher }) => researcher),
        ['ada'],
      );
      assert.deepEqual(all.claims[0]?.evidence, { ...EVIDENCE, url: null });
      assert.equal(all.invitationsSent[0]?.text, INVITATION.text);
      assert.deepEqual(
        all.ledger.map(({ action, researcher }) => `${action} ${researcher}`),
        ['follow ada', 'follow ben', 'unfollow ben', 'claim ben', 'invite ada'],
      );
      for (const { at } of [...all.follows, ...all.ledger]) {
        assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }
      assert.doesNotMatch(JSON.stringify(all), /eve@example/);
      const other = await finn.ask(ExportSchema, 'GET', '/me/export');
      assert.deepEqual(
        [other.follows, other.claims, other.invitationsSent, other.ledger],
        [[], [], [], []],
      );
      const received = await (await ada()).ask(ExportSchema, 'GET', '/me/export');
      assert.equal(received.invitationsReceived[0]?.text, INVITATION.text);
    });

    it('is gone when it is erased, with counts, claims and messages, and nothing names it any more', async () => {
      const { db } = database();
      const name = 'Eve Unforgettable';
      const eve = await as('eve-subject', { claims: { name } });
      const finn = await as('finn');
      for (const who of [eve, finn]) await who.send('PUT', '/researchers/ada/follow');
      const words = { kind: 'other', text: 'Ask the porter.' };
      for (const who of ['ada', 'ben']) {
        await eve.ask(ClaimStateSchema, 'POST', `/researchers/${who}/claims`, words);
      }
      const disputed = await api.read(ResearcherSchema, '/researchers/ada');
      assert.equal(disputed.claim, 'disputed');
      const { id } = await db
        .selectFrom('accounts')
        .select('id')
        .where('subject', '=', 'eve-subject')
        .executeTakeFirstOrThrow();

      const erased = await eve.ask(ErasedSchema, 'DELETE', '/me');
      assert.deepEqual(erased, { follows: 1, claims: 2, invitations: 0 });
      assert.equal(await followersOf('ada'), 1);
      assert.equal((await api.read(ResearcherSchema, '/researchers/ben')).claim, 'unclaimed');
      assert.equal((await api.read(ResearcherSchema, '/researchers/ada')).claim, 'claimed');
      assert.deepEqual((await ledgerOf(db)).slice(-2), ['account claim ben', 'account erase']);
      for (const table of [
        'accounts',
        'follows',
        'claims',
        'invitations',
        'ledger',
        'allowances',
      ]) {
        const { rows } = await sql<{ row: string }>`
          select t::text as row from ${sql.table(table)} t`.execute(db);
        for (const { row } of rows) {
          assert.doesNotMatch(row, new RegExp(`${id}|${name}|eve-subject|porter`), table);
        }
      }
      assert.deepEqual(await eve.ask(ErasedSchema, 'DELETE', '/me'), NOTHING);
      assert.equal((await eve.ask(MeSchema, 'GET', '/me')).follows, 0);
      const accounts = await db.selectFrom('accounts').select('subject').execute();
      assert.deepEqual(accounts.map(({ subject }) => subject).sort(), ['ada', 'finn']);
    });

    it('that is erased takes the messages along that only it could read', async () => {
      const eve = await as('eve');
      await eve.ask(SentInvitationSchema, 'POST', '/researchers/ada/invitations', INVITATION);
      const owner = await ada();
      assert.equal((await owner.ask(InboxSchema, 'GET', '/me/invitations')).total, 1);
      await owner.ask(ErasedSchema, 'DELETE', '/me');
      await owner.ask(ClaimStateSchema, 'POST', '/researchers/ada/claims', EVIDENCE);
      assert.equal((await owner.ask(InboxSchema, 'GET', '/me/invitations')).total, 0);
    });

    it('keeps what it did when two records turn out to be one person', async () => {
      const { db } = database();
      await importFile(db, 'openalex', folder.file('author.json', [author(ADA), work('W1')]));
      const [eve, finn] = [await as('eve'), await as('finn')];
      const both = ['/researchers/openalex:A100', '/researchers/ben'];
      for (const path of both) await eve.send('PUT', `${path}/follow`);
      await finn.send('PUT', `${both[0]}/follow`);
      for (const path of both) await eve.ask(ClaimStateSchema, 'POST', `${path}/claims`, EVIDENCE);
      const record = { id: 'ben', name: 'Ben', openalex: 'A100' };
      await importFile(db, 'record', folder.file('one.json', { researchers: [record] }));
      assert.equal(await followersOf('ben'), 2);
      assert.equal(await followersOf('openalex:A100'), 2);
      assert.equal((await api.read(ResearcherSchema, '/researchers/ben')).claim, 'pending');
      assert.equal((await eve.ask(MeSchema, 'GET', '/me')).follows, 1);
      const left = await eve.send('DELETE', `${both[0]}/follow`);
      assert.equal(left.status, 200);
      assert.equal(await followersOf('ben'), 1);
    });

    it('leaves a ledger to which lines are only added', async () => {
      const { db } = database();
      const [line] = await db.selectFrom('ledger').selectAll().execute();
      assert.equal(line?.action, 'claim');
      const words = /only added to/;
      await assert.rejects(db.deleteFrom('ledger').execute(), words);
      await assert.rejects(db.updateTable('ledger').set({ action: 'x' }).execute(), words);
      await assert.rejects(db.updateTable('ledger').set({ actor: 'x' }).execute(), words);
      const change = db.updateTable('ledger').set({ actor: null, at: new Date(0) });
      await assert.rejects(change.execute(), words);
      assert.deepEqual((await db.selectFrom('ledger').selectAll().execute())[0], line);
    });
  });
};
