import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qualityOf, type QualityInput } from '../../scripts/lib/picture-quality.ts';
import { arrange } from '../../src/graph/layout/arrange.ts';
import { randomFrom } from '../../src/graph/layout/random.ts';
import type { Places } from '../../src/graph/layout/places.ts';
import { topologyOf, type Topology } from '../../src/graph/layout/topology.ts';
import { allFinite, bitsOf, graphOf } from './support/layout-run.ts';

/** Of a step. */
const LENGTH = 7;

const topology = (count: number, edges: readonly (readonly [number, number])[]): Topology => {
  const { source, target } = graphOf(count, edges);
  return topologyOf(count, source, target);
};

/** Places all over a square. */
function disorder(count: number): Places {
  const random = randomFrom('disorder');
  const some = (): Float64Array => Float64Array.from({ length: count }, () => 20 * random());
  return { x: some(), y: some() };
}

function arranged(graph: Topology, places = disorder(graph.count)): Places {
  const work = arrange(graph, places, randomFrom('seed'), { length: LENGTH, heat: 10_000 });
  while (work.next().done !== true);
  return places;
}

const SIDE = 12;
const grid = topology(
  SIDE * SIDE,
  Array.from({ length: SIDE * SIDE }, (_, i) => [
    ...(i % SIDE === SIDE - 1 ? [] : [[i, i + 1] as const]),
    ...(i + SIDE < SIDE * SIDE ? [[i, i + SIDE] as const] : []),
  ]).flat(),
);
const ring = topology(
  300,
  Array.from({ length: 300 }, (_, i) => [i, (i + 1) % 300] as const),
);

describe('An arrangement by distances', () => {
  const quality = (graph: Topology, places: Places) =>
    qualityOf({ ...graph, ...places } satisfies QualityInput);

  it('unfolds a grid from disorder, without a crossing', () => {
    assert.ok(quality(grid, disorder(grid.count)).crossings > 20);
    const { stress, crossings } = quality(grid, arranged(grid));
    assert.equal(crossings, 0);
    assert.ok(stress < 0.04, `stress ${stress}`);
  });

  it('unfolds a ring of more nodes than each is moved against in a round', () => {
    const { stress } = quality(ring, arranged(ring));
    assert.ok(stress < 0.1, `stress ${stress}`);
  });

  it('puts neighbours as far apart as it was asked to', () => {
    const { x, y } = arranged(grid);
    const lengths = Array.from(grid.source, (a, e) => {
      const b = grid.target[e] ?? 0;
      return Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    });
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    assert.ok(mean > 0.7 * LENGTH && mean < 1.3 * LENGTH, `mean ${mean}`);
  });

  it('comes to the same places every time', () => {
    assert.equal(bitsOf(arranged(grid)), bitsOf(arranged(grid)));
  });

  it('has places for nodes that begin in the same one, and for one alone', () => {
    const pair = topology(2, [[0, 1]]);
    const same = { x: new Float64Array(2), y: new Float64Array(2) };
    assert.ok(allFinite(arranged(pair, same)));
    assert.ok(allFinite(arranged(topology(1, []))));
  });
});
