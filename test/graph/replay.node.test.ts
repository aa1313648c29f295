import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import {
  createStore,
  edgeId,
  NO_SELECTION,
  type ExplorerStore,
  type GrowthStep,
} from '../../src/graph/index.ts';
import { readState, replay, writeState } from '../../src/graph/share/index.ts';
import { edge, slice } from '../fixtures/graph.ts';

const ROOT = 'researcher:root';

/** Everybody has ten co-authors, each of whom has ten of their own. */
const neighboursOf = (id: string) => Array.from({ length: 10 }, (_, i) => `${id}.${i}`);

const start = (limit: number) => {
  const ids = neighboursOf(ROOT).slice(0, limit);
  const edges = ids.map((id) => edge(ROOT, id));
  return slice([ROOT, ...ids], edges, { roots: [ROOT], total: 11 });
};

/** What an explorer does with a step: the next `asked` neighbours that are not there, or a larger start. */
function grow(store: ExplorerStore, { id, asked }: GrowthStep, isChosen?: (id: string) => boolean) {
  if (id === '') {
    store.dispatch({ type: 'added', asked, slice: start(asked) });
    return;
  }
  const { nodes } = store.state.model;
  const next = neighboursOf(id)
    .filter((other) => !nodes.has(other))
    .slice(0, asked);
  const ids = isChosen === undefined ? next : next.filter(isChosen);
  store.dispatch({
    type: 'expanded',
    id,
    asked,
    slice: slice(
      ids,
      ids.map((other) => edge(id, other)),
    ),
    ...(isChosen !== undefined && { chosen: ids }),
  });
}

function loaded() {
  const store = createStore({ cap: 1000 });
  store.dispatch({ type: 'loaded', slice: start(5) });
  return store;
}

/** Takes up `text` in a new store. */
async function taken(text: string | null, meanwhile?: (store: ExplorerStore) => void) {
  const shared = readState(text ?? '');
  assert.ok(shared !== null, text ?? 'nothing');
  const store = loaded();
  const asked: string[] = [];
  await replay(shared, {
    store,
    signal: new AbortController().signal,
    grow: async (step, isChosen) => {
      asked.push(step.id);
      await setImmediate();
      meanwhile?.(store);
      grow(store, step, isChosen ?? undefined);
    },
  });
  return { store, asked };
}

function visited() {
  const store = loaded();
  const [first = '', second = ''] = neighboursOf(ROOT);
  const child = `${first}.2`;
  store.dispatch({ type: 'toggle-kind', kind: 'topic' });
  grow(store, { id: first, asked: 4, chosen: null });
  grow(store, { id: child, asked: 3, chosen: null });
  grow(store, { id: '', asked: 8, chosen: null });
  grow(store, { id: first, asked: 4, chosen: null });
  grow(store, { id: second, asked: 9, chosen: [] }, (id) => /[37]$/.test(id));
  store.dispatch({ type: 'hide', id: `${child}.0` });
  store.dispatch({ type: 'pin', id: child, place: { x: 10, y: -20 } });
  store.dispatch({ type: 'pin', id: first, place: { x: 30, y: 40 } });
  store.dispatch({ type: 'select', selection: { kind: 'nodes', ids: [child, `${second}.3`] } });
  return store;
}

describe('a shared state that is taken up', () => {
  it('gives the same graph, seen in the same way', async () => {
    const before = visited();
    const { store } = await taken(writeState(before.state));
    assert.deepEqual(store.state, before.state);
    assert.deepEqual(store.view, before.view);
    assert.equal(store.canUndo, false);
  });

  it('can be shared again in the same words', async () => {
    const text = writeState(visited().state);
    const { store } = await taken(text);
    assert.equal(writeState(store.state), text);
  });

  it('takes a selected edge and the focus up', async () => {
    const before = loaded();
    grow(before, { id: `${ROOT}.1`, asked: 2, chosen: null });
    before.dispatch({ type: 'focus-on', id: `${ROOT}.1` });
    const id = edgeId(edge(`${ROOT}.1`, `${ROOT}.1.1`));
    before.dispatch({ type: 'select', selection: { kind: 'edge', id } });
    const { store } = await taken(writeState(before.state));
    assert.equal(store.state.filter.focus, `${ROOT}.1`);
    assert.deepEqual(store.state.selection, { kind: 'edge', id });
  });

  it('passes over nodes that are not there any more', async () => {
    const store = loaded();
    const gone = 'researcher:gone';
    store.dispatch({ type: 'expanded', id: ROOT, asked: 1, slice: slice([gone]) });
    store.dispatch({ type: 'expanded', id: gone, asked: 5, slice: slice([]) });
    grow(store, { id: `${ROOT}.1`, asked: 2, chosen: null });
    store.dispatch({ type: 'hide', id: `${ROOT}.1` });
    store.dispatch({ type: 'pin', id: gone, place: { x: 1, y: 1 } });
    store.dispatch({ type: 'focus-on', id: gone });
    store.dispatch({ type: 'select', selection: { kind: 'nodes', ids: [gone] } });
    const { store: again, asked } = await taken(writeState(store.state));
    assert.deepEqual(asked, [ROOT, `${ROOT}.1`]);
    assert.deepEqual([...again.state.filter.hidden], [`${ROOT}.1`]);
    assert.equal(again.state.filter.focus, null);
    assert.equal(again.state.pinned.size, 0);
    assert.equal(again.state.selection, NO_SELECTION);
  });

  it('never hides what the graph is about', async () => {
    const other = createStore({ cap: 9 });
    other.dispatch({ type: 'loaded', slice: slice([ROOT, 'researcher:x']) });
    other.dispatch({ type: 'hide', id: ROOT });
    const { store } = await taken(writeState(other.state));
    assert.equal(store.state.filter.hidden.size, 0);
  });

  it('shows at once what it can, before anything is asked for', async () => {
    const before = visited();
    const shared = readState(writeState(before.state) ?? '');
    assert.ok(shared !== null);
    const store = loaded();
    const waiting = replay(shared, {
      store,
      signal: new AbortController().signal,
      grow: () => new Promise(() => undefined),
    });
    assert.equal(store.state.filter.kinds.has('topic'), false);
    assert.deepEqual([...store.state.pinned.keys()], [`${ROOT}.0`]);
    await Promise.race([waiting, setImmediate()]);
  });

  it('leaves what the reader chose meanwhile', async () => {
    const chosen = { kind: 'nodes', ids: [`${ROOT}.4`] } as const;
    const { store } = await taken(writeState(visited().state), (open) => {
      open.dispatch({ type: 'select', selection: chosen });
      open.dispatch({ type: 'pin', id: `${ROOT}.0`, place: { x: 7, y: 7 } });
      open.dispatch({ type: 'set-years', from: 2000, to: null });
    });
    assert.deepEqual(store.state.selection, chosen);
    assert.deepEqual(store.state.pinned.get(`${ROOT}.0`), { x: 7, y: 7 });
    assert.equal(store.state.filter.from, 2000);
  });

  it('ends when another graph is loaded', async () => {
    const shared = readState(writeState(visited().state) ?? '');
    assert.ok(shared !== null);
    const store = loaded();
    const leaving = new AbortController();
    let grown = 0;
    await replay(shared, {
      store,
      signal: leaving.signal,
      grow: () => {
        grown++;
        leaving.abort();
        return Promise.resolve();
      },
    });
    assert.equal(grown, 1);
    assert.equal(store.state.selection, NO_SELECTION);
  });
});
