import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalysis } from '../../src/graph/cytoscape/analysis.ts';
import type { PictureData } from '../../src/graph/index.ts';

const graph = (nodes: string, ...edges: readonly (readonly [string, number?])[]): PictureData => ({
  nodes: [...nodes].map((id) => ({ id, kind: 'work', label: id, weight: 1 })),
  edges: edges.map(([ends, weight = 1]) => ({
    id: ends,
    source: ends.charAt(0),
    target: ends.charAt(1),
    kind: 'cites',
    weight,
  })),
  pinned: new Map(),
});

/** Whether it still waits for the end of a batch; its types leave this method out. */
function isBatching(core: object): unknown {
  const batching: unknown = Reflect.get(core, 'batching');
  assert.ok(typeof batching === 'function');
  return Reflect.apply(batching, core, []);
}

describe('The analysis of a graph', () => {
  it('finds the shortest chain between two nodes, in both directions', async () => {
    const analysis = createAnalysis();
    await analysis.show(graph('abcde', ['ab'], ['bc'], ['cd'], ['ae'], ['ed']));
    assert.deepEqual(analysis.chain('a', 'd'), { nodes: ['a', 'e', 'd'], edges: ['ae', 'ed'] });
    assert.deepEqual(analysis.chain('d', 'a'), { nodes: ['d', 'e', 'a'], edges: ['ed', 'ae'] });
    analysis.destroy();
  });

  it('prefers the stronger of two equally long chains, and never a longer one', async () => {
    const analysis = createAnalysis();
    await analysis.show(graph('abcd', ['ab', 1], ['bd', 1], ['ac', 9], ['cd', 9]));
    assert.deepEqual(analysis.chain('a', 'd')?.nodes, ['a', 'c', 'd']);
    await analysis.show(graph('abcd', ['ad', 0], ['ac', 99], ['cd', 99]));
    assert.deepEqual(analysis.chain('a', 'd')?.nodes, ['a', 'd']);
    analysis.destroy();
  });

  it('finds none where there is none, or where a node is not there', async () => {
    const analysis = createAnalysis();
    await analysis.show(graph('abc', ['ab']));
    assert.equal(analysis.chain('a', 'c'), null);
    assert.equal(analysis.chain('a', 'z'), null);
    analysis.destroy();
    assert.equal(analysis.chain('a', 'b'), null);
  });

  it('is in step with what is shown: new things come, others go', async () => {
    const analysis = createAnalysis();
    await analysis.show(graph('abc', ['ab'], ['bc']));
    await analysis.show(graph('abd', ['ab'], ['bd']));
    const ids = analysis.core.elements().map((element) => element.id());
    assert.deepEqual(ids.sort(), ['a', 'ab', 'b', 'bd', 'd']);
    analysis.destroy();
  });

  it('ends at what was shown last, also when that comes before it was built', async () => {
    const analysis = createAnalysis();
    const many = Array.from({ length: 500 }, (_, i) => ({
      id: `n${i}`,
      kind: 'work' as const,
      label: '',
      weight: 1,
    }));
    const first = analysis.show({ nodes: many, edges: [] });
    await Promise.all([first, analysis.show(graph('ab', ['ab']))]);
    assert.deepEqual(
      analysis.core.elements().map((element) => element.id()),
      ['a', 'b', 'ab'],
    );
    analysis.destroy();
  });

  it('is whole after a batch that throws', async () => {
    const analysis = createAnalysis();
    await analysis.show(graph('ab', ['ab']));
    assert.throws(() =>
      analysis.batch((core) => {
        core.getElementById('a').data('mark', 1);
        throw new Error('no');
      }),
    );
    assert.equal(isBatching(analysis.core), false);
    await analysis.show(graph('abc', ['ab'], ['bc']));
    assert.deepEqual(analysis.chain('a', 'c')?.nodes, ['a', 'b', 'c']);
    analysis.destroy();
  });

  it('gives others their turn while it is built', async () => {
    const analysis = createAnalysis();
    const nodes = Array.from({ length: 20_000 }, (_, i) => ({
      id: `n${i}`,
      kind: 'work' as const,
      label: '',
      weight: 1,
    }));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await analysis.show({ nodes, edges: [] });
    clearInterval(timer);
    assert.equal(analysis.core.nodes().length, 20_000);
    assert.ok(turns > 3, `${turns} turns`);
    analysis.destroy();
  });
});
