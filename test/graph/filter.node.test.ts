import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createModel,
  filterModel,
  SHOW_ALL,
  yearCounts,
  type GraphFilter,
} from '../../src/graph/index.ts';
import { edge, node, reason, slice } from '../fixtures/graph.ts';

const between = (from: number | null, to: number | null) => reason({ from, to });

const model = createModel(
  slice(
    [
      'researcher:root',
      node('work:old', { year: 2001 }),
      node('work:new', { year: 2020 }),
      'work:undated',
      'researcher:early',
      'researcher:late',
      'topic:alone',
      'institution:ours',
    ],
    [
      edge('researcher:root', 'work:old', { kind: 'authored', reason: between(2001, 2001) }),
      edge('researcher:root', 'work:new', { kind: 'authored', reason: between(2020, 2020) }),
      edge('researcher:root', 'work:undated', { kind: 'authored' }),
      edge('researcher:root', 'researcher:early', { reason: between(1999, 2003) }),
      edge('researcher:root', 'researcher:late', { reason: between(2018, null) }),
      edge('researcher:root', 'institution:ours', { kind: 'affiliated' }),
      edge('researcher:early', 'work:old', { kind: 'authored', reason: between(2001, 2001) }),
    ],
    { roots: ['researcher:root'] },
  ),
  { cap: 100 },
);

const shown = (filter: Partial<GraphFilter>) =>
  filterModel(model, { ...SHOW_ALL, ...filter }).nodes.map(({ id }) => id);

const all = [...model.nodes.keys()];

describe('a filter', () => {
  it('shows everything until it is told otherwise', () => {
    const view = filterModel(model, SHOW_ALL);
    assert.deepEqual(
      view.nodes.map(({ id }) => id),
      all,
    );
    assert.equal(view.edges.length, model.edges.size);
  });

  it('shows the kinds that are asked for, and always the roots', () => {
    assert.deepEqual(shown({ kinds: new Set(['topic']) }), ['researcher:root', 'topic:alone']);
    assert.deepEqual(shown({ kinds: new Set() }), ['researcher:root']);
  });

  it('shows edges only between nodes that are shown', () => {
    const view = filterModel(model, { ...SHOW_ALL, kinds: new Set(['work']) });
    assert.equal(view.edges.length, 3);
    assert.equal(view.adjacency.get('researcher:root')?.length, 3);
    assert.equal(view.adjacency.get('researcher:early'), undefined);
  });

  it('shows works of the years, both included', () => {
    const works = (from: number | null, to: number | null) =>
      shown({ from, to }).filter((id) => id.startsWith('work:'));
    assert.deepEqual(works(2001, 2020), ['work:old', 'work:new']);
    assert.deepEqual(works(2002, null), ['work:new']);
    assert.deepEqual(works(null, 2019), ['work:old']);
    assert.deepEqual(works(2002, 2019), []);
  });

  it('takes away people whose connections all fall out of the years', () => {
    const people = (from: number | null, to: number | null) =>
      shown({ from, to }).filter((id) => id.startsWith('researcher:'));
    assert.deepEqual(people(2003, 2010), ['researcher:root', 'researcher:early']);
    assert.deepEqual(people(2004, 2010), ['researcher:root']);
    assert.deepEqual(people(2019, 2019), ['researcher:root', 'researcher:late']);
  });

  it('leaves what no year is known of, and what nothing was connected with before', () => {
    const rest = shown({ from: 1900, to: 1901 });
    assert.deepEqual(rest, ['researcher:root', 'topic:alone', 'institution:ours']);
  });

  it('hides what the reader put aside, with its edges', () => {
    const view = filterModel(model, { ...SHOW_ALL, hidden: new Set(['work:old', 'gone']) });
    assert.equal(view.nodes.length, all.length - 1);
    assert.equal(view.edges.length, model.edges.size - 2);
  });

  it('shows one node and its neighbours when it is focused on', () => {
    assert.deepEqual(shown({ focus: 'researcher:early' }), [
      'researcher:root',
      'work:old',
      'researcher:early',
    ]);
  });

  it('shows the node that it is focused on whatever its kind', () => {
    assert.deepEqual(shown({ focus: 'work:old', kinds: new Set(['researcher']), from: 2020 }), [
      'researcher:root',
      'work:old',
    ]);
  });

  it('shows everything when the node that it is focused on is not there', () => {
    assert.deepEqual(shown({ focus: 'gone' }), all);
  });
});

describe('the counts of years', () => {
  const counts = (...years: (number | null)[]) =>
    yearCounts(
      createModel(slice(years.map((year, i) => node(`work:${i}`, { year }))), { cap: 100 }),
    );

  it('are in the order of the years, without gaps', () => {
    assert.deepEqual(counts(2003, 2001, 2003, null), [
      { year: 2001, works: 1 },
      { year: 2002, works: 0 },
      { year: 2003, works: 2 },
    ]);
  });

  it('are none where no work has a year', () => {
    assert.deepEqual(counts(null, null), []);
    assert.deepEqual(counts(), []);
  });

  it('leave years of anything but works out', () => {
    const people = slice([node('researcher:a', { year: 1980 })]);
    assert.deepEqual(yearCounts(createModel(people, { cap: 9 })), []);
  });
});
