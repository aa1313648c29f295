import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { ResearcherSchema } from '@bzpeer/widgets/core';
import { pino } from 'pino';
import { ProblemError } from '../../src/http/problem.ts';
import { keepHouse } from '../../src/housekeeping.ts';
import { importFile } from '../../src/import/importer.ts';
import { ResearchersSchema } from '../../src/routes/documents.ts';
import { follow, followState, unfollow } from '../../src/store/follows.ts';
import { account, ledgerOf, passTime } from '../support/accounts.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, testFolder, work } from '../support/records.ts';

const ADAS = 'openalex:A100';
const BENS = 'openalex:A200';

export const followsSuite = (database: () => TestDatabase) => {
  describe('Following', () => {
    const folder = testFolder();
    const api = () => apiOf(database());
    const followersOf = async (id: string) =>
      (await api().read(ResearcherSchema, `/researchers/${id}`)).counts.followers;
    const tagOf = async (path: string) => (await api().get(path)).headers.get('etag');
    const importAll = () => {
      const records = [author(ADA), work('W1', [ADA, BEN])];
      return importFile(database().db, 'openalex', folder.file('in.json', records));
    };

    before(async () => {
      await database().empty();
      await importAll();
    });
    beforeEach(() => passTime(database().db, 60));

    it('counts an account once, however often it follows, and takes it away once', async () => {
      const { db } = database();
      const [eve, finn] = [await account(db, 'eve'), await account(db, 'finn')];
      const following = (followers: number) => ({ researcher: ADAS, following: true, followers });
      assert.deepEqual(await follow(db, eve, ADAS), following(1));
      assert.deepEqual(await follow(db, eve, ADAS), following(1));
      assert.deepEqual(await follow(db, finn, ADAS), following(2));
      assert.deepEqual(await followState(db, ADAS, eve), following(2));
      assert.deepEqual(await followState(db, ADAS, null), { ...following(2), following: false });
      for (let times = 0; times < 2; times += 1) {
        const left = await unfollow(db, eve, ADAS);
        assert.deepEqual(left, { researcher: ADAS, following: false, followers: 1 });
      }
      assert.deepEqual(await unfollow(db, eve, BENS), {
        researcher: BENS,
        following: false,
        followers: 0,
      });
      assert.deepEqual(await ledgerOf(db), [
        `account follow ${ADAS}`,
        `account follow ${ADAS}`,
        `account unfollow ${ADAS}`,
      ]);
      await unfollow(db, finn, ADAS);
    });

    it('changes the count and the tag of every answer that shows the researcher, and no other', async () => {
      const { db } = database();
      const eve = await account(db, 'eve');
      const showing = [`/researchers/${ADAS}`, `/researchers?ids=${ADAS}`, '/researchers?q=ada'];
      const others = [`/researchers/${BENS}`, `/researchers/${ADAS}/works`];
      const tags = async (paths: readonly string[]) => Promise.all(paths.map(tagOf));
      const shown = await tags(showing);
      const other = await tags(others);
      await follow(db, eve, ADAS);
      assert.equal(await followersOf(ADAS), 1);
      const batch = await api().read(ResearchersSchema, `/researchers?ids=${ADAS},${BENS}`);
      assert.deepEqual(
        batch.items.map(({ counts }) => counts.followers),
        [1, 0],
      );
      const named = await api().read(ResearchersSchema, '/researchers?q=ada');
      assert.equal(named.items[0]?.counts.followers, 1);
      for (const [n, tag] of (await tags(showing)).entries()) assert.notEqual(tag, shown[n]);
      assert.deepEqual(await tags(others), other);
      await unfollow(db, eve, ADAS);
      assert.equal(await followersOf(ADAS), 0);
    });

    it('loses and doubles nothing when many do it at once', async () => {
      const { db } = database();
      const people = await Promise.all(
        Array.from({ length: 12 }, (_, n) => account(db, `crowd-${n}`)),
      );
      await Promise.all(
        people.flatMap((person, n) => [
          follow(db, person, ADAS),
          follow(db, person, ADAS),
          ...(n % 3 === 0 ? [unfollow(db, person, BENS), follow(db, person, BENS)] : []),
        ]),
      );
      await Promise.all(people.slice(8).map((person) => unfollow(db, person, ADAS)));
      const rows = await db.selectFrom('follows').select(['researcher_id']).execute();
      const rowsOf = (id: string) =>
        rows.filter(({ researcher_id }) => researcher_id === id).length;
      assert.equal(rowsOf(ADAS), 8);
      assert.equal(await followersOf(ADAS), 8);
      assert.equal(await followersOf(BENS), rowsOf(BENS));
    });

    it('survives another import, also of one that takes the researcher away for a while', async () => {
      const { db } = database();
      const eve = await account(db, 'eve');
      await follow(db, eve, BENS);
      const followers = await followersOf(BENS);
      const alone = work('W1', [ADA], { updated_date: '2026-02-01T00:00:00' });
      await importFile(db, 'openalex', folder.file('alone.json', alone));
      await api().problem(404, `/researchers/${BENS}`);
      await assert.rejects(follow(db, eve, BENS), { kind: 'unknown-researcher' });
      const back = work('W1', [ADA, BEN], { updated_date: '2026-03-01T00:00:00' });
      await importFile(db, 'openalex', folder.file('back.json', back));
      assert.equal(await followersOf(BENS), followers);
      assert.equal((await followState(db, BENS, eve)).following, true);
    });

    it('goes 60 times at once and then once a second, and says when it may go on', async () => {
      const { db } = database();
      const [flood, calm] = [await account(db, 'flood'), await account(db, 'calm')];
      const tries = await Promise.allSettled(
        Array.from({ length: 200 }, (_, n) => (n % 2 === 0 ? follow : unfollow)(db, flood, ADAS)),
      );
      const done = tries.filter(({ status }) => status === 'fulfilled').length;
      // A machine that is slow enough gets one more a second.
      assert.ok(done >= 60 && done < 120, `${done} of 200`);
      const ledger = (await ledgerOf(db)).length;
      const refused = tries.find(({ status }) => status === 'rejected');
      const reason: unknown = refused?.status === 'rejected' ? refused.reason : null;
      assert.ok(reason instanceof ProblemError && reason.kind === 'too-many-requests');
      assert.match(reason.headers['Retry-After'] ?? '', /^[1-9]\d*$/);
      assert.equal((await ledgerOf(db)).length, ledger);
      await follow(db, calm, ADAS);
      await passTime(db, 1);
      await follow(db, flood, ADAS);
    });

    it('leaves nothing to tell how often somebody did it once they may do it again in full', async () => {
      const { db } = database();
      const [early, late] = [await account(db, 'early'), await account(db, 'late')];
      await follow(db, early, ADAS);
      await passTime(db, 60);
      await follow(db, late, ADAS);
      await keepHouse(db, pino({ level: 'silent' }))();
      const rows = await db.selectFrom('allowances').select('key').execute();
      assert.equal(rows.length, 1);
    });
  });
};
