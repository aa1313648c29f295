import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql, type Transaction } from 'kysely';
import { graph } from '../../src/db/migrations/0002-graph.ts';
import { newestWorks } from '../../src/db/migrations/0005-newest-works.ts';
import type { Tables } from '../../src/db/tables.ts';
import { importFile } from '../../src/import/importer.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, testFolder, work } from '../support/records.ts';

class Undo extends Error {}

/** The database as it was before the graph. */
async function goBack(trx: Transaction<Tables>): Promise<void> {
  await sql`drop table work_references`.execute(trx);
  await sql`alter table works
    drop column title, drop column venue, drop column url, drop column connections`.execute(trx);
  await sql`update affiliations set institution_id = null
    where institution_id like 'name:%'`.execute(trx);
  await sql`delete from institutions where id like 'name:%'`.execute(trx);
}

export const migrationSuite = (database: () => TestDatabase) => {
  describe('A database from before the graph', () => {
    const folder = testFolder();
    const cited = work('W1', [ADA], { referenced_works: ['https://openalex.org/W2'] });

    before(async () => {
      await database().empty();
      const affiliations = [{ name: 'Nowhere, Known' }];
      await importFile(
        database().db,
        'record',
        folder.file('record.json', { researchers: [{ id: 'ada', name: 'Ada', affiliations }] }),
      );
      await importFile(database().db, 'openalex', folder.file('in.json', cited));
    });

    /** What `look` finds in the migrated database, which is then as it was before. */
    async function migrated(look: (trx: Transaction<Tables>) => Promise<void>): Promise<void> {
      const run = database()
        .db.transaction()
        .execute(async (trx) => {
          await goBack(trx);
          await graph.up(trx);
          await look(trx);
          throw new Undo();
        });
      await assert.rejects(run, Undo);
    }

    it('gets the titles, venues and addresses of its works, and names its institutions', async () => {
      await migrated(async (trx) => {
        const [found] = await trx.selectFrom('works').select(['title', 'venue', 'url']).execute();
        assert.deepEqual(found, {
          title: 'Work W1',
          venue: 'Journal of Examples',
          url: 'https://doi.org/10.5555/w1',
        });
        const places = await trx
          .selectFrom('affiliations')
          .innerJoin('institutions', 'institutions.id', 'affiliations.institution_id')
          .select(['institutions.id', 'institutions.name'])
          .where('researcher_id', '=', 'ada')
          .execute();
        assert.deepEqual(places, [{ id: 'name:nowhere-known', name: 'Nowhere, Known' }]);
      });
    });

    it('learns what its works cite from the next import of the same file', async () => {
      const { db } = database();
      const references = () => db.selectFrom('work_references').selectAll().execute();
      const expected = [{ work_id: 'openalex:W1', scheme: 'openalex', value: 'W2' }];
      assert.deepEqual(await references(), expected);
      // As the migration leaves it.
      await db.deleteFrom('work_references').execute();
      await db.updateTable('works').set({ connections: '' }).execute();
      await importFile(db, 'openalex', folder.file('in.json', cited));
      assert.deepEqual(await references(), expected);
    });
  });

  describe('A database from before the index of newest works', () => {
    const folder = testFolder();

    it('gets the day of each work into its byline', async () => {
      await database().empty();
      const dated = work('W1', [ADA], { publication_date: '2020-05-17' });
      await importFile(database().db, 'openalex', folder.file('in.json', dated));
      const days = (trx: Transaction<Tables>) =>
        trx.selectFrom('authorships').select('sort_day').execute();
      const run = database()
        .db.transaction()
        .execute(async (trx) => {
          await sql`alter table authorships drop column sort_day`.execute(trx);
          await newestWorks.up(trx);
          assert.deepEqual(await days(trx), [{ sort_day: 20_200_517 }]);
          throw new Undo();
        });
      await assert.rejects(run, Undo);
    });
  });
};
