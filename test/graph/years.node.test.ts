import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createModel, yearCounts } from '../../src/graph/index.ts';
import { node, slice } from '../fixtures/graph.ts';

const counts = (...years: readonly (number | null)[]) => {
  const nodes = years.map((year, at) => node(`work:${at}`, { year }));
  return yearCounts(
    createModel(slice([...nodes, node('researcher:a', { year: 1990 })]), { cap: 99 }),
  );
};

describe('the years of works', () => {
  it('are counted in their order, without gaps, and for works only', () => {
    assert.deepEqual(counts(2021, null, 2019, 2021), [
      { year: 2019, works: 1 },
      { year: 2020, works: 0 },
      { year: 2021, works: 2 },
    ]);
  });

  it('do not reach for years that cannot be meant', () => {
    assert.deepEqual(counts(20210, 2020, 3, -500), [{ year: 2020, works: 1 }]);
  });

  it('are none where no work has one', () => {
    assert.deepEqual(counts(null), []);
  });
});
