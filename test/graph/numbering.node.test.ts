import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PictureData } from '../../src/graph/index.ts';
import { goesOn, numberGraph } from '../../src/graph/renderer/numbering.ts';

const graph = (
  nodes: readonly number[],
  edges: readonly (readonly [source: number, target: number, weight: number])[] = [],
): PictureData => ({
  nodes: nodes.map((weight, i) => ({ id: String(i), kind: 'work', label: '', weight })),
  edges: edges.map(([source, target, weight], i) => ({
    id: `e${i}`,
    source: String(source),
    target: String(target),
    kind: 'cites',
    weight,
  })),
  pinned: new Map(),
});

const radii = (...weights: readonly number[]): number[] => [
  ...numberGraph(graph(weights)).graph.radius,
];

describe('The nodes of a picture', () => {
  it('say by their area how important they are', () => {
    const [none = 0, quarter = 0, all = 0] = radii(0, 1, 4);
    assert.equal(quarter - none, (all - none) / 2);
  });

  it('are of a moderate size where all are alike', () => {
    const [least = 0, , most = 0] = radii(0, 1, 4);
    for (const radius of radii(7, 7, 7)) assert.ok(radius > least && radius < most);
  });

  it('are the smallest where no weight can be meant', () => {
    const [least] = radii(0, 4);
    assert.deepEqual(radii(-1, Number.NaN, 4).slice(0, 2), [least, least]);
  });
});

describe('The edges of a picture', () => {
  const strengths = (...weights: readonly number[]): number[] => [
    ...numberGraph(
      graph(
        [1, 1],
        weights.map((weight) => [0, 1, weight]),
      ),
    ).graph.strength,
  ];

  it('are the stronger the greater their weight is', () => {
    const [weak = 0, strong = 0] = strengths(1, 8);
    assert.ok(weak < strong);
  });

  it('are all thin where none is stronger than the others', () => {
    assert.deepEqual(strengths(3, 3, 3), [0, 0, 0]);
  });

  it('join two nodes that are there', () => {
    const { data, graph: numbers } = numberGraph(
      graph(
        [1, 1],
        [
          [0, 0, 1],
          [0, 7, 1],
          [1, 0, 1],
        ],
      ),
    );
    assert.deepEqual(
      data.edges.map(({ id }) => id),
      ['e2'],
    );
    assert.deepEqual([...numbers.source, ...numbers.target], [1, 0]);
  });
});

describe('A graph that goes on from another one', () => {
  const before = numberGraph(graph([3, 1], [[0, 1, 2]]));
  const more = graph(
    [3, 1, 4],
    [
      [0, 1, 2],
      [2, 0, 5],
    ],
  );

  it('comes to the same numbers as when it is numbered anew', () => {
    assert.ok(goesOn(before, more));
    assert.deepEqual(numberGraph(more, before), numberGraph(more));
  });

  it('has to have all of it at the beginning, as it was', () => {
    const { nodes, edges } = more;
    assert.ok(!goesOn(before, { ...more, nodes: nodes.toReversed() }));
    assert.ok(!goesOn(before, { ...more, edges: edges.slice(1) }));
    assert.ok(!goesOn(before, graph([3, 2, 4], [[0, 1, 2]])));
    assert.ok(!goesOn(numberGraph(more), graph([3, 1], [[0, 1, 2]])));
  });
});
