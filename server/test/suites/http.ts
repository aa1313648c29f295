import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ServiceDocumentSchema } from '@bzpeer/widgets/core';
import * as v from 'valibot';
import { importFile } from '../../src/import/importer.ts';
import { HealthSchema } from '../../src/routes/documents.ts';
import { SignInProviderSchema } from '../../src/sign-in/provider.ts';
import { apiOf } from '../support/api.ts';
import { contractOf } from '../support/openapi.ts';
import type { TestDatabase } from '../support/databases.ts';
import { ADA, author, BEN, testFolder, work } from '../support/records.ts';

/** One address for each kind of read. */
const READS = [
  '/',
  '/researchers/openalex:A100',
  '/researchers?ids=openalex:A100,orcid:0000-0002-1825-0097',
  '/researchers?q=ada',
  '/researchers/openalex:A100/works',
  '/researchers/openalex:A100/works?year=2020-&sort=title&limit=1',
  '/works/openalex:W1',
  '/researchers/openalex:A100/graph',
  '/graph/nodes/topic:openalex:T1/neighbours?limit=2',
  '/openapi.json',
];

export const httpSuite = (database: () => TestDatabase) => {
  describe('Answers', () => {
    const folder = testFolder();
    const api = () => apiOf(database());

    before(async () => {
      await database().empty();
      const records = [author(ADA), work('W1', [ADA, BEN]), work('W2', [ADA])];
      await importFile(database().db, 'openalex', folder.file('in.json', records));
    });

    it('may be kept for a minute, and read by any page', async () => {
      for (const path of READS) {
        const { status, headers } = await api().get(path, { Origin: 'https://lab.example' });
        assert.equal(status, 200, path);
        assert.equal(
          headers.get('cache-control'),
          'public, max-age=60, stale-while-revalidate=86400',
        );
        assert.match(headers.get('etag') ?? '', /^"[\w-]+"$/);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        const exposed = headers.get('access-control-expose-headers')?.split(',');
        assert.ok(exposed?.includes('ETag') && exposed.includes('Retry-After'));
        assert.equal(headers.get('set-cookie'), null);
      }
    });

    it('are 304 without a body for those who have them, however the tag is sent', async () => {
      for (const path of READS) {
        const tag = (await api().get(path)).headers.get('etag') ?? '';
        for (const sent of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
          const answer = await api().get(path, { 'If-None-Match': sent });
          assert.equal(answer.status, 304, `${path} ${sent}`);
          assert.equal(await answer.text(), '');
          assert.equal(answer.headers.get('etag'), tag);
          assert.ok(answer.headers.has('cache-control'));
          assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        }
        const changed = await api().get(path, { 'If-None-Match': '"other"' });
        assert.equal(changed.status, 200);
      }
    });

    it('do not touch the table of works when nothing has changed', async () => {
      const paths = READS.filter((path) => path.includes('works'));
      assert.equal(paths.length, 3);
      for (const path of paths) {
        const tag = (await api().get(path)).headers.get('etag') ?? '';
        database().forget();
        assert.equal((await api().get(path, { 'If-None-Match': tag })).status, 304);
        const unchanged = [...database().statements];
        assert.equal(unchanged.length, 1, path);
        assert.doesNotMatch(unchanged.join('\n'), /\bworks\b|authorships/);
        // The same question without the tag does look there: the check above can fail.
        database().forget();
        await api().get(path);
        assert.match(database().statements.join('\n'), /(?:from|join) "?works\b/);
      }
    });

    it('differ in their tags when their questions differ', async () => {
      const tags = new Set<string | null>();
      const queries = ['', '?limit=1', '?sort=oldest', '?year=2020', '?q=a', '?type=article'];
      for (const query of queries) {
        const path = `/researchers/openalex:A100/works${query}`;
        tags.add((await api().get(path)).headers.get('etag'));
      }
      assert.equal(tags.size, queries.length);
    });

    it('to HEAD are those to GET without the body', async () => {
      for (const path of READS) {
        const got = await api().get(path);
        const head = await api().request(path, { method: 'HEAD' });
        assert.equal(head.status, 200);
        assert.equal(await head.text(), '');
        for (const name of ['etag', 'content-type', 'content-length', 'cache-control']) {
          assert.equal(head.headers.get(name), got.headers.get(name), `${path} ${name}`);
        }
        const length = Buffer.byteLength(await got.text());
        assert.equal(got.headers.get('content-length'), String(length));
      }
      assert.equal((await api().request('/nowhere', { method: 'HEAD' })).status, 404);
    });

    it('to a preflight allow a page to ask conditionally', async () => {
      const answer = await api().request('/researchers/openalex:A100', {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://lab.example',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
      });
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.match(answer.headers.get('access-control-allow-methods') ?? '', /GET/);
      assert.match(answer.headers.get('access-control-allow-headers') ?? '', /If-None-Match/i);
      assert.ok(Number(answer.headers.get('access-control-max-age')) > 0);
    });

    it('are problems at unknown addresses and to methods that are not there', async () => {
      const paths = ['/nowhere', '/researchers/a/b', '/works', '/graph', '/favicon.ico'];
      for (const path of paths) {
        const problem = await api().problem(404, path);
        assert.equal(problem['type'], 'urn:bzpeer:problem:unknown-address', path);
        assert.equal(problem['instance'], path);
      }
      const posted = await api().request('/researchers/openalex:A100', { method: 'POST' });
      assert.equal(posted.status, 405);
      assert.equal(posted.headers.get('allow'), 'GET, HEAD');
      assert.equal(posted.headers.get('content-type'), 'application/problem+json');
    });

    it('describe the service truly', async () => {
      const service = await api().read(ServiceDocumentSchema, '/');
      assert.deepEqual(service.limits, { batch: 100, page: 100 });
      assert.deepEqual(service.intents, {});
      assert.equal(service.openapi, 'http://localhost/openapi.json');
      assert.ok(service.capabilities.includes('graph'));
      const elsewhere = apiOf(database(), 'https://profiles.example/api');
      const { openapi } = await elsewhere.read(ServiceDocumentSchema, '/');
      assert.equal(openapi, 'https://profiles.example/api/openapi.json');
      const health = await api().read(HealthSchema, '/healthz');
      assert.deepEqual(health, { status: 'ok', database: database().kind });
    });

    it('says where people confirm what they do, as soon as they can sign in somewhere', async () => {
      const provider = { issuer: 'https://orcid.org', name: 'ORCID', clientId: 'APP-1' };
      const signIn = [v.parse(SignInProviderSchema, provider)];
      const base = 'https://profiles.example/v1';
      const api = apiOf(database(), base, [], signIn);
      const { intents, capabilities } = await api.read(ServiceDocumentSchema, '/');
      assert.deepEqual(
        intents,
        Object.fromEntries(
          ['follow', 'claim', 'invite', 'report'].map((name) => [name, `${base}/intents/${name}`]),
        ),
      );
      for (const act of ['follow', 'claim', 'invite'] as const) {
        assert.ok(capabilities.includes(act), act);
      }
    });

    it('keep to the OpenAPI document, which is valid', async () => {
      const check = await contractOf(await (await api().get('/openapi.json')).json());
      const asked: [operation: string, path: string][] = [
        ['/', '/'],
        ['/healthz', '/healthz'],
        ['/researchers', '/researchers?ids=openalex:A100,nobody'],
        ['/researchers', '/researchers?q=ada'],
        ['/researchers', '/researchers'],
        ['/researchers/{id}', '/researchers/openalex:A100'],
        ['/researchers/{id}', '/researchers/nobody'],
        ['/researchers/{id}', '/researchers/orcid:1'],
        ['/researchers/{id}/works', '/researchers/openalex:A100/works'],
        ['/researchers/{id}/works', '/researchers/openalex:A100/works?sort=x'],
        ['/researchers/{id}/graph', '/researchers/openalex:A100/graph?limit=2'],
        ['/researchers/{id}/graph', '/researchers/openalex:A100/graph?kinds=x'],
        ['/researchers/{id}/graph', '/researchers/nobody/graph'],
        ['/graph/nodes/{id}/neighbours', '/graph/nodes/work:openalex:W1/neighbours'],
        ['/graph/nodes/{id}/neighbours', '/graph/nodes/work:openalex:W1/neighbours?cursor=x'],
        ['/graph/nodes/{id}/neighbours', '/graph/nodes/work:openalex:W999/neighbours'],
        ['/works/{id}', '/works/openalex:W1'],
        ['/works/{id}', '/works/openalex:W999'],
        ['/researchers/{id}/works.atom', '/researchers/openalex:A100/works.atom'],
        ['/researchers/{id}/works.atom', '/researchers/nobody/works.atom'],
      ];
      for (const [operation, path] of asked) {
        const response = await api().get(path);
        const isJson = response.headers.get('content-type')?.endsWith('json') === true;
        const body: unknown = await (isJson ? response.json() : response.text());
        assert.deepEqual(check(operation, response, body), [], `${path} ${response.status}`);
      }
      assert.deepEqual(
        [...check.paths].sort(),
        [...new Set(asked.map(([operation]) => operation))].sort(),
      );
      assert.deepEqual(check.parameters('/researchers/{id}/graph').sort(), [
        'from',
        'id',
        'kinds',
        'limit',
        'to',
      ]);
      assert.deepEqual(check.parameters('/graph/nodes/{id}/neighbours').sort(), [
        'among',
        'cursor',
        'id',
        'limit',
      ]);
      assert.deepEqual(check.parameters('/researchers/{id}/works').sort(), [
        'cursor',
        'id',
        'limit',
        'q',
        'sort',
        'type',
        'year',
      ]);
      assert.deepEqual(check.parameters('/researchers').sort(), ['cursor', 'ids', 'limit', 'q']);
    });

    it('leave one line each in the log', async () => {
      const seen = api();
      await seen.get('/researchers/openalex:A100', { 'X-Request-Id': 'abc-1' });
      await seen.get('/nowhere');
      const [first, second] = seen.log;
      assert.equal(seen.log.length, 2);
      assert.equal(first?.['id'], 'abc-1');
      assert.equal(first['method'], 'GET');
      assert.equal(first['path'], '/researchers/openalex:A100');
      assert.equal(first['status'], 200);
      assert.ok(Number(first['bytes']) > 1000);
      assert.equal(typeof first['ms'], 'number');
      assert.equal(second?.['status'], 404);
      assert.match(String(second['id']), /^[\w-]{36}$/);
    });
  });
};
