import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Work, WorkPageSchema, WorkSchema } from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { WORK_SORTS } from '../../src/store/works.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, BEN, testFolder, work } from '../support/records.ts';

const LIST = '/researchers/openalex:A100/works';
const idsOf = ({ items }: { readonly items: readonly Work[] }) =>
  items.map(({ id }) => id.replace('openalex:', ''));

/** Many of them tie in every order. */
const RECORDS = [
  work('W1', [ADA], {
    publication_date: '2020-05-17',
    cited_by_count: 7,
    title: 'Éclair <i>x</i>',
  }),
  work('W2', [ADA], { publication_date: '2020-05-17', cited_by_count: 7, title: 'apple' }),
  work('W3', [ADA], { publication_date: '2020-05-17', cited_by_count: null, title: 'Apple' }),
  work('W4', [ADA], { publication_date: null, publication_year: 2020, title: 'H<sub>2</sub>O' }),
  work('W5', [ADA], {
    publication_date: null,
    publication_year: null,
    title: null,
    display_name: null,
  }),
  work('W6', [ADA, BEN], {
    publication_date: '2022-01-01',
    publication_year: 2022,
    type: 'preprint',
    cited_by_count: 100,
    doi: 'https://doi.org/10.48550/ARXIV.2201.00001',
    title: 'Zebra &amp; lion',
    abstract_inverted_index: { 'Quantum-': [0], Gödel: [1] },
  }),
  work('W7', [ADA], { publication_date: '1999-12-31', publication_year: 1999, type: 'book' }),
  work('W8', [BEN], { title: 'Not hers' }),
];

