import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type ClaimEvidence, type Researcher, ResearcherSchema } from '@bzpeer/widgets/core';
import type { Account } from '../../src/accounts/account.ts';
import { importFile } from '../../src/import/importer.ts';
import { claimState, submitClaim } from '../../src/store/claims.ts';
import { decideClaim, openClaims } from '../../src/review/claims.ts';
import { account, ledgerOf } from '../support/accounts.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, testFolder, work } from '../support/records.ts';

const ADAS = 'openalex:A100';
const BENS = 'openalex:A200';
const ORCID = ADA.orcid ?? '';
const EVIDENCE: ClaimEvidence = {
  kind: 'institution-page',
  text: 'My page at the university names this record.',
  url: 'https://university.example/people/ada',
};
const REVIEWER = { reviewer: 'Rita' };

export const claimsSuite = (database: () => TestDatabase) => {
  describe('Claiming', () => {
    const folder = testFolder();
    const read = (id: string) => apiOf(database()).read(ResearcherSchema, `/researchers/${id}`);
    const tagOf = async (id: string) =>
      (await apiOf(database()).get(`/researchers/${id}`)).headers.get('etag');
    const claim = (who: Account, id: string) => submitClaim(database().db, who, id, EVIDENCE);
    const trustOf = ({ trust }: Researcher) => [trust?.level, trust?.score];
    const importAll = (name = 'in.json') =>
      importFile(
        database().db,
        'openalex',
        folder.file(name, [author(ADA), work('W1', [ADA, BEN])]),
      );
    const decide = async (id: string, of: Account, decision: 'approved' | 'refused') => {
      const { db } = database();
      const claims = await openClaims(db);
      const found = claims.find((each) => each.researcher === id && each.account === of.name);
      return decideClaim(db, REVIEWER, found?.id ?? '', decision, null);
    };

    beforeEach(async () => {
      await database().empty();
      await importAll();
    });

    it('waits for a reviewer, and everybody sees that it does', async () => {
      const { db } = database();
      const eve = await account(db, 'eve');
      const [before, tag] = [await read(BENS), await tagOf(BENS)];
      assert.deepEqual([before.claim, ...trustOf(before)], ['unclaimed', 1, 12]);
      assert.deepEqual(await claim(eve, BENS), {
        researcher: BENS,
        claim: 'pending',
        mine: 'pending',
      });
      const pending = await read(BENS);
      assert.deepEqual([pending.claim, ...trustOf(pending)], ['pending', 1, 12]);
      assert.notEqual(await tagOf(BENS), tag);
      assert.deepEqual(await claimState(db, BENS, null), {
        researcher: BENS,
        claim: 'pending',
        mine: 'none',
      });
      assert.deepEqual(await ledgerOf(db), [`account claim ${BENS}`]);
    });

    it('moves level and score by the formula once it is approved, and back if nothing speaks for it', async () => {
      const { db } = database();
      const eve = await account(db, 'eve');
      await claim(eve, BENS);
      await decide(BENS, eve, 'approved');
      const claimed = await read(BENS);
      assert.deepEqual([claimed.claim, ...trustOf(claimed)], ['claimed', 2, 12 + 14]);
      const signal = claimed.trust?.signals.find(({ code }) => code === 'claimed');
      assert.equal(signal?.assertedBy, 'Profile API');
      assert.match(signal.asOf ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(await ledgerOf(db), [
        `account claim ${BENS}`,
        `reviewer claim-approved ${BENS}`,
      ]);
      assert.equal((await claimState(db, BENS, eve)).mine, 'approved');
      // What is approved stays so, whatever is sent after it.
      assert.equal((await claim(eve, BENS)).mine, 'approved');
      await decide(BENS, eve, 'refused');
      const refused = await read(BENS);
      assert.deepEqual([refused.claim, ...trustOf(refused)], ['unclaimed', 1, 12]);
      assert.equal((await claimState(db, BENS, eve)).mine, 'refused');
      assert.equal((await claim(eve, BENS)).mine, 'pending');
    });

    it("is approved at once with the record's own ORCID iD, and with no other", async () => {
      const { db } = database();
      const ada = await account(db, 'ada', { issuer: 'https://orcid.org', orcid: ORCID });
      const other = await account(db, 'other', { orcid: '0000-0001-5109-3700' });
      const none = await account(db, 'none');
      assert.equal((await claim(other, BENS)).claim, 'pending', 'a record without an iD');
      assert.equal((await claim(ada, ADAS)).claim, 'claimed');
      const found = await read(ADAS);
      assert.equal(found.orcidAuthenticated, true);
      const points = new Map(found.trust?.signals.map((signal) => [signal.code, signal]));
      assert.equal(found.trust?.level, 3);
      assert.equal(points.get('authenticated')?.assertedBy, 'ORCID');
      assert.equal(points.get('authenticated')?.url, `https://orcid.org/${ORCID}`);
      assert.equal(points.get('consistent-identity')?.points, 2);
      assert.deepEqual((await ledgerOf(db)).slice(-2), [
        `account claim ${ADAS}`,
        `service claim-approved ${ADAS}`,
      ]);
      for (const stranger of [other, none]) {
        assert.equal((await claim(stranger, ADAS)).mine, 'pending');
      }
    });

    it("reaches L3 through the record's own institution only after the review", async () => {
      const { db } = database();
      const inside = await account(db, 'inside', { institutionRor: '04znxe670' });
      const outside = await account(db, 'outside', { institutionRor: '05gq02987' });
      for (const [who, level] of [
        [inside, 3],
        [outside, 2],
      ] as const) {
        assert.equal((await claim(who, ADAS)).claim, 'pending');
        await decide(ADAS, who, 'approved');
        assert.equal((await read(ADAS)).trust?.level, level);
        await decide(ADAS, who, 'refused');
      }
    });

    it('by a second account makes it disputed until one is refused, and keeps what both have said', async () => {
      const { db } = database();
      const [eve, finn] = [await account(db, 'eve'), await account(db, 'finn')];
      const ada = await account(db, 'ada', { issuer: 'https://orcid.org', orcid: ORCID });
      await claim(ada, ADAS);
      const score = (await read(ADAS)).trust?.score;
      assert.equal((await claim(eve, ADAS)).claim, 'disputed');
      const disputed = await read(ADAS);
      assert.equal(disputed.trust?.level, 1);
      const states = [await claimState(db, ADAS, ada), await claimState(db, ADAS, eve)];
      assert.deepEqual(
        states.map(({ mine }) => mine),
        ['approved', 'pending'],
      );
      const texts = (await openClaims(db)).map(({ evidence }) => evidence.text);
      assert.deepEqual(texts, [EVIDENCE.text, EVIDENCE.text]);
      await assert.rejects(decide(ADAS, eve, 'approved'), /claimed by somebody else/);
      await decide(ADAS, eve, 'refused');
      const settled = await read(ADAS);
      assert.deepEqual([settled.claim, settled.trust?.score], ['claimed', score]);
      // Two who only ask are a dispute as well.
      assert.equal((await claim(eve, BENS)).claim, 'pending');
      assert.equal((await claim(finn, BENS)).claim, 'disputed');
      await decide(BENS, finn, 'refused');
      assert.equal((await read(BENS)).claim, 'pending');
    });

    it('of a record that says itself that it is claimed needs a review to take its place', async () => {
      const { db } = database();
      const said = { by: 'Somebody', asOf: '2026-01-01', url: null };
      const record = { id: 'own', name: 'Own', claim: 'claimed', evidence: { claimed: said } };
      const file = folder.file('own.json', { researchers: [record] });
      await importFile(db, 'record', file);
      const eve = await account(db, 'eve');
      assert.equal((await claim(eve, 'own')).claim, 'disputed');
      await decide('own', eve, 'approved');
      const found = await read('own');
      const signal = found.trust?.signals.find(({ code }) => code === 'claimed');
      assert.deepEqual([found.claim, signal?.assertedBy], ['claimed', 'Profile API']);
    });

    it('survives another import, in which the record may change its ORCID iD', async () => {
      const { db } = database();
      const ada = await account(db, 'ada', { issuer: 'https://orcid.org', orcid: ORCID });
      await claim(ada, ADAS);
      const newer = { updated_date: '2026-05-01T00:00:00' };
      const renamed = { ...ADA, name: 'Ada Newname' };
      await importFile(db, 'openalex', folder.file('new.json', [author(renamed, newer)]));
      const same = await read(ADAS);
      assert.deepEqual([same.name, same.claim, same.trust?.level], ['Ada Newname', 'claimed', 3]);
      const other = { ...ADA, orcid: '0000-0001-5109-3700' };
      const latest = { updated_date: '2026-06-01T00:00:00' };
      await importFile(db, 'openalex', folder.file('other.json', [author(other, latest)]));
      const changed = await read(ADAS);
      assert.deepEqual([changed.claim, changed.trust?.level], ['claimed', 2]);
      assert.equal(changed.orcidAuthenticated, false);
    });

    it('is possible five times a day', async () => {
      const { db } = database();
      const eve = await account(db, 'eve');
      for (let times = 0; times < 5; times += 1) await claim(eve, BENS);
      await assert.rejects(claim(eve, ADAS), { kind: 'too-many-requests' });
      assert.equal((await read(ADAS)).claim, 'unclaimed');
    });
  });
};
