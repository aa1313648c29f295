import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { ResearcherSchema, WorkPageSchema, WorkSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { importFile } from '../../src/import/importer.ts';
import { BrokenFileError } from '../../src/import/read-file.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/dev/openalex');
const skip = existsSync(FOLDER) ? false : 'the recorded answers are not on this machine';

export const recordedSuite = (database: () => TestDatabase) => {
  describe('Recorded answers of OpenAlex', { skip }, () => {
    const api = () => apiOf(database());
    const results = new Map<string, Awaited<ReturnType<typeof importFile>>>();

    before(async () => {
      await database().empty();
      for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
        results.set(file, await importFile(database().db, 'openalex', join(FOLDER, file)));
      }
    });

    it('are taken where they hold authors or works, and refused with a reason elsewhere', () => {
      const taken = [...results].filter(([, { works, people }]) => works + people > 0);
      const names = taken.map(([name]) => name);
      const cut = ['author-deleted-A5317838346.json', 'work-select-open_access.json'];
      const expected = [...results.keys()].filter(
        (name) => /^(author|work|list)-(?!empty|group_by)/.test(name) && !cut.includes(name),
      );
      assert.deepEqual(names, expected);
      for (const [name, { works, people, refused, records }] of results) {
        assert.equal(works + people + refused.length, records, name);
        assert.ok(refused.every(({ reason }) => reason.length > 4));
      }
      const refusals = [...results.values()].flatMap(({ refused }) => refused);
      assert.equal(refusals.length, 21);
    });

    it('that are HTML leave the database as it was', async () => {
      const read = importFile(database().db, 'openalex', join(FOLDER, 'error-404.html'));
      await assert.rejects(read, BrokenFileError);
    });

    it('are records of the right shape in every answer, without missing a work', async () => {
      const people = await database().db.selectFrom('researchers').select('id').execute();
      const works = await database().db.selectFrom('works').select('id').execute();
      assert.ok(people.length > 1000);
      assert.ok(works.length > 350);
      const rows = await database()
        .db.selectFrom('works')
        .select((from) => from.ref('document').as('document'))
        .execute();
      for (const { document } of rows) v.parse(WorkSchema, JSON.parse(JSON.stringify(document)));
      const documents = await database().db.selectFrom('researchers').select('document').execute();
      for (const { document } of documents) {
        v.parse(ResearcherSchema, JSON.parse(JSON.stringify(document)));
      }
    });

    it('give the author of a list of works a profile with all of them', async () => {
      const muro = await api().read(ResearcherSchema, '/researchers/orcid:0000-0001-8457-9889');
      assert.equal(muro.name, 'Fernando Muro');
      assert.ok((muro.counts.works ?? 0) >= 60);
      const listed: string[] = [];
      let cursor = '';
      do {
        const page = await api().read(
          WorkPageSchema,
          `/researchers/${muro.id}/works?limit=25${cursor}`,
        );
        listed.push(...page.items.map(({ id }) => id));
        cursor = page.next === null ? '' : `&cursor=${page.next}`;
      } while (cursor !== '');
      assert.equal(new Set(listed).size, muro.counts.works);
      assert.equal(listed.length, muro.counts.works);
    });

    it('show every author object as a profile', async () => {
      for (const id of ['A5015201707', 'A5023888391', 'A5090292188']) {
        const found = await api().read(ResearcherSchema, `/researchers/openalex:${id}`);
        assert.equal(found.openalex, id);
        assert.ok(found.metrics.some(({ kind }) => kind === 'citations'));
        assert.ok((found.affiliations ?? []).length > 0);
      }
      const cacho = await api().read(ResearcherSchema, '/researchers/openalex:A5015201707');
      assert.equal(cacho.counts.works, 20);
      assert.equal((await api().get('/researchers/openalex:A5317838346')).status, 404);
    });

    it('keep their titles and abstracts as they were sent', async () => {
      const page = await api().read(WorkPageSchema, '/researchers/openalex:A5023888391/works');
      assert.match(page.items[0]?.abstract ?? '', /^Despite growing interest in Open Access/);
    });
  });
};