export const worksSuite = (database: () => TestDatabase) => {
  describe('Reading works', () => {
    const folder = testFolder();
    const api = () => apiOf(database());
    const list = async (query = '') => api().read(WorkPageSchema, `${LIST}${query}`);

    before(async () => {
      await database().empty();
      await importFile(database().db, 'openalex', folder.file('works.json', RECORDS));
    });

    it('lists the works of one person, newest first, undated ones last', async () => {
      const page = await list();
      assert.deepEqual(idsOf(page), ['W6', 'W1', 'W2', 'W3', 'W4', 'W7', 'W5']);
      assert.deepEqual([page.total, page.next], [7, null]);
    });

    it('lists a work once whose byline names somebody twice, and moves it when its date changes', async () => {
      const twin = { id: 'A300', name: 'Twice Named' };
      const dated = (id: string, day: string) =>
        work(id, [twin, twin], {
          publication_date: day,
          publication_year: Number(day.slice(0, 4)),
        });
      const order = async (...works: object[]) => {
        await importFile(database().db, 'openalex', folder.file('twice.json', works));
        return idsOf(await api().read(WorkPageSchema, '/researchers/openalex:A300/works'));
      };
      assert.deepEqual(await order(dated('W31', '2020-01-01'), dated('W32', '2019-01-01')), [
        'W31',
        'W32',
      ]);
      assert.deepEqual(await order(dated('W31', '2018-01-01')), ['W32', 'W31']);
    });

    it('sorts by age, citations and title, with what is not known at the end', async () => {
      const order = async (sort: string) => idsOf(await list(`?sort=${sort}`)).join(' ');
      assert.equal(await order('newest'), 'W6 W1 W2 W3 W4 W7 W5');
      assert.equal(await order('oldest'), 'W7 W4 W1 W2 W3 W6 W5');
      assert.equal(await order('cited'), 'W6 W1 W2 W4 W5 W7 W3');
      assert.equal(await order('title'), 'W2 W3 W1 W4 W7 W6 W5');
    });

    it('filters by type, year and words, alone and together', async () => {
      const found = async (query: string) => {
        const page = await list(`?${query}`);
        assert.equal(page.total, page.items.length, query);
        return idsOf(page).join(' ');
      };
      assert.equal(await found('type=preprint'), 'W6');
      assert.equal(await found('type=preprint,book'), 'W6 W7');
      assert.equal(await found('type=unheard-of'), '');
      assert.equal(await found('year=2020'), 'W1 W2 W3 W4');
      assert.equal(await found('year=1999-2020'), 'W1 W2 W3 W4 W7');
      assert.equal(await found('year=2021-'), 'W6');
      assert.equal(await found('year=-2019'), 'W7');
      assert.equal(await found('year=2022-1999'), '');
      assert.equal(await found('q=APPLE'), 'W2 W3');
      assert.equal(await found('q=eclair'), 'W1');
      assert.equal(await found('q=h2o'), 'W4');
      assert.equal(await found('q=godel%20quantum'), 'W6');
      assert.equal(await found('q=hara'), 'W6');
      assert.equal(await found('q=zebra%20lion'), 'W6');
      assert.equal(await found('q=journal+of+examples&year=2020'), 'W1 W2 W3 W4');
      assert.equal(await found('q=%25'), '');
      assert.equal(await found('q=_&type=book'), '');
      assert.equal(await found('q=&type=book'), 'W7');
      assert.equal(await found('type=article&year=2020&q=apple&sort=title'), 'W2 W3');
    });

    it('walks every list in every order and page size without missing or repeating a work', async () => {
      for (const sort of WORK_SORTS) {
        for (const filter of ['', '&year=2020', '&q=example']) {
          const all = idsOf(await list(`?sort=${sort}${filter}&limit=100`));
          for (const limit of [1, 2, 3]) {
            const walked: string[] = [];
            let cursor = '';
            for (;;) {
              const page = await list(`?sort=${sort}${filter}&limit=${limit}${cursor}`);
              assert.equal(page.total, all.length);
              walked.push(...idsOf(page));
              // A page that comes again would never end.
              assert.ok(walked.length <= all.length, walked.join(' '));
              if (page.next === null) break;
              cursor = `&cursor=${page.next}`;
            }
            assert.deepEqual(walked, all, `${sort}${filter} by ${limit}`);
          }
        }
      }
    });

    it('refuses a cursor that is damaged, made up, or of another list', async () => {
      const { next } = await list('?limit=2');
      const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const decoded: unknown = JSON.parse(Buffer.from(next ?? '', 'base64url').toString());
      const mark: unknown = Array.isArray(decoded) ? decoded[0] : null;
      const wrong = [
        `?limit=2&sort=title&cursor=${next}`,
        `?limit=2&year=2020&cursor=${next}`,
        `?cursor=${next?.slice(2)}`,
        '?cursor=',
        '?cursor=%00',
        `?cursor=${made([mark, ['a', 'b']])}`,
        `?cursor=${made([mark, [1e300, 'b']])}`,
        `?cursor=${made([mark, [1, 'a\u0000']])}`,
        `?cursor=${made([mark, [1]])}`,
        `?cursor=${made(null)}`,
      ];
      for (const query of wrong) {
        const problem = await api().problem(400, `${LIST}${query}`);
        assert.equal(problem['type'], 'urn:bzpeer:problem:invalid-cursor', query);
      }
      const other = await api().problem(400, `/researchers/openalex:A200/works?cursor=${next}`);
      assert.equal(other['type'], 'urn:bzpeer:problem:invalid-cursor');
    });

    it('refuses values that mean nothing, and overlooks parameters that it does not know', async () => {
      const wrong = ['sort=best', 'year=20', 'year=2020-21', 'type=', 'type=A%20B', 'limit=-1'];
      for (const query of [...wrong, 'year=2020&year=2021']) {
        const problem = await api().problem(400, `${LIST}?${query}`);
        assert.equal(problem['type'], 'urn:bzpeer:problem:invalid-query', query);
        assert.match(String(problem['detail']), new RegExp(`^${query.split('=')[0]} must`, 'i'));
      }
      assert.equal((await list('?utm_source=x')).total, 7);
      await api().problem(404, '/researchers/openalex:A999/works');
      await api().problem(400, '/researchers/orcid:0000-0002-1825-0098/works');
    });

    it('has three queries at most for a page, whatever its size', async () => {
      for (const [query, count] of [
        ['', 2],
        ['?limit=100&q=example&year=2020&type=article', 3],
      ] as const) {
        database().forget();
        await list(query);
        assert.equal(database().statements.length, count);
      }
    });

    it('answers to every id of a work, encoded or not', async () => {
      const ids = [
        'openalex:W6',
        'openalex%3Aw6',
        'https%3A%2F%2Fopenalex.org%2FW6',
        'doi:10.48550/arxiv.2201.00001',
        'doi%3A10.48550%2FarXiv.2201.00001',
        'https%3A%2F%2Fdoi.org%2F10.48550%2Farxiv.2201.00001',
        'arxiv:2201.00001',
        'arxiv:2201.00001v3',
      ];
      for (const id of ids) {
        const found = await api().read(WorkSchema, `/works/${id}`);
        assert.equal(found.id, 'openalex:W6', id);
        assert.equal(found.arxiv, '2201.00001');
      }
    });

    it('has words for works that cannot exist and for those it does not know', async () => {
      for (const id of ['doi:11.1/x', 'arxiv:x', 'openalex:A1', 'doi:10.5555%2Fa%00b']) {
        const problem = await api().problem(400, `/works/${id}`);
        assert.equal(problem['type'], 'urn:bzpeer:problem:invalid-id', id);
      }
      const unknown = await api().problem(404, '/works/doi:10.5555/unknown');
      assert.equal(unknown['type'], 'urn:bzpeer:problem:unknown-work');
    });
  });
};
