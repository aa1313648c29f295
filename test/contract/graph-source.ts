/** What a source with the capability `graph` must do, whatever it reads. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import {
  GraphSliceSchema,
  type GraphEdge,
  type GraphNodeKind,
  type ReadSlice,
} from '../../src/core/index.ts';
import { ProfileError, type ProfileSource } from '../../src/sources/index.ts';
import type { SourceHarness } from './profile-source.ts';

/** The kinds that an edge leads from and to. */
const ENDS: Readonly<Record<GraphEdge['kind'], readonly string[]>> = {
  authored: ['researcher work'],
  'co-author': ['researcher researcher'],
  about: ['work topic', 'researcher topic'],
  affiliated: ['researcher institution'],
  cites: ['work work'],
};

const kindOf = (id: string) => id.slice(0, id.indexOf(':'));
const idsOf = (slice: ReadSlice) => slice.nodes.map(({ id }) => id);
const edgesOf = ({ edges }: ReadSlice) =>
  edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`);

function checkSlice(slice: ReadSlice, others: readonly string[] = []): void {
  const { rejected, ...sent } = slice;
  assert.equal(rejected, 0);
  assert.deepEqual(v.parse(GraphSliceSchema, sent), sent);
  const ids = new Set(idsOf(slice));
  assert.equal(ids.size, slice.nodes.length, 'a node twice');
  for (const { id, kind } of slice.nodes) assert.equal(kindOf(id), kind);
  assert.equal(new Set(edgesOf(slice)).size, slice.edges.length, 'an edge twice');
  const known = new Set([...ids, ...others]);
  for (const { kind, source, target, reason } of slice.edges) {
    assert.ok(known.has(source) && known.has(target), `${source} ${target}`);
    assert.notEqual(source, target);
    assert.ok(ENDS[kind].includes(`${kindOf(source)} ${kindOf(target)}`), kind);
    assert.ok((reason?.works.length ?? 0) <= 5);
  }
  assert.ok(slice.total === null || slice.total >= slice.nodes.length);
  assert.equal(slice.truncated, slice.next !== null);
}

/** All pages of a node's neighbours, beginning at a cursor. */
async function allNeighbours(source: ProfileSource, node: string, cursor: string | null = '') {
  const ids: string[] = [];
  let total: number | null = null;
  for (let next = cursor; next !== null;) {
    const query = next === '' ? { limit: 7 } : { limit: 7, cursor: next };
    const slice = await source.neighbours?.(node, query);
    assert.ok(slice);
    assert.ok(slice.nodes.length > 0 && slice.nodes.length <= 7);
    ids.push(...idsOf(slice));
    ({ next, total } = slice);
  }
  return { ids, total };
}

const notFound = (error: unknown) => error instanceof ProfileError && error.code === 'not-found';

/** Called beside `describeProfileSource`, with the same harness. */
export function describeGraphSource(name: string, { create, origin, known }: SourceHarness): void {
  const good = () => create(origin);
  const graphOf = async (query = {}) => {
    const slice = await good().graph?.(known.researcher, query);
    assert.ok(slice);
    return slice;
  };

  describe(`${name}: a graph`, () => {
    it('is a slice around the researcher, who comes first', async () => {
      const slice = await graphOf();
      checkSlice(slice);
      const { id } = await good().researcher(known.researcher);
      assert.deepEqual(slice.roots, [`researcher:${id}`]);
      assert.equal(slice.nodes[0]?.id, `researcher:${id}`);
      assert.equal(slice.nodes[0].ref, id);
      assert.ok(slice.nodes.length > 3);
    });

    it('leaves no node without a connection', async () => {
      const slice = await graphOf();
      const connected = new Set(slice.edges.flatMap(({ source, target }) => [source, target]));
      for (const id of idsOf(slice)) assert.ok(connected.has(id), id);
    });

    it('is the same under another id', { skip: known.alias === undefined }, async () => {
      const source = good();
      assert.deepEqual(await source.graph?.(known.alias ?? ''), await graphOf());
    });

    it('keeps the most important nodes under a small limit', async () => {
      const all = await graphOf({ limit: 1000 });
      for (const limit of [1, 2, 4]) {
        const some = await graphOf({ limit });
        checkSlice(some);
        assert.deepEqual(idsOf(some), idsOf(all).slice(0, limit));
        assert.equal(some.total, all.total);
        assert.ok(some.truncated);
      }
    });

    it('holds the kinds that were asked for, and the researcher', async () => {
      const all = await graphOf({ limit: 1000 });
      for (const kind of ['work', 'researcher', 'topic', 'institution'] satisfies GraphNodeKind[]) {
        const some = await graphOf({ limit: 1000, kinds: [kind] });
        checkSlice(some);
        const expected = all.nodes.filter((node, at) => at === 0 || node.kind === kind);
        assert.deepEqual(
          some.nodes.map(({ id }) => id).sort(),
          expected.map(({ id }) => id).sort(),
        );
      }
    });

    it('comes from the works of the years that were asked for', async () => {
      const all = await graphOf({ limit: 1000 });
      const years = all.nodes.flatMap(({ year }) => year ?? []);
      const from = Math.min(...years) + 1;
      const some = await graphOf({ limit: 1000, from });
      checkSlice(some);
      const works = some.nodes.filter(({ kind }) => kind === 'work');
      assert.ok(works.length > 0 && works.length < years.length);
      assert.ok(works.every(({ year }) => year !== null && year >= from));
    });

    it('goes on among the neighbours of the researcher, until each was there once', async () => {
      const start = await graphOf({ limit: 3 });
      const rest = await allNeighbours(good(), start.roots[0] ?? '', start.next);
      const seen = [...idsOf(start), ...rest.ids];
      assert.equal(new Set(seen).size, seen.length);
      assert.equal(seen.length, start.total);
    });

    it('of nobody is not found', async () => {
      await assert.rejects(async () => good().graph?.(known.unknown), notFound);
    });
  });

  describe(`${name}: the neighbours`, () => {
    it('of a node of each kind are connected with it, and it is not among them', async () => {
      const slice = await graphOf();
      const kinds = new Set(slice.nodes.map(({ kind }) => kind));
      for (const kind of kinds) {
        const node = slice.nodes.find((candidate) => candidate.kind === kind)?.id ?? '';
        const near = await good().neighbours?.(node);
        assert.ok(near);
        checkSlice(near, [node]);
        assert.deepEqual(near.roots, [node]);
        assert.ok(near.nodes.length > 0, node);
        for (const id of idsOf(near)) {
          assert.notEqual(id, node);
          const isConnected = near.edges.some(
            ({ source, target }) =>
              (source === node && target === id) || (source === id && target === node),
          );
          assert.ok(isConnected, `${node} ${id}`);
        }
      }
    });

    it('come to an end slice by slice, and none comes twice', async () => {
      const { nodes } = await graphOf();
      const node = nodes.find(({ kind }) => kind === 'work')?.id ?? '';
      const { ids, total } = await allNeighbours(good(), node);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(ids.length, total);
    });

    it('are also connected with those that are known already', async () => {
      const slice = await graphOf();
      const source = good();
      let found = 0;
      for (const { id: node } of slice.nodes) {
        const alone = await source.neighbours?.(node, { limit: 4 });
        assert.ok(alone);
        const among = idsOf(slice);
        const near = await source.neighbours?.(node, { limit: 4, among });
        assert.ok(near);
        checkSlice(near, [node, ...among]);
        assert.deepEqual(idsOf(near), idsOf(alone));
        for (const edge of edgesOf(alone)) assert.ok(edgesOf(near).includes(edge), edge);
        // What the whole slice says of these nodes and the known ones is in the answer too.
        const fresh = new Set(idsOf(near));
        for (const edge of slice.edges) {
          if (!fresh.has(edge.source) && !fresh.has(edge.target)) continue;
          found += 1;
          const text = `${edge.kind} ${edge.source} ${edge.target}`;
          const turned = `${edge.kind} ${edge.target} ${edge.source}`;
          assert.ok(edgesOf(near).includes(text) || edgesOf(near).includes(turned), text);
        }
      }
      assert.ok(found > 10);
    });

    it('of a node that is nowhere are not found', async () => {
      for (const node of ['work:not-here', 'topic:not-here', 'institution:not-here']) {
        await assert.rejects(async () => good().neighbours?.(node), notFound, node);
      }
    });
  });
}
