import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import {
  type GraphEdge,
  type GraphNode,
  type GraphSlice,
  GraphSliceSchema,
  neighboursFromWorks,
  type Researcher,
  ResearcherSchema,
  sliceFromWorks,
  type Work,
  WorkPageSchema,
} from '@bzpeer/widgets/core';
import { importFile } from '../../src/import/importer.ts';
import { apiOf } from '../support/api.ts';
import type { TestDatabase } from '../support/databases.ts';
import { adaAndHerWorks } from '../support/graph-records.ts';
import { ADA, author, BEN, CHEN, testFolder, work } from '../support/records.ts';

const ids = ({ nodes }: Pick<GraphSlice, 'nodes'>) => nodes.map(({ id }) => id);
const lines = ({ edges }: Pick<GraphSlice, 'edges'>) =>
  edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`).sort();

/** An edge as one line, undirected ones from the lesser end. */
function textOf(edge: GraphEdge): string {
  const { kind, weight, reason } = edge;
  const ends = [edge.source, edge.target];
  const [source, target] = kind === 'co-author' ? ends.sort() : ends;
  const { works, count, from, to } = reason ?? { works: [], count: null, from: null, to: null };
  return JSON.stringify([
    kind,
    source,
    target,
    weight,
    count,
    from,
    to,
    works.map(({ id, title, year }) => [id, title, year]),
  ]);
}

/** A few lines that only one of them has: a whole difference of thousands takes a minute to print. */
const onlyIn = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(b);
  return a.filter((line) => !others.has(line)).slice(0, 3);
};

/** Where a person is: the database knows their newest institution, works only that of the newest work. */
const withoutPlace = (node: GraphNode) =>
  node.kind === 'researcher' ? { ...node, detail: null } : node;

/** Profiles speak of all years: where co-authors were in some of them, works alone know better. */
const isOthersPlace = ({ kind, source }: GraphEdge) =>
  kind === 'affiliated' && source !== 'researcher:ada';

function assertSame(found: GraphSlice, made: GraphSlice, ofYears = false): void {
  assert.deepEqual(ids(found), ids(made));
  for (const [at, node] of made.nodes.entries()) {
    assert.deepEqual(found.nodes.slice(at, at + 1).map(withoutPlace), [withoutPlace(node)]);
  }
  const [inFound = [], inMade = []] = [found, made].map(({ edges }) =>
    edges.filter((edge) => !ofYears || !isOthersPlace(edge)).map(textOf),
  );
  assert.deepEqual([onlyIn(inFound, inMade), onlyIn(inMade, inFound)], [[], []]);
  assert.equal(inFound.length, inMade.length);
  assert.deepEqual(
    [found.roots, found.total, found.truncated],
    [made.roots, made.total, made.truncated],
  );
}

export const graphSuite = (database: () => TestDatabase) => {
  const folder = testFolder();
  const api = () => apiOf(database());
  const slice = (path: string) => api().read(GraphSliceSchema, path);
  const take = (content: unknown, format: 'openalex' | 'record' = 'openalex') =>
    importFile(database().db, format, folder.file('in.json', content));
  const take300 = async () => {
    await database().empty();
    await take(adaAndHerWorks(200), 'record');
  };

  describe('A graph', () => {
    let ada: Researcher;
    const works: Work[] = [];

    before(async () => {
      await database().empty();
      await take(adaAndHerWorks(), 'record');
      ada = await api().read(ResearcherSchema, '/researchers/ada');
      works.push(...(await api().read(WorkPageSchema, '/researchers/ada/works?limit=100')).items);
      assert.equal(works.length, 60);
    });

    it('is what the core makes of the same works: nodes, order, edges, weights and reasons', async () => {
      const queries = [
        {},
        { limit: 1000 },
        { limit: 1 },
        { limit: 12 },
        { kinds: ['researcher', 'topic'] as const, limit: 30 },
        { kinds: ['institution'] as const },
        { from: 2003, to: 2012 },
        { to: 1999, limit: 20 },
        { from: 2999 },
      ];
      for (const query of queries) {
        const search = new URLSearchParams(
          Object.entries(query).map(([name, value]) => [name, String(value)]),
        );
        const found = await slice(`/researchers/ada/graph?${search.toString()}`);
        assertSame(found, sliceFromWorks(ada, works, query), 'from' in query || 'to' in query);
      }
    });

    it('has neighbours that are what the core makes of the same works', async () => {
      const records = [{ researcher: ada, works }];
      const all = await slice('/researchers/ada/graph?limit=1000');
      const kinds = ['work', 'researcher', 'topic', 'institution'];
      const nodes = kinds.flatMap((kind) =>
        all.nodes.filter((node) => node.kind === kind).slice(0, 3),
      );
      const among = ids(all).slice(20, 60);
      for (const { id } of nodes) {
        const path = `/graph/nodes/${encodeURIComponent(id)}/neighbours?limit=25`;
        const options = { limit: 25, complete: true };
        const alone = neighboursFromWorks(id, records, options);
        const known = neighboursFromWorks(id, records, { ...options, among });
        assert.ok(alone && known);
        assertSame(await slice(path), alone);
        assertSame(await slice(`${path}&among=${encodeURIComponent(among.join())}`), known);
      }
    });

    it('goes on where it was cut, with its kinds and years, until each node was there once', async () => {
      const question = 'kinds=work,researcher&from=1998&to=2016';
      const start = await slice(`/researchers/ada/graph?limit=20&${question}`);
      const all = sliceFromWorks(ada, works, {
        kinds: ['work', 'researcher'],
        from: 1998,
        to: 2016,
        limit: 1000,
      });
      const seen = ids(start);
      for (let { next } = start; next !== null;) {
        const page = await slice(`/graph/nodes/researcher:ada/neighbours?limit=40&cursor=${next}`);
        seen.push(...ids(page));
        ({ next } = page);
      }
      assert.deepEqual(seen.slice(0, all.nodes.length), ids(all));
      assert.equal(seen.length, start.total);
      assert.equal(new Set(seen).size, seen.length);
    });

    it('is found under every id of the researcher and of its nodes', async () => {
      const openalex = await database().db.selectFrom('works').select('id').executeTakeFirst();
      assert.ok(openalex);
      const path = `/graph/nodes/work:${openalex.id}/neighbours`;
      assert.deepEqual((await slice(path)).roots, [`work:${openalex.id}`]);
    });

    it('takes three queries, however many nodes it has', async () => {
      await take300();
      for (const limit of [2, 300, 1000]) {
        database().forget();
        const { nodes } = await slice(`/researchers/ada/graph?limit=${limit}`);
        assert.ok(nodes.length > Math.min(limit, 300) - 1);
        assert.equal(database().statements.length, 3);
      }
      for (const node of ['work:work-001', 'researcher:ada', 'topic:topic-1']) {
        database().forget();
        await slice(`/graph/nodes/${node}/neighbours?limit=200`);
        assert.equal(database().statements.length, 3);
      }
    });

    it('refuses questions that cannot be', async () => {
      await take300();
      const graph = '/researchers/ada/graph';
      const near = '/graph/nodes/researcher:ada/neighbours';
      const many = Array.from({ length: 201 }, (_, at) => `work:${at}`).join();
      const { next } = await slice(`${graph}?limit=5`);
      const cases: [status: number, type: string, path: string][] = [
        ...['0', '1001', '9999', '-1', '1.5', 'x', ''].map((limit): [number, string, string] => [
          400,
          'invalid-query',
          `${graph}?limit=${limit}`,
        ]),
        [400, 'invalid-query', `${graph}?limit=5&limit=6`],
        [400, 'invalid-query', `${graph}?kinds=`],
        [400, 'invalid-query', `${graph}?kinds=work,journal`],
        [400, 'invalid-query', `${graph}?from=20`],
        [400, 'invalid-query', `${graph}?from=2012&to=2011`],
        [400, 'invalid-query', `${near}?limit=201`],
        [400, 'invalid-cursor', `${near}?cursor=x`],
        [400, 'invalid-cursor', `/graph/nodes/topic:topic-1/neighbours?cursor=${next}`],
        [400, 'too-many-ids', `${near}?among=${many}`],
        [400, 'invalid-id', '/researchers/orcid:1/graph'],
        [400, 'invalid-id', '/graph/nodes/journal:1/neighbours'],
        [400, 'invalid-id', '/graph/nodes/ada/neighbours'],
        [400, 'invalid-id', '/graph/nodes/topic:%00/neighbours'],
        [404, 'unknown-researcher', '/researchers/nobody/graph'],
        [404, 'unknown-node', '/graph/nodes/researcher:nobody/neighbours'],
        [404, 'unknown-node', '/graph/nodes/work:none/neighbours'],
        [404, 'unknown-node', '/graph/nodes/topic:none/neighbours'],
        [404, 'unknown-node', '/graph/nodes/institution:none/neighbours'],
        [404, 'unknown-address', '/graph/nodes/topic:topic-1'],
      ];
      for (const [status, type, path] of cases) {
        const problem = await api().problem(status, path);
        assert.equal(problem['type'], `urn:bzpeer:problem:${type}`, path);
      }
      // What is no node's id connects nothing, and is no reason to refuse.
      await slice(`${near}?among=nonsense,work:%00,,topic:topic-1`);
    });
  });

  describe('A graph from OpenAlex', () => {
    beforeEach(() => database().empty());

    const citing = (id: string, cited: readonly string[], fields = {}) =>
      work(id, [ADA, BEN], {
        referenced_works: cited.map((one) => `https://openalex.org/${one}`),
        ...fields,
      });

    it('has an edge to each cited work that is known, whichever came first', async () => {
      await take([citing('W1', ['W2', 'W9', 'W1', 'W2']), author(ADA)]);
      assert.deepEqual(
        lines(await slice('/researchers/openalex:A100/graph')).filter((line) =>
          line.startsWith('cites'),
        ),
        [],
      );
      await take([citing('W2', [], { publication_year: 2001 })]);
      const found = await slice('/researchers/openalex:A100/graph');
      const cites = found.edges.filter(({ kind }) => kind === 'cites');
      assert.equal(cites.length, 1);
      assert.deepEqual(cites[0], {
        source: 'work:openalex:W1',
        target: 'work:openalex:W2',
        kind: 'cites',
        weight: 1,
        // The year of the work that cites.
        reason: { works: [], count: null, from: 2020, to: 2020 },
      });
      for (const [node, neighbour] of [
        ['W1', 'W2'],
        ['W2', 'W1'],
      ]) {
        const near = await slice(`/graph/nodes/work:openalex:${node}/neighbours`);
        assert.ok(ids(near).includes(`work:openalex:${neighbour}`));
        assert.ok(lines(near).includes('cites work:openalex:W1 work:openalex:W2'));
      }
    });

    it('knows institutions by their own ids, and by name where nothing else is known', async () => {
      await take([
        author(ADA, { affiliations: [], last_known_institutions: [] }),
        citing('W1', []),
      ]);
      const affiliations = [
        { name: 'Example University', from: 2001, to: 2002 },
        { name: 'Nowhere, Known', from: 2003, to: 2004 },
      ];
      await take(
        { researchers: [{ id: 'ada', name: 'Ada', openalex: 'A100', affiliations }] },
        'record',
      );
      const found = await slice('/researchers/ada/graph');
      const places = found.nodes.filter(({ kind }) => kind === 'institution');
      assert.deepEqual(
        places.map(({ id, label, url, detail }) => [id, label, url, detail]),
        [
          ['institution:openalex:I1', 'Example University', 'https://ror.org/04znxe670', 'PL'],
          ['institution:name:nowhere-known', 'Nowhere, Known', null, null],
        ],
      );
      const reason = found.edges.find(
        ({ source, target }) => source === 'researcher:ada' && target === 'institution:openalex:I1',
      )?.reason;
      assert.deepEqual([reason?.count, reason?.from, reason?.to], [1, 2001, 2020]);
      const near = await slice('/graph/nodes/institution:name:nowhere-known/neighbours');
      assert.deepEqual(ids(near), ['researcher:ada']);
    });

    it('counts all works of two co-authors, also those of which the researcher is not', async () => {
      await take([
        work('W1', [ADA, BEN, CHEN]),
        work('W2', [BEN, CHEN], { publication_year: 2011 }),
      ]);
      const found = await slice('/researchers/openalex:A100/graph');
      const pair = found.edges.find(
        ({ kind, source, target }) =>
          kind === 'co-author' &&
          `${source} ${target}`.includes('A200') &&
          `${source} ${target}`.includes('A300'),
      );
      assert.deepEqual(
        [
          pair?.weight,
          pair?.reason?.count,
          pair?.reason?.from,
          pair?.reason?.works.map(({ id }) => id),
        ],
        [2, 2, 2011, ['openalex:W1', 'openalex:W2']],
      );
    });

    it('changes its tag when somebody else’s work connects two of its people anew', async () => {
      await take([work('W1', [ADA, BEN, CHEN])]);
      const path = '/researchers/openalex:A100/graph';
      const tag = (await api().get(path)).headers.get('etag') ?? '';
      await take([work('W1', [ADA, BEN, CHEN])]);
      assert.equal((await api().get(path, { 'If-None-Match': tag })).status, 304);
      await take([work('W2', [BEN, CHEN])]);
      assert.equal((await api().get(path, { 'If-None-Match': tag })).status, 200);
    });
  });
};
