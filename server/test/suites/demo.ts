import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pino } from 'pino';
import { ResearcherSchema, WorkPageSchema } from '@bzpeer/widgets/core';
import { resolve } from 'node:path';
import { importFirstRecords } from '../../src/import/first-records.ts';
import { importFile } from '../../src/import/importer.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { testFolder, work } from '../support/records.ts';

const DEMO = resolve(import.meta.dirname, '../../../demo/data');

export const demoSuite = (database: () => TestDatabase) => {
  describe('The demo records', () => {
    const log: string[] = [];
    const folder = testFolder();
    const api = () => apiOf(database());

    before(async () => {
      await database().empty();
      const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
      await importFirstRecords(database().db, [DEMO], logger);
    });

    it('are all taken once, and left alone from then on', async () => {
      assert.deepEqual(log, []);
      const before = await database().db.selectFrom('imports').select('id').execute();
      assert.ok(before.length > 0);
      await importFirstRecords(database().db, [DEMO], pino({ level: 'silent' }));
      const after = await database().db.selectFrom('imports').select('id').execute();
      assert.equal(after.length, before.length);
    });

    it('are taken by a database into which only OpenAlex records were imported before', async () => {
      await database().empty();
      await importFile(database().db, 'openalex', folder.file('in.json', work('W1')));
      await importFirstRecords(database().db, [DEMO], pino({ level: 'silent' }));
      await api().read(ResearcherSchema, '/researchers/openalex:A100');
      await api().read(ResearcherSchema, '/researchers/alec-radford');
    });

    it('come to "Trust 21 - Emerging" and L1 for the seed, by the formula', async () => {
      const found = await api().read(ResearcherSchema, '/researchers/alec-radford');
      const { trust, counts } = found;
      assert.deepEqual([trust?.score, trust?.band, trust?.level], [21, 'emerging', 1]);
      assert.deepEqual(counts, { works: 8, followers: 0, topics: 6, collaborators: 4 });
      assert.equal(found.affiliations, null);
      assert.equal(found.openToCollaborate, true);
      const works = await api().read(WorkPageSchema, '/researchers/alec-radford/works');
      assert.equal(works.items.length, 8);
      assert.ok(works.items.every(({ type, arxiv }) => type === 'preprint' && arxiv !== null));
    });

    it('hold nothing that leads nowhere: every collaborator has a profile', async () => {
      const found = await api().read(ResearcherSchema, '/researchers/alec-radford');
      assert.equal(found.collaborators.length, 4);
      for (const { id } of found.collaborators) {
        await api().read(ResearcherSchema, `/researchers/${id}`);
      }
    });
  });
};
