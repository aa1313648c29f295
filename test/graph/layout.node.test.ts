import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qualityOf, type Quality } from '../../scripts/lib/picture-quality.ts';
import {
  allFinite,
  BITS_OF_300,
  bitsOf,
  graphOf,
  laidOut,
  overlaps,
  research,
} from './support/layout-run.ts';

const SEEDS = [42, 7, 99];

/**
 * ForceAtlas2 after 100 iterations with inferred settings (graphology-layout-forceatlas2 0.10.1) on the
 * same graphs: averages over the three seeds and, but for the largest, three random starts.
 */
const FORCE_ATLAS_2: Readonly<Record<number, Quality>> = {
  100: { stress: 0.159, neighboursKept: 0.456, crossings: 7.1 },
  300: { stress: 0.18, neighboursKept: 0.28, crossings: 15.4 },
  500: { stress: 0.179, neighboursKept: 0.234, crossings: 19.8 },
  2000: { stress: 0.188, neighboursKept: 0.118, crossings: 63.8 },
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe('The layout', () => {
  it('is the same to the bit for the same graph and seed, in this engine and in all others', () => {
    assert.equal(bitsOf(laidOut(research(300))), BITS_OF_300);
    assert.equal(bitsOf(laidOut(research(300))), BITS_OF_300);
  });

  it('is another one for another seed', () => {
    assert.notEqual(bitsOf(laidOut(research(300), null, 'other')), BITS_OF_300);
  });

  for (const [count, theirs] of Object.entries(FORCE_ATLAS_2)) {
    it(`is no worse than ForceAtlas2's after 100 iterations, for ${count} nodes`, () => {
      const qualities = SEEDS.flatMap((seed) => {
        const graph = research(Number(count), seed);
        return ['a', 'b'].map((own) => qualityOf({ ...graph, ...laidOut(graph, null, own) }));
      });
      const stress = mean(qualities.map((each) => each.stress));
      const kept = mean(qualities.map((each) => each.neighboursKept));
      const crossings = mean(qualities.map((each) => each.crossings));
      assert.ok(stress <= theirs.stress, `stress ${stress}`);
      assert.ok(crossings <= theirs.crossings, `crossings ${crossings}`);
      assert.ok(kept >= theirs.neighboursKept, `neighbours kept ${kept}`);
    });
  }

  it('leaves no two of 300 nodes overlapping', () => {
    assert.equal(overlaps(laidOut(research(300)), 6), 0);
  });
});

describe('The layout of an odd graph', () => {
  const star = Array.from({ length: 2000 }, (_, i) => [0, i + 1] as const);
  const path = Array.from({ length: 1999 }, (_, i) => [i, i + 1] as const);
  const pairs = Array.from({ length: 100 }, (_, i) => [2 * i, 2 * i + 1] as const);
  const whole = Array.from({ length: 60 }, (_, a) =>
    Array.from({ length: a }, (__, b) => [a, b] as const),
  ).flat();
  const odd = {
    'no nodes': graphOf(0, []),
    'one node': graphOf(1, []),
    'no edges': graphOf(500, []),
    'two nodes': graphOf(2, [[0, 1]]),
    'a hundred pairs': graphOf(200, pairs),
    'a hub of 2,000': graphOf(2001, star),
    'a path of 2,000': graphOf(2000, path),
    'all joined with all': graphOf(60, whole),
    'the same edge a hundred times': graphOf(
      3,
      Array.from({ length: 100 }, () => [0, 1] as const),
    ),
  };
  for (const [name, graph] of Object.entries(odd)) {
    it(`has a place of its own for every node: ${name}`, () => {
      const places = laidOut(graph);
      assert.equal(places.x.length, graph.count);
      assert.ok(allFinite(places));
      assert.ok(overlaps(places, 2) === 0);
    });
  }

  it('keeps parts that are not connected apart from each other', () => {
    const big = research(200);
    const graph = graphOf(400, [
      ...Array.from(big.source, (a, e) => [a, big.target[e] ?? 0] as const),
      ...Array.from({ length: 100 }, (_, i) => [200 + 2 * i, 201 + 2 * i] as const),
    ]);
    const { x, y } = laidOut(graph);
    const box = (nodes: readonly number[]): number[] => {
      const xs = nodes.map((i) => x[i] ?? 0);
      const ys = nodes.map((i) => y[i] ?? 0);
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    };
    const pairBoxes = Array.from({ length: 100 }, (_, i) => box([200 + 2 * i, 201 + 2 * i]));
    const crossing = pairBoxes.flatMap(([l1 = 0, r1 = 0, t1 = 0, b1 = 0], i) =>
      pairBoxes
        .slice(0, i)
        .filter(([l2 = 0, r2 = 0, t2 = 0, b2 = 0]) => l1 < r2 && l2 < r1 && t1 < b2 && t2 < b1),
    );
    assert.equal(crossing.length, 0);
    // And together they are no endless row.
    const [left = 0, right = 0, top = 0, bottom = 0] = box([...x.keys()]);
    assert.ok((right - left) / (bottom - top) < 3 && (bottom - top) / (right - left) < 2);
  });

  it('puts nobody nearer to a stranger than to the only neighbour', () => {
    const big = research(300);
    const { x, y } = laidOut(
      graphOf(500, [
        ...Array.from(big.source, (a, e) => [a, big.target[e] ?? 0] as const),
        ...Array.from({ length: 100 }, (_, i) => [300 + 2 * i, 301 + 2 * i] as const),
      ]),
    );
    const distance = (a: number, b: number): number =>
      Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    for (let i = 300; i < 500; i++) {
      const neighbour = i % 2 === 0 ? i + 1 : i - 1;
      const strangers = [...x.keys()].filter((other) => other !== i && other !== neighbour);
      const nearest = Math.min(...strangers.map((other) => distance(i, other)));
      assert.ok(distance(i, neighbour) < nearest, `${i}: ${distance(i, neighbour)}, ${nearest}`);
    }
  });
});
