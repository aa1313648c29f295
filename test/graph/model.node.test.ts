import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createModel, diffViews, edgeId, filterModel, SHOW_ALL } from '../../src/graph/index.ts';
import { edge, node, reason, slice } from '../fixtures/graph.ts';

const CAP = { cap: 20_000 };
const NOTHING = { dangling: 0, selfLoops: 0, duplicates: 0, overCap: 0 };

describe('a model', () => {
  it('of nothing is empty', () => {
    const model = createModel(slice([]), CAP);
    assert.equal(model.nodes.size, 0);
    assert.deepEqual(filterModel(model, SHOW_ALL).nodes, []);
    assert.deepEqual(model.leftOut, NOTHING);
  });

  it('of one node has that node, and no edge to it', () => {
    const model = createModel(slice(['a'], [], { roots: ['a'] }), CAP);
    assert.deepEqual([...model.nodes.keys()], ['a']);
    assert.deepEqual(model.adjacency.get('a'), []);
    assert.deepEqual(model.roots, ['a']);
  });

  it('shows nodes that no edge connects', () => {
    const model = createModel(slice(['a', 'b', 'c']), CAP);
    assert.equal(filterModel(model, SHOW_ALL).nodes.length, 3);
    assert.equal(model.edges.size, 0);
  });

  it('leaves out edges to nodes that are not there, and counts them', () => {
    const edges = [edge('a', 'b'), edge('a', 'gone'), edge('gone', 'b'), edge('gone', 'lost')];
    const model = createModel(slice(['a', 'b'], edges), CAP);
    assert.equal(model.edges.size, 1);
    assert.deepEqual(model.leftOut, { ...NOTHING, dangling: 3 });
  });

  it('leaves out edges from a node to itself, and counts them', () => {
    const model = createModel(slice(['a', 'b'], [edge('a', 'a'), edge('a', 'b')]), CAP);
    assert.deepEqual(
      [...model.edges.values()].map(({ source, target }) => [source, target]),
      [['a', 'b']],
    );
    assert.deepEqual(model.leftOut, { ...NOTHING, selfLoops: 1 });
  });

  it('keeps one of several equal nodes, the first', () => {
    const model = createModel(
      slice([node('a', { label: 'first' }), node('a', { label: 'again' })]),
      CAP,
    );
    assert.equal(model.nodes.get('a')?.label, 'first');
    assert.deepEqual(model.nodes.get('a')?.origins, ['']);
    assert.deepEqual(model.leftOut, NOTHING);
  });

  it('makes one of several equal edges, with the greatest weight and the fullest reason', () => {
    const model = createModel(
      slice(
        ['a', 'b'],
        [
          edge('a', 'b', { weight: 1, reason: reason({ count: 7 }) }),
          edge('b', 'a', { weight: 5, reason: reason({ count: 2 }) }),
          edge('a', 'b', { weight: 3 }),
        ],
      ),
      CAP,
    );
    const [only, ...others] = model.edges.values();
    assert.deepEqual(others, []);
    assert.equal(only?.weight, 5);
    assert.equal(only.reason?.count, 7);
    assert.deepEqual(model.leftOut, { ...NOTHING, duplicates: 2 });
  });

  it('keeps the direction of edges that have one', () => {
    const edges = [
      edge('work:a', 'work:b', { kind: 'cites' }),
      edge('work:b', 'work:a', { kind: 'cites' }),
    ];
    const model = createModel(slice(['work:a', 'work:b'], edges), CAP);
    assert.equal(model.edges.size, 2);
    assert.deepEqual(model.leftOut, NOTHING);
  });

  it('has one id for co-authors, whoever is named first', () => {
    assert.equal(edgeId(edge('a', 'b')), edgeId(edge('b', 'a')));
    const about = edge('a', 'b', { kind: 'about' });
    assert.notEqual(edgeId(about), edgeId({ ...about, source: 'b', target: 'a' }));
  });

  it('knows the edges of each node', () => {
    const model = createModel(slice(['a', 'b', 'c'], [edge('a', 'b'), edge('c', 'a')]), CAP);
    const ends = (id: string) =>
      model.adjacency.get(id)?.map(({ source, target }) => `${source}${target}`);
    assert.deepEqual(ends('a'), ['ab', 'ca']);
    assert.deepEqual(ends('b'), ['ab']);
  });

  it('is about those roots only that it holds, each once', () => {
    const model = createModel(slice(['a', 'b'], [], { roots: ['b', 'gone', 'b'] }), CAP);
    assert.deepEqual(model.roots, ['b']);
  });

  it('takes ids that are names of object properties as they are', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const model = createModel(slice(ids, [edge('__proto__', 'constructor')]), CAP);
    assert.deepEqual([...model.nodes.keys()], ids);
    assert.equal(model.adjacency.get('__proto__')?.length, 1);
  });

  it('holds a hundred components', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `n${i}`);
    const edges = ids.flatMap((id, i) => (i % 3 === 0 ? [] : [edge(ids[i - 1] ?? '', id)]));
    const model = createModel(slice(ids, edges, { roots: ['n0'] }), CAP);
    const view = filterModel(model, SHOW_ALL);
    assert.equal(view.nodes.length, 300);
    assert.equal(view.edges.length, 200);
  });

  it('holds at most as many nodes as its cap, and counts the others', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => `n${i}`);
    const edges = ids.slice(1).map((id, i) => edge(ids[i] ?? '', id));
    const model = createModel(slice(ids, edges, { roots: ['n0'], total: 80_000 }), CAP);
    assert.equal(model.nodes.size, 20_000);
    assert.equal(model.edges.size, 19_999);
    assert.equal(model.total, 80_000);
    // Edges to what the cap cut are not mistakes of the source.
    assert.deepEqual(model.leftOut, { ...NOTHING, overCap: 30_000 });
  });

  it('holds its roots within the cap, wherever they stand', () => {
    const model = createModel(slice(['a', 'b', 'c', 'root'], [], { roots: ['root'] }), { cap: 2 });
    assert.deepEqual([...model.nodes.keys()], ['root', 'a']);
    assert.deepEqual(model.roots, ['root']);
  });
});

describe('the difference of two views', () => {
  const view = (ids: string[], edges = [edge('a', 'b')]) =>
    filterModel(createModel(slice(ids, edges), CAP), SHOW_ALL);

  it('names what came and what went', () => {
    assert.deepEqual(diffViews(view(['a', 'b']), view(['b', 'c'], [edge('b', 'c')])), {
      addedNodes: ['c'],
      removedNodes: ['a'],
      addedEdges: [edgeId(edge('b', 'c'))],
      removedEdges: [edgeId(edge('a', 'b'))],
    });
  });

  it('of equal views is nothing', () => {
    const changes = Object.values(diffViews(view(['a', 'b']), view(['b', 'a']))).flat();
    assert.deepEqual(changes, []);
  });
});
