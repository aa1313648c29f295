import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { GraphSliceSchema, joinSlices } from '../../src/core/index.ts';
import { edge, node, reason, slice } from '../fixtures/graph.ts';

const ids = (joined: ReturnType<typeof joinSlices>) => joined.nodes.map(({ id }) => id);

const ofA = slice(
  [node('researcher:a', { weight: 40 }), 'work:1', node('researcher:b', { weight: 3 }), 'topic:x'],
  [
    edge('researcher:a', 'researcher:b', { weight: 3, reason: reason({ count: 3 }) }),
    edge('researcher:a', 'work:1', { kind: 'authored' }),
  ],
  { roots: ['researcher:a'], total: 4 },
);
const ofB = slice(
  [
    node('researcher:b', { weight: 7, url: 'https://orcid.org/0000-0002-1825-0097' }),
    'work:2',
    node('researcher:a', { weight: 3 }),
    'topic:x',
  ],
  [
    edge('researcher:b', 'researcher:a', { weight: 2.5, reason: reason({ count: 4 }) }),
    edge('researcher:b', 'work:2', { kind: 'authored' }),
  ],
  { roots: ['researcher:b'], total: 4 },
);

describe('Slices joined', () => {
  it('are one slice with all roots first, then what they share, then each one’s in turn', () => {
    const joined = joinSlices([ofA, ofB]);
    assert.deepEqual(v.parse(GraphSliceSchema, joined), joined);
    assert.deepEqual(joined.roots, ['researcher:a', 'researcher:b']);
    assert.deepEqual(ids(joined), ['researcher:a', 'researcher:b', 'topic:x', 'work:1', 'work:2']);
  });

  it('keep the greater weight, and the reason that knows more, whoever is named first', () => {
    const joined = joinSlices([ofA, ofB]);
    assert.deepEqual(
      joined.nodes.slice(0, 2).map(({ weight }) => weight),
      [40, 7],
    );
    assert.equal(joined.nodes[1]?.url, 'https://orcid.org/0000-0002-1825-0097');
    const together = joined.edges.filter(({ kind }) => kind === 'co-author');
    assert.equal(together.length, 1);
    assert.deepEqual([together[0]?.weight, together[0]?.reason?.count], [3, 4]);
    assert.equal(joined.edges.length, 3);
  });

  it('know how much there is only if none of them was cut', () => {
    assert.deepEqual([joinSlices([ofA, ofB]).total, joinSlices([ofA, ofB]).truncated], [5, false]);
    const cut = { ...ofB, truncated: true, next: 'more', total: 90 };
    const joined = joinSlices([ofA, cut]);
    assert.deepEqual([joined.total, joined.truncated, joined.next], [null, true, null]);
  });

  it('hold no more than the limit, and no edge to what is not there', () => {
    const joined = joinSlices([ofA, ofB], { limit: 3 });
    assert.deepEqual(ids(joined), ['researcher:a', 'researcher:b', 'topic:x']);
    assert.ok(joined.truncated);
    assert.equal(joined.total, 5);
    assert.deepEqual(
      joined.edges.map(({ kind }) => kind),
      ['co-author'],
    );
  });

  it('are the slice itself where there is one, and nothing where there is none', () => {
    const cut = { ...ofA, next: 'more', truncated: true };
    assert.equal(joinSlices([cut]), cut);
    assert.deepEqual(ids(joinSlices([])), []);
  });
});
