import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edgeLength, type LayoutGraph, type Settled } from '../../src/graph/layout/measures.ts';
import type { Places } from '../../src/graph/layout/places.ts';
import { allFinite, bitsOf, graphOf, laidOut, overlaps, research } from './support/layout-run.ts';

const distance = ({ x, y }: Places, a: number, b: number): number =>
  Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));

/** `graph` with `added` nodes more, each joined with the node that `parent` names. */
function grown(graph: LayoutGraph, added: number, parent: (i: number) => number): LayoutGraph {
  const edges = Array.from(graph.source, (a, e) => [a, graph.target[e] ?? 0] as const);
  const more = Array.from({ length: added }, (_, i) => [parent(i), graph.count + i] as const);
  return graphOf(graph.count + added, [...edges, ...more]);
}

/** The first `count` nodes of `graph` are where `places` has them. */
const settledAt = (count: number, { x, y }: Places, graph: LayoutGraph): Settled => {
  const is = new Uint8Array(graph.count).fill(1, 0, count);
  const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
  places.x.set(x.subarray(0, count));
  places.y.set(y.subarray(0, count));
  return { is, places };
};

describe('New nodes', () => {
  const before = research(300);
  const places = laidOut(before);
  const hub = 30;
  const after = grown(before, 30, () => hub);
  const then = laidOut(after, settledAt(300, places, after));

  it('leave all others exactly where they were', () => {
    assert.deepEqual(then.x.slice(0, 300), places.x);
    assert.deepEqual(then.y.slice(0, 300), places.y);
  });

  it('settle near the node that they belong to', () => {
    const far = Array.from({ length: 30 }, (_, i) => distance(then, hub, 300 + i));
    assert.ok(Math.max(...far) < 2 * edgeLength(330), `farthest ${Math.max(...far)}`);
  });

  it('lie on no other node', () => {
    assert.equal(overlaps(then, 5), overlaps(places, 5));
  });

  it('come to the same places every time', () => {
    assert.equal(bitsOf(laidOut(after, settledAt(300, places, after))), bitsOf(then));
  });

  it('find room beside the rest when nothing joins them with it', () => {
    const lonely = graphOf(
      310,
      Array.from(before.source, (a, e) => [a, before.target[e] ?? 0]),
    );
    const result = laidOut(lonely, settledAt(300, places, lonely));
    assert.ok(allFinite(result));
    assert.equal(overlaps(result, 5), overlaps(places, 5));
    assert.deepEqual(result.x.slice(0, 300), places.x);
  });
});

describe('A layout around pinned nodes', () => {
  const graph = research(300);
  const pins = new Map([
    [10, { x: 1000, y: -400 }],
    [20, { x: -900, y: 300 }],
  ]);
  const is = new Uint8Array(300);
  const given = { x: new Float64Array(300), y: new Float64Array(300) };
  for (const [i, { x, y }] of pins) {
    is[i] = 1;
    given.x[i] = x;
    given.y[i] = y;
  }
  const places = laidOut(graph, { is, places: given });

  it('has them exactly where they were put', () => {
    for (const [i, place] of pins) assert.deepEqual({ x: places.x[i], y: places.y[i] }, place);
  });

  it('still has a place for everybody else', () => {
    assert.ok(allFinite(places));
    assert.equal(overlaps(places, 5), 0);
  });

  it('changes nothing when every node has its place', () => {
    const all = laidOut(graph, { is: new Uint8Array(300).fill(1), places });
    assert.equal(bitsOf(all), bitsOf(places));
  });
});
