import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importFile } from '../../src/import/importer.ts';
import { follow } from '../../src/store/follows.ts';
import { account } from '../support/accounts.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, testFolder, work } from '../support/records.ts';

const FEED = '/researchers/openalex:A100/works.atom';
const BASE = 'https://profiles.example/v1';

export const feedSuite = (database: () => TestDatabase) => {
  describe('The feed of new works', () => {
    const folder = testFolder();
    const api = () => apiOf(database(), BASE);

    before(async () => {
      await database().empty();
      const hostile = 'A <i>title</i> & "more" <script>alert(1)</script> \u0007]]>';
      const records = [
        author(ADA),
        work('W1', [ADA, BEN]),
        work('W2', [ADA], {
          publication_date: '2024-03-09',
          publication_year: 2024,
          title: hostile,
        }),
        work('W3', [ADA], { publication_date: null, publication_year: null }),
      ];
      await importFile(database().db, 'openalex', folder.file('in.json', records));
    });

    it('lists dated works, newest first, each under an id that stays', async () => {
      const answer = await api().get(FEED);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      const text = await answer.text();
      const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      assert.deepEqual(ids, [
        `${BASE}/researchers/openalex%3AA100/works.atom`,
        'https://doi.org/10.5555/w2',
        'https://doi.org/10.5555/w1',
      ]);
      assert.equal(/<updated>(.*?)<\/updated>/.exec(text)?.[1], '2024-03-09T00:00:00Z');
      assert.match(text, /<author><name>Ben O’Hara<\/name><\/author>/);
    });

    it('holds no markup but its own', async () => {
      const text = await (await api().get(FEED)).text();
      assert.doesNotMatch(text, /<script|<i>|\u0007|&(?!amp;|lt;|gt;|quot;|#39;)/);
      assert.match(text, /<title>A title &amp; &quot;more&quot;/);
    });

    it('is known by those who have it, also when somebody follows meanwhile', async () => {
      const { db } = database();
      const tag = (await api().get(FEED)).headers.get('etag') ?? '';
      await follow(db, await account(db, 'eve'), 'openalex:A100');
      database().forget();
      const again = await api().get(FEED, { 'If-None-Match': tag });
      assert.equal(again.status, 304);
      assert.ok(database().statements.every((statement) => !statement.includes('from works')));
      const newer = work('W4', [ADA], { publication_date: '2025-01-01', publication_year: 2025 });
      await importFile(db, 'openalex', folder.file('newer.json', newer));
      assert.equal((await api().get(FEED, { 'If-None-Match': tag })).status, 200);
    });

    it('is not there for somebody who is unknown', async () => {
      await api().problem(404, '/researchers/nobody/works.atom');
    });
  });
};
