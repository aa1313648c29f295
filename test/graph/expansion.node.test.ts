import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collapse, createModel, expand, type GraphModel } from '../../src/graph/index.ts';
import { edge, slice } from '../fixtures/graph.ts';

const CAP = { cap: 100 };

const start = () =>
  createModel(slice(['root', 'a'], [edge('root', 'a')], { roots: ['root'] }), CAP);

/** Expands `around` by nodes that it is connected with. */
const grow = (model: GraphModel, around: string, ...ids: string[]) =>
  expand(
    model,
    around,
    slice(
      ids,
      ids.map((id) => edge(around, id)),
    ),
    CAP,
  );

const ids = ({ nodes }: GraphModel) => [...nodes.keys()];

describe('an expansion', () => {
  it('adds the neighbours and their edges', () => {
    const model = grow(start(), 'a', 'b', 'c');
    assert.deepEqual(ids(model), ['root', 'a', 'b', 'c']);
    assert.equal(model.edges.size, 3);
    assert.deepEqual(
      model.adjacency.get('a')?.map(({ target }) => target),
      ['a', 'b', 'c'],
    );
  });

  it('leaves the model that it began with as it was', () => {
    const before = start();
    grow(before, 'a', 'b');
    assert.deepEqual(ids(before), ['root', 'a']);
    assert.equal(before.adjacency.get('a')?.length, 1);
  });

  it('ends at the cap, and counts what is beyond it', () => {
    const model = expand(start(), 'a', slice(['b', 'c', 'd'], [edge('a', 'd')]), { cap: 3 });
    assert.deepEqual(ids(model), ['root', 'a', 'b']);
    assert.equal(model.leftOut.overCap, 2);
    assert.equal(model.leftOut.dangling, 0);
  });
});

describe('a collapse', () => {
  it('takes away what the expansion brought, with its edges', () => {
    const model = collapse(grow(start(), 'a', 'b', 'c'), 'a');
    assert.deepEqual(ids(model), ['root', 'a']);
    assert.equal(model.edges.size, 1);
    assert.equal(model.adjacency.get('a')?.length, 1);
  });

  it('takes away what was expanded from there in turn', () => {
    const model = grow(grow(grow(start(), 'a', 'b'), 'b', 'c'), 'c', 'd');
    assert.deepEqual(ids(collapse(model, 'b')), ['root', 'a', 'b']);
    assert.deepEqual(ids(collapse(model, 'a')), ['root', 'a']);
  });

  it('leaves what another expansion brought as well, until that is collapsed too', () => {
    const model = grow(grow(start(), 'a', 'b', 'c'), 'root', 'c');
    const once = collapse(model, 'a');
    assert.deepEqual(ids(once), ['root', 'a', 'c']);
    assert.deepEqual(ids(collapse(once, 'root')), ['root', 'a']);
  });

  it('leaves what the first slice brought', () => {
    const model = grow(start(), 'root', 'a', 'b');
    assert.deepEqual(ids(collapse(model, 'root')), ['root', 'a']);
  });

  it('leaves the node itself, also where its neighbours led back to it', () => {
    const model = grow(grow(grow(start(), 'a', 'b'), 'b', 'c'), 'c', 'b');
    assert.deepEqual(ids(collapse(model, 'b')), ['root', 'a', 'b']);
  });

  it('takes away nodes that only bring each other', () => {
    const model = grow(grow(grow(start(), 'a', 'b'), 'b', 'c'), 'c', 'b');
    assert.deepEqual(ids(collapse(model, 'a')), ['root', 'a']);
  });

  it('of a node that was never expanded changes nothing', () => {
    const model = grow(start(), 'a', 'b');
    assert.deepEqual(ids(collapse(model, 'b')), ids(model));
    assert.deepEqual(ids(collapse(model, 'gone')), ids(model));
  });

  it('gives back what an expansion brings a second time', () => {
    const once = grow(grow(start(), 'a', 'b'), 'b', 'c');
    const again = grow(grow(collapse(once, 'a'), 'a', 'b'), 'b', 'c');
    assert.deepEqual(again.nodes, once.nodes);
    assert.deepEqual(again.edges, once.edges);
  });

  it('of a long chain of expansions ends soon', () => {
    let model = start();
    const names = Array.from({ length: 90 }, (_, i) => `n${i}`);
    names.forEach((name, i) => (model = grow(model, names[i - 1] ?? 'a', name)));
    assert.equal(model.nodes.size, 92);
    assert.deepEqual(ids(collapse(model, 'a')), ['root', 'a']);
  });
});
