import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore, edgeId, INITIAL_STATE, type Intent } from '../../src/graph/index.ts';
import { readState, writeState } from '../../src/graph/share/index.ts';
import { keyOf } from '../../src/graph/share/keys.ts';
import { edge, slice } from '../fixtures/graph.ts';

const PEOPLE = Array.from({ length: 20 }, (_, i) => `researcher:openalex:A50238883${i}`);
const [ROOT = '', ANN = '', BO = '', CY = '', DI = ''] = PEOPLE;

function stateAfter(...intents: Intent[]) {
  const store = createStore({ cap: 1000 });
  const edges = PEOPLE.slice(1).map((id) => edge(ROOT, id));
  store.dispatch({ type: 'loaded', slice: slice(PEOPLE, edges, { roots: [ROOT] }) });
  for (const intent of intents) store.dispatch(intent);
  return store.state;
}

const expand = (id: string, asked: number, chosen?: readonly string[]): Intent => ({
  type: 'expanded',
  id,
  asked,
  slice: slice([]),
  ...(chosen !== undefined && { chosen }),
});

const through = (...intents: Intent[]) => readState(writeState(stateAfter(...intents)) ?? '');

describe('a shared state', () => {
  it('is nothing where the reader has changed nothing', () => {
    assert.equal(writeState(INITIAL_STATE), null);
    assert.equal(writeState(stateAfter()), null);
  });

  it('keeps the kinds and the years', () => {
    const years = (from: number | null, to: number | null) => {
      const read = through({ type: 'set-years', from, to });
      return [read?.from, read?.to];
    };
    assert.deepEqual(years(1998, 2024), [1998, 2024]);
    assert.deepEqual(years(null, 2024), [null, 2024]);
    assert.deepEqual(years(1998, null), [1998, null]);
    const kinds = through({ type: 'toggle-kind', kind: 'topic' })?.kinds;
    assert.deepEqual([...(kinds ?? [])], ['work', 'researcher', 'institution']);
  });

  it('can show no kind at all', () => {
    const kinds = ['work', 'researcher', 'topic', 'institution'] as const;
    const read = through(...kinds.map((kind): Intent => ({ type: 'toggle-kind', kind })));
    assert.equal(read?.kinds.size, 0);
  });

  it('keeps how the graph grew, in that order', () => {
    const read = through(
      expand(ANN, 10),
      expand(BO, 5),
      { type: 'added', slice: slice([]), asked: 240 },
      expand(ANN, 10),
      expand(CY, 30, [BO, DI]),
    );
    assert.deepEqual(read?.steps, [
      { id: keyOf(ANN), asked: 10, chosen: null },
      { id: keyOf(BO), asked: 5, chosen: null },
      { id: '', asked: 240, chosen: null },
      { id: keyOf(ANN), asked: 10, chosen: null },
      { id: keyOf(CY), asked: 30, chosen: [keyOf(BO), keyOf(DI)] },
    ]);
  });

  it('keeps expansions of any size', () => {
    const asked = through(expand(ANN, 200))?.steps.map((step) => step.asked) ?? [];
    assert.equal(
      asked.reduce((sum, n) => sum + n, 0),
      200,
    );
  });

  it('forgets expansions that were collapsed', () => {
    assert.deepEqual(through(expand(ANN, 10), { type: 'collapse', id: ANN }), null);
  });

  it('keeps what is hidden, focused on and selected', () => {
    const read = through(
      { type: 'hide', id: ANN },
      { type: 'hide', id: BO },
      { type: 'focus-on', id: CY },
      { type: 'select', selection: { kind: 'nodes', ids: [CY, DI] } },
    );
    assert.deepEqual(read?.hidden, [ANN, BO].map(keyOf));
    assert.equal(read.focus, keyOf(CY));
    assert.deepEqual(read.nodes, [CY, DI].map(keyOf));
    const id = edgeId(edge(ROOT, ANN));
    const withEdge = through({ type: 'select', selection: { kind: 'edge', id } });
    assert.equal(withEdge?.edge, keyOf(id));
  });

  it('keeps places to whole units, as far as the field goes', () => {
    const places = [
      { x: 0, y: -0.4 },
      { x: -131_072, y: 131_071 },
      { x: 1e9, y: -1e9 },
      { x: 12.6, y: -345.2 },
    ];
    const read = through(
      ...places.map((place, i): Intent => ({ type: 'pin', id: PEOPLE[i] ?? '', place })),
    );
    assert.deepEqual(
      read?.pinned.map(([, { x, y }]) => [x, y]),
      [
        [0, 0],
        [-131_072, 131_071],
        [131_071, -131_072],
        [13, -345],
      ],
    );
    assert.deepEqual(
      read.pinned.map(([key]) => key),
      PEOPLE.slice(0, 4).map(keyOf),
    );
  });

  it('is written in the same characters for ever', () => {
    const written = writeState(
      stateAfter(
        { type: 'toggle-kind', kind: 'topic' },
        { type: 'set-years', from: 2010, to: 2020 },
        expand(ANN, 10),
        { type: 'pin', id: BO, place: { x: 100, y: -100 } },
        { type: 'select', selection: { kind: 'nodes', ids: [BO] } },
      ),
    );
    // Addresses are kept for years: a text that was written once has to be read as it was meant.
    assert.equal(written, '1.kwri.y2010-2020.eWpkvqYK.sIcvKyS.pIcvKySgBkf-c');
  });

  it('is short, and an address holds it as it is', () => {
    const typical = writeState(
      stateAfter(
        { type: 'toggle-kind', kind: 'institution' },
        { type: 'set-years', from: 2010, to: 2024 },
        expand(ANN, 10),
        expand(BO, 10),
        expand(CY, 30, PEOPLE.slice(10, 13)),
        { type: 'hide', id: PEOPLE[6] ?? '' },
        { type: 'hide', id: PEOPLE[7] ?? '' },
        { type: 'pin', id: ANN, place: { x: 120, y: -80 } },
        { type: 'pin', id: DI, place: { x: -300, y: 44 } },
        { type: 'select', selection: { kind: 'nodes', ids: [ANN, DI] } },
      ),
    );
    assert.ok((typical?.length ?? Infinity) < 140, `${typical?.length}: ${typical}`);
    assert.equal(new URLSearchParams({ state: typical ?? '' }).toString(), `state=${typical}`);
    assert.equal(encodeURIComponent(typical ?? ''), typical);
  });
});

