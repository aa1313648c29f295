import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, it } from 'node:test';
import { ResearcherSchema, WorkPageSchema, WorkSchema } from '@bzpeer/widgets/core';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../src/db/tables.ts';
import { importFile } from '../../src/import/importer.ts';
import { BrokenFileError } from '../../src/import/read-file.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, CHEN, testFolder, work } from '../support/records.ts';

/** Everything that is stored, apart from the log of imports. */
async function everything(db: Kysely<Tables>): Promise<string> {
  const tables = ['researchers', 'researcher_ids', 'researcher_names', 'researcher_facts', 'works'];
  const more = ['work_ids', 'authorships', 'authorship_institutions', 'topics', 'work_topics'];
  const cited = ['work_references'];
  const rows = [...tables, ...more, ...cited, 'institutions', 'affiliations'].map((table) =>
    sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(db),
  );
  const results = await Promise.all(rows);
  return results.map((result) => result.rows.map(({ row }) => row).join('\n')).join('\n\n');
}

export const importSuite = (database: () => TestDatabase) => {
  describe('An import', () => {
    const folder = testFolder();
    const take = (content: unknown, now = '2026-02-01T00:00:00Z', format = 'openalex' as const) =>
      importFile(database().db, format, folder.file('in.json', content), { now });
    const takeRecord = (content: unknown) =>
      importFile(database().db, 'record', folder.file('record.json', content), {
        now: '2026-02-01T00:00:00Z',
      });
    const api = () => apiOf(database());

    beforeEach(() => database().empty());

    it('takes a single object, a list of results, an array and JSON lines, gzipped or not', async () => {
      const lines = [work('W1'), work('W2')].map((object) => JSON.stringify(object)).join('\r\n');
      const forms: [content: unknown, works: number][] = [
        [work('W1'), 1],
        [JSON.stringify({ meta: { count: 2 }, results: [work('W1'), work('W2')] }, null, 2), 2],
        [[work('W1'), work('W2')], 2],
        [`\uFEFF${lines}\n\n`, 2],
        [gzipSync(lines), 2],
        [gzipSync(JSON.stringify(work('W3'))), 1],
      ];
      for (const [content, works] of forms) {
        await database().empty();
        const result = await take(content);
        assert.deepEqual([result.works, result.refused], [works, []]);
        const page = await api().read(WorkPageSchema, '/researchers/openalex:A100/works');
        assert.equal(page.items.length, works);
      }
    });

    it('changes nothing the second time, not even the entity tags', async () => {
      const content = [author(ADA), work('W1', [ADA, BEN]), work('W2', [BEN])];
      await take(content);
      const before = await everything(database().db);
      const tag = (await api().get('/researchers/openalex:A100')).headers.get('etag');
      await take(content, '2026-03-01T00:00:00Z');
      assert.equal(await everything(database().db), before);
      assert.equal((await api().get('/researchers/openalex:A100')).headers.get('etag'), tag);
    });

    it('leaves the database as it was when a file breaks in its middle', async () => {
      await take([author(ADA), work('W1')]);
      const before = await everything(database().db);
      // More than a batch is written before the end of the file is seen to be missing.
      const many = Array.from({ length: 450 }, (_, n) =>
        JSON.stringify(work(`W${1000 + n}`, [BEN])),
      );
      const lines = many.join('\n');
      const broken: [content: unknown, reason: RegExp][] = [
        [`${lines}\n{"id":"https://openalex.org/W9"`, /line 451 is not JSON, or is cut/],
        [JSON.stringify({ results: [work('W5', [BEN])] }).slice(0, -3), /ends early/],
        [gzipSync(lines).subarray(0, 900), /gzip data ends early/],
        ['<!doctype html><title>404</title>', /HTML/],
        ['', /empty/],
        [
          Buffer.from(JSON.stringify(work('W5', [BEN], { title: 'Müller' })), 'latin1'),
          /not UTF-8/,
        ],
        [Buffer.from(`\uFEFF${JSON.stringify(work('W5', [BEN]))}`, 'utf16le'), /UTF-16/],
      ];
      for (const [content, reason] of broken) {
        await assert.rejects(take(content), (error) => {
          assert.ok(error instanceof BrokenFileError);
          assert.match(error.message, reason);
          return true;
        });
        assert.equal(await everything(database().db), before);
      }
    });

    it('says of each refused record which one it is and why, and takes the others', async () => {
      const { works, people, refused } = await take([
        work('W1'),
        { id: 'https://openalex.org/I7', display_name: 'University' },
        author({ id: 'A5317838346', name: 'Deleted Author' }, { works_count: 0 }),
        { doi: 'https://doi.org/10.5555/x', open_access: {} },
        { error: 'Invalid query parameters error.', message: 'x is not a field' },
        { id: 'https://openalex.org/W4', doi: 'https://doi.org/10.5555/w4' },
        author({ id: 'A8', name: null }, { display_name_alternatives: [] }),
        'text',
        author(BEN),
        { ...author(CHEN), id: undefined, ids: { openalex: 'https://openalex.org/A300' } },
        { id: 'https://openalex.org/A7', display_name: 'X', hint: 'Y', entity_type: 'author' },
        [[1]],
      ]);
      assert.deepEqual([works, people], [1, 2]);
      assert.deepEqual(
        refused.map(({ position, reason }) => `${position} ${reason}`),
        [
          '2 not an author or work: institution I7',
          '3 author A5317838346: stands for deleted authors ("Deleted Author")',
          '4 no id: neither author nor work',
          '5 an error answer: Invalid query parameters error: x is not a field',
          '6 work W4: a cut object without a title field',
          '7 author A8: has no name',
          '8 not an author or work: text',
          '11 author A7: a suggestion for a search box, not the record',
          '12 not an author or work: a list',
        ],
      );
    });

    it('keeps the newer form of a record, whichever file comes first', async () => {
      const older = [author(ADA, { display_name: 'A. L.', updated_date: '2024-01-01' })];
      const newer = [author(ADA, { updated_date: '2026-01-01T00:00:00' })];
      const works = [
        [work('W1', [ADA], { type: 'article', updated_date: '2024-05-05T00:00:00.1' })],
        [work('W1', [ADA, BEN], { type: 'book', updated_date: '2026-05-05T00:00:00.1' })],
      ];
      const seen = new Set<string>();
      for (const turned of [false, true]) {
        await database().empty();
        const files = [older, newer, ...works];
        let superseded = 0;
        for (const file of turned ? files.reverse() : files) {
          superseded += (await take(file)).superseded;
        }
        assert.equal(superseded, turned ? 2 : 0);
        seen.add(await everything(database().db));
        const found = await api().read(WorkSchema, '/works/openalex:W1');
        assert.equal(found.type, 'book');
        const person = await api().read(ResearcherSchema, '/researchers/openalex:A100');
        assert.equal(person.name, ADA.name);
      }
      const [first, second] = [...seen];
      assert.equal(second ?? first, first);
    });

    it('gives everybody on a byline a profile, and takes it back when they leave it', async () => {
      await take(work('W1', [ADA, BEN, { id: null, name: 'Nobody Known' }]));
      const ben = await api().read(ResearcherSchema, '/researchers/openalex:A200');
      assert.equal(ben.name, 'Ben O’Hara');
      assert.deepEqual(
        ben.affiliations?.map(({ name, ror, from, to }) => [name, ror, from, to]),
        [['Example University', '04znxe670', 2020, 2020]],
      );
      assert.equal(ben.counts.works, 1);
      assert.equal(ben.trust?.level, 1);
      const listed = await api().read(WorkSchema, '/works/openalex:W1');
      assert.deepEqual(
        listed.authorships.map(({ id }) => id),
        ['openalex:A100', 'openalex:A200', null],
      );
      await take(work('W1', [ADA], { updated_date: '2026-06-01T00:00:00' }));
      assert.equal((await api().get('/researchers/openalex:A200')).status, 404);
    });

    it('changes the profiles and lists of a changed work, and no others', async () => {
      await take([work('W1', [ADA]), work('W2', [BEN])]);
      const tags = async () => {
        const paths = ['A100', 'A100/works', 'A200', 'A200/works'];
        const answers = paths.map((path) => api().get(`/researchers/openalex:${path}`));
        return (await Promise.all(answers)).map(({ headers }) => headers.get('etag'));
      };
      const [person, list, otherPerson, otherList] = await tags();
      // A new title is in the list of works, but nowhere in the profile.
      await take(work('W1', [ADA], { title: 'Renamed' }), '2026-03-01T00:00:00Z');
      const [personThen, listThen, otherPersonThen, otherListThen] = await tags();
      assert.equal(personThen, person);
      assert.notEqual(listThen, list);
      assert.equal(otherPersonThen, otherPerson);
      assert.equal(otherListThen, otherList);
    });

    it('stores hostile text as the data that it is', async () => {
      const title =
        '<img src=x onerror="alert(1)"> \u202e\u0000\ud800 $1 ${x} \'; drop table works; --';
      await take([
        work('W1', [{ id: 'A100', name: '"><script>alert(1)</script>' }], {
          title,
          open_access: { oa_url: 'javascript:alert(1)' },
          abstract_inverted_index: { __proto__: [0], constructor: [1], '</p>': [2, -1, 1e9, 2.5] },
          type: '../../etc',
          language: '<b>',
          cited_by_count: -4,
          publication_year: 99_999,
        }),
      ]);
      const found = await api().read(WorkSchema, '/works/openalex:W1');
      assert.equal(
        found.title,
        '<img src=x onerror="alert(1)"> \u202e\ufffd $1 ${x} \'; drop table works; --',
      );
      assert.equal(found.abstract, 'constructor </p>');
      assert.equal(found.openAccessUrl, null);
      assert.equal(found.type, 'other');
      assert.equal(found.language, null);
      assert.equal(found.citations, null);
      assert.equal(found.year, 2020);
      const person = await api().read(ResearcherSchema, '/researchers/openalex:A100');
      assert.equal(person.name, '"><script>alert(1)</script>');
    });

    it('takes names, numbers and identifiers of any length', async () => {
      // Every sign differs from its neighbours, so that nothing gets short by being packed.
      const signs = Array.from({ length: 20_000 }, (_, n) => 0x4e00 + ((n * 7919) % 20_000));
      const long = String.fromCodePoint(...signs);
      await take([
        work('W1', [{ id: 'A100', name: long }], {
          authors_count: 9_007_199_254_740_991,
          doi: `https://doi.org/10.5555/${long.slice(0, 5000)}`,
          title: long,
          cited_by_count: 9_007_199_254_740_991,
        }),
      ]);
      const found = await api().read(WorkSchema, '/works/openalex:W1');
      assert.equal(found.doi, null);
      assert.equal(found.title, long);
      const person = await api().read(ResearcherSchema, '/researchers/openalex:A100');
      assert.equal(person.name, long);
    });

    it('reads files that were put together, marks of order and all', async () => {
      const lines = ['W1', 'W2'].map((id) => `\uFEFF${JSON.stringify(work(id))}\r\n`);
      assert.equal((await take(lines.join(''))).works, 2);
    });

    it('refuses a value that is too deep to be written out, without an end of its own', async () => {
      const { refused } = await take(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
      assert.deepEqual(refused.length, 1);
    });

    it('takes a work whose byline and topics name the same thing twice', async () => {
      const twice = [{ id: 'https://openalex.org/T1', display_name: 'Examples' }];
      await take(work('W1', [ADA, ADA, BEN], { topics: [...twice, ...twice] }));
      const ada = await api().read(ResearcherSchema, '/researchers/openalex:A100');
      assert.deepEqual([ada.counts.works, ada.counts.topics], [1, 1]);
    });

    it('brings a record of our own and an OpenAlex author together, in either order', async () => {
      const record = {
        researchers: [{ id: 'ada', name: 'Ada of Our Own', openalex: 'A100' }],
        works: [{ id: 'our-work', title: 'Ours', authorships: [{ id: 'ada', name: 'Ada' }] }],
      };
      const openalex = [
        author(ADA),
        ...['W1', 'W2', 'W3'].map((id) => work(id, [ADA, CHEN], { updated_date: '2026-01-01' })),
      ];
      const seen = new Set<string>();
      for (const turned of [false, true]) {
        await database().empty();
        if (turned) await take(openalex);
        await takeRecord(record);
        if (!turned) await take(openalex);
        for (const id of ['ada', 'openalex:A100', 'orcid:0000-0002-1825-0097']) {
          const ada = await api().read(ResearcherSchema, `/researchers/${id}`);
          assert.equal(ada.id, 'ada');
          assert.equal(ada.name, 'Ada of Our Own');
          assert.equal(ada.counts.works, 4);
          assert.equal(ada.affiliations?.length, 1);
        }
        const listed = await api().read(WorkSchema, '/works/openalex:W1');
        assert.equal(listed.authorships[0]?.id, 'ada');
        const chen = await api().read(ResearcherSchema, '/researchers/openalex:A300');
        assert.deepEqual(
          chen.collaborators.map(({ id }) => id),
          ['ada'],
        );
        seen.add(await everything(database().db));
      }
      const [first, second] = [...seen];
      assert.equal(second ?? first, first);
    });

    it('refuses records of our own that say what is derived, or what nobody vouches for', async () => {
      const { people, works, refused } = await takeRecord({
        researchers: [
          { id: 'a', name: 'A', counts: { works: 9 } },
          { id: 'b', name: 'B', claim: 'claimed' },
          { id: 'c', name: 'C', orcid: '0000-0002-1825-0098' },
          { id: 'orcid:0000-0002-1825-0097', name: 'D' },
          { id: 'e', name: 'E' },
        ],
        works: [
          { id: 'w', title: 'W', url: 'javascript:alert(1)' },
          { id: 'x', title: 'X', authorships: [{ id: 'e', name: 'E' }] },
        ],
      });
      assert.deepEqual([people, works], [1, 1]);
      assert.deepEqual(
        refused.map(({ position }) => position),
        [1, 2, 3, 4, 6],
      );
      assert.match(refused[0]?.reason ?? '', /^researcher a: counts: /);
      assert.match(refused[1]?.reason ?? '', /claim "claimed" and evidence\.claimed/);
      assert.match(refused[2]?.reason ?? '', /^researcher c: orcid: .*checksum/);
      assert.match(refused[4]?.reason ?? '', /^work w: url: /);
    });

    it('refuses a file without lists of records as a whole', async () => {
      await assert.rejects(takeRecord({ researchers: 'none' }), BrokenFileError);
    });
  });
};
