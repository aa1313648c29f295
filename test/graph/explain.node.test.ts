import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphEdge, GraphNode } from '../../src/core/index.ts';
import {
  createModel,
  explainPair,
  filterModel,
  otherEnd,
  routesTo,
  SHOW_ALL,
  type GraphModel,
} from '../../src/graph/index.ts';

const node = (id: string): GraphNode => ({
  id,
  kind: 'researcher',
  label: id,
  weight: 1,
  year: null,
  ref: null,
  url: null,
  detail: null,
  neighbours: null,
});

/** `a-b 5`: a and b have written five works together. */
function graph(...edges: readonly string[]): GraphModel {
  const parsed = edges.map((text): GraphEdge => {
    const [, source = '', target = '', count = ''] = /^(\w+)-(\w+) (\d+)$/.exec(text) ?? [];
    const reason = { works: [], count: Number(count), from: null, to: null };
    return { source, target, kind: 'co-author', weight: 1, reason };
  });
  const ids = new Set(parsed.flatMap(({ source, target }) => [source, target]));
  const slice = {
    roots: ['root'],
    nodes: [...ids, 'alone'].map(node),
    edges: parsed,
    total: null,
    truncated: false,
    next: null,
  };
  return createModel(slice, { cap: 100 });
}

describe('a route', () => {
  const model = graph('root-near 2', 'near-far 7', 'root-other 9', 'other-far 3');
  const routes = routesTo(filterModel(model, SHOW_ALL), ['root']);

  it('counts the steps to what the graph is about', () => {
    assert.equal(routes.get('near')?.steps, 1);
    assert.equal(routes.get('far')?.steps, 2);
  });

  it('leads over the strongest connection first', () => {
    const [first, second] = routes.get('far')?.edges ?? [];
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(otherEnd(first, 'far'), 'near');
    assert.equal(otherEnd(second, 'far'), 'other');
  });

  it('is of no steps for what everything is seen from, and is none where nothing leads there', () => {
    assert.deepEqual(routes.get('root'), { steps: 0, edges: [] });
    assert.equal(routes.has('alone'), false);
  });

  it('starts from the nearest of several', () => {
    const both = routesTo(filterModel(model, SHOW_ALL), ['root', 'far']);
    assert.equal(both.get('near')?.steps, 1);
    assert.deepEqual(
      both.get('near')?.edges.map((edge) => otherEnd(edge, 'near')),
      ['far', 'root'],
    );
  });

  it('is not asked of a node that is not shown', () => {
    const hidden = { ...SHOW_ALL, hidden: new Set(['root']) };
    assert.equal(routesTo(filterModel(model, hidden), ['root']).size, 0);
  });
});

describe('why two nodes have to do with each other', () => {
  const model = graph('a-b 2', 'a-x 5', 'b-x 1', 'a-y 3', 'b-y 4', 'a-z 8');

  it('is told by the edges between them', () => {
    const { direct } = explainPair(model, 'b', 'a');
    assert.deepEqual(
      direct.map(({ source, target }) => [source, target]),
      [['a', 'b']],
    );
  });

  it('is told by what both are connected with, the surest first', () => {
    assert.deepEqual(explainPair(model, 'a', 'b').shared, ['y', 'x']);
  });

  it('is not told where there is nothing', () => {
    assert.deepEqual(explainPair(model, 'a', 'alone'), { direct: [], shared: [] });
  });
});