describe('a text that is no state', () => {
  it('is nothing when its version is unknown', () => {
    for (const text of ['', '0', '2', '2.kw', '11', 'state', '1x.kw', '01'])
      assert.equal(readState(text), null, text);
    assert.notEqual(readState('1'), null);
  });

  it('is nothing when it is broken', () => {
    const broken = [
      '1.',
      '1..kw',
      '1.q',
      '1.kz',
      '1.kww',
      '1.y',
      '1.y-',
      '1.y2020',
      '1.y2020-2010',
      '1.y20200-',
      '1.eAAAAAA',
      '1.eAAAAAAA',
      '1.eAAAAA!K',
      '1.cAAAAAA',
      '1.cAAAAAAKAAA',
      '1.m',
      '1.m0',
      '1.m-5',
      '1.m9999999',
      '1.hAAA',
      '1.f',
      '1.fAAAAAAAAAAAA',
      '1.s',
      '1.sAAAAAABBBBBBCCCCCC',
      '1.x',
      '1.pAAAAAA',
      '1.pAAAAAAAAAAA\u00e9',
      '1.kw%20',
      `1.h${'A'.repeat(9000)}`,
    ];
    for (const text of broken) assert.equal(readState(text), null, text.slice(0, 40));
  });

  it('is nothing or a sound state wherever it was cut', () => {
    const whole =
      '1.kwr.y2010-2020.eAAAAAAKBBBBBBF.m240.cCCCCCCeDDDDDD.hEEEEEE.fFFFFFF.sGGGGGG.pHHHHHHgAAgAA';
    assert.notEqual(readState(whole), null);
    for (let length = 0; length < whole.length; length++) {
      const read = readState(whole.slice(0, length));
      for (const { asked } of read?.steps ?? []) assert.ok(asked > 0);
      for (const key of read?.hidden ?? []) assert.equal(key.length, 6);
    }
  });
});

describe('the key of an id', () => {
  it('is the same for ever', () => {
    assert.deepEqual(['', 'work:1', 'researcher:ada-quill', 'topic:李'].map(keyOf), [
      'qz5kso',
      'CVjd5Y',
      'dHwQ3Z',
      'P31epL',
    ]);
  });

  it('is another one for each of a hundred thousand ids', () => {
    const ids = Array.from({ length: 100_000 }, (_, i) => `work:openalex:W${4_300_000_000 + i}`);
    assert.equal(new Set(ids.map(keyOf)).size, ids.length);
  });
});
