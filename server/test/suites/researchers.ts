import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ResearcherSchema, type Researcher } from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { ResearchersSchema } from '../../src/routes/documents.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, CHEN, testFolder, work } from '../support/records.ts';

const idsOf = ({ items }: { readonly items: readonly Researcher[] }) => items.map(({ id }) => id);

/** People of whom only the name matters here. */
const NAMED = [
  'Ana Müller',
  'Müller-Öz Kemal',
  'Jørgen Müllersen',
  'Muller',
  'Wei Zhang',
  'Zhang Wei',
  "Conor O'Brien",
  'İpek Şahin',
  'Νίκος Παπαδόπουλος',
].map((name, n) => ({ id: `A${900 + n}`, name }));

export const researchersSuite = (database: () => TestDatabase) => {
  describe('Reading researchers', () => {
    const folder = testFolder();
    const api = () => apiOf(database());

    before(async () => {
      await database().empty();
      const records = [
        author(ADA),
        ...['W1', 'W2', 'W3'].map((id, n) => work(id, [ADA, BEN], { publication_year: 2018 + n })),
        work('W4', [ADA, CHEN], { doi: null }),
        ...NAMED.map((person) => author(person, { display_name_alternatives: [] })),
      ];
      await importFile(database().db, 'openalex', folder.file('people.json', records));
    });

    it('answers to every id of a person, encoded or not', async () => {
      const ids = [
        'openalex:A100',
        'openalex%3AA100',
        'OpenAlex:a100',
        'orcid:0000-0002-1825-0097',
        'orcid%3A0000-0002-1825-0097',
        '0000-0002-1825-0097',
        'https%3A%2F%2Forcid.org%2F0000-0002-1825-0097',
        'https%3A%2F%2Fopenalex.org%2FA100',
      ];
      for (const id of ids) {
        const { id: found } = await api().read(ResearcherSchema, `/researchers/${id}`);
        assert.equal(found, 'openalex:A100', id);
      }
    });

    it('derives counts, topics, collaborators and trust from the works at hand', async () => {
      const ada = await api().read(ResearcherSchema, '/researchers/openalex:A100');
      assert.deepEqual(ada.counts, { works: 4, followers: 0, topics: 1, collaborators: 1 });
      assert.deepEqual(ada.topics, [{ id: 'openalex:T1', name: 'Examples', works: 4 }]);
      assert.deepEqual(ada.collaborators, [
        { id: 'openalex:A200', name: 'Ben O’Hara', works: 3, from: 2018, to: 2020 },
      ]);
      const points = new Map(ada.trust?.signals.map((signal) => [signal.code, signal]));
      assert.equal(points.get('identified-works')?.count, 3);
      assert.equal(points.get('orcid')?.url, 'https://orcid.org/0000-0002-1825-0097');
      assert.equal(points.get('affiliation')?.assertedBy, 'OpenAlex');
      assert.equal(points.get('public-record')?.asOf, '2026-01-02');
      assert.deepEqual(ada.affiliations, [
        {
          name: 'Example University',
          ror: '04znxe670',
          country: 'PL',
          from: 2018,
          to: null,
          current: true,
        },
      ]);
      assert.deepEqual(ada.metrics[0], {
        kind: 'works',
        value: 40,
        source: 'OpenAlex',
        asOf: '2026-01-02',
      });
    });

    it('says that works are not known, not that there are none, of an author without imported works', async () => {
      const muller = await api().read(ResearcherSchema, '/researchers/openalex:A903');
      assert.deepEqual(muller.counts, {
        works: null,
        followers: 0,
        topics: 1,
        collaborators: null,
      });
      assert.deepEqual(muller.topics, [{ id: 'openalex:T9', name: 'Logic', works: null }]);
    });

    it('has words for ids that cannot exist and for people it does not know', async () => {
      const checksum = await api().problem(400, '/researchers/orcid:0000-0002-1825-0098');
      assert.equal(checksum['fault'], 'checksum');
      assert.equal(checksum['type'], 'urn:bzpeer:problem:invalid-id');
      for (const id of ['openalex:B1', 'orcid:1', '%20', '%E0%A4%A', '..%2F..%2Fetc', 'a%00b']) {
        const shape = await api().problem(400, `/researchers/${id}`);
        assert.equal(shape['type'], 'urn:bzpeer:problem:invalid-id', id);
      }
      for (const id of ['nobody', 'openalex:A999999', 'orcid:0000-0001-5109-3700']) {
        const unknown = await api().problem(404, `/researchers/${id}`);
        assert.equal(unknown['type'], 'urn:bzpeer:problem:unknown-researcher');
      }
    });

    it('answers a batch in the order asked, each once, and says which id led to whom', async () => {
      const asked = 'openalex:A200,nobody,orcid:0000-0002-1825-0097,openalex:A100,orcid:bad';
      const page = await api().read(ResearchersSchema, `/researchers?ids=${asked}`);
      assert.deepEqual(idsOf(page), ['openalex:A200', 'openalex:A100']);
      assert.deepEqual([page.total, page.next], [2, null]);
      assert.deepEqual(page.asked, {
        'openalex:A200': 'openalex:A200',
        'orcid:0000-0002-1825-0097': 'openalex:A100',
        'openalex:A100': 'openalex:A100',
      });
    });

    it('takes 100 ids in one query, and no more than 100', async () => {
      const ids = (count: number) =>
        Array.from({ length: count }, (_, n) => `openalex:A${100 + n * 100}`).join(',');
      database().forget();
      const page = await api().read(ResearchersSchema, `/researchers?ids=${ids(100)}`);
      assert.equal(database().statements.length, 1);
      assert.equal(page.items.length, 4);
      const problem = await api().problem(400, `/researchers?ids=${ids(101)}`);
      assert.equal(problem['type'], 'urn:bzpeer:problem:too-many-ids');
      assert.equal(problem['limit'], 100);
    });

    it('finds people by name, best match first, without minding case, accents and order', async () => {
      const found = async (q: string) =>
        (await api().read(ResearchersSchema, `/researchers?q=${encodeURIComponent(q)}`)).items.map(
          ({ name }) => name,
        );
      // The whole name, names that begin so, names with a word that begins so.
      const mullers = ['Muller', 'Müller-Öz Kemal', 'Ana Müller', 'Jørgen Müllersen'];
      assert.deepEqual(await found('müller'), mullers);
      assert.deepEqual(await found('MULLER'), mullers);
      assert.deepEqual(await found('wei zhang'), ['Wei Zhang', 'Zhang Wei']);
      assert.deepEqual(await found('obrien'), ["Conor O'Brien"]);
      assert.deepEqual(await found('o’brien'), ["Conor O'Brien"]);
      assert.deepEqual(await found('ipek sahin'), ['İpek Şahin']);
      assert.deepEqual(await found('jorgen'), ['Jørgen Müllersen']);
      assert.deepEqual(await found('ΝΙΚΟΣ'), ['Νίκος Παπαδόπουλος']);
      assert.deepEqual(await found('静'), ['陈静']);
      assert.deepEqual(await found('rsen'), ['Jørgen Müllersen']);
      assert.deepEqual(await found('A. Lukasiewicz'), [ADA.name]);
      for (const nothing of ['%', '_', "' or 1=1 --", '\\', '\u0000']) {
        assert.deepEqual(await found(nothing), [], nothing);
      }
    });

    it('walks the pages of a search without missing or repeating anybody', async () => {
      const all = await api().read(ResearchersSchema, '/researchers?q=a&limit=100');
      const walked: string[] = [];
      let cursor = '';
      for (;;) {
        const page = await api().read(ResearchersSchema, `/researchers?q=a&limit=2${cursor}`);
        assert.equal(page.total, all.items.length);
        walked.push(...idsOf(page));
        assert.ok(walked.length <= all.items.length, walked.join(' '));
        if (page.next === null) break;
        cursor = `&cursor=${page.next}`;
      }
      assert.ok(all.items.length > 4);
      assert.deepEqual(walked, idsOf(all));
    });

    it('refuses questions that cannot be answered, in words', async () => {
      const wrong: [query: string, detail: RegExp][] = [
        ['', /ids or for a name/],
        ['?ids=a&q=b', /ids or for a name/],
        ['?ids=', /at least one/],
        ['?q=', /name somebody/],
        ['?q=a&q=b', /q must be given once/],
        ['?q=a&limit=0', /limit must be from 1 to 100/],
        ['?q=a&limit=101', /limit must be from 1 to 100/],
        ['?q=a&limit=ten', /limit must be from 1 to 100/],
        [`?q=${'a'.repeat(201)}`, /at most 200/],
      ];
      for (const [query, detail] of wrong) {
        const problem = await api().problem(400, `/researchers${query}`);
        assert.equal(problem['type'], 'urn:bzpeer:problem:invalid-query');
        assert.match(String(problem['detail']), detail, query);
      }
      const cursor = await api().problem(400, '/researchers?q=a&cursor=abc');
      assert.equal(cursor['type'], 'urn:bzpeer:problem:invalid-cursor');
    });
  });
};
