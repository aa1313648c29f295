import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GRAPH_NODE_KINDS } from '../../src/core/index.ts';
import {
  createStore,
  edgeId,
  NO_SELECTION,
  type Intent,
  type Selection,
} from '../../src/graph/index.ts';
import { edge, slice } from '../fixtures/graph.ts';

const first = slice(
  ['researcher:root', 'researcher:a', 'work:b'],
  [edge('researcher:root', 'researcher:a'), edge('researcher:a', 'work:b', { kind: 'authored' })],
  { roots: ['researcher:root'], total: 40 },
);

const ROOT_A = edgeId(edge('researcher:root', 'researcher:a'));

const expanded = (id: string, ...neighbours: string[]): Intent => ({
  type: 'expanded',
  id,
  asked: 10,
  slice: slice(
    neighbours,
    neighbours.map((other) => edge(id, other)),
  ),
});

const select = (...ids: [string] | [string, string]): Intent => ({
  type: 'select',
  selection: { kind: 'nodes', ids },
});

/** A store that holds the first slice, after `intents`. */
function store(...intents: Intent[]) {
  const made = createStore({ cap: 20 });
  made.dispatch({ type: 'loaded', slice: first });
  for (const intent of intents) made.dispatch(intent);
  return made;
}

const shown = ({ view }: ReturnType<typeof store>) => view.nodes.map(({ id }) => id);

describe('a store', () => {
  it('is empty until the first slice arrives', () => {
    const empty = createStore({ cap: 20 });
    assert.deepEqual(empty.view.nodes, []);
    assert.equal(empty.canUndo, false);
    empty.undo();
    assert.equal(empty.state.model.nodes.size, 0);
  });

  it('keeps the kinds and years for another first slice, and forgets the rest', () => {
    const other = store(
      { type: 'toggle-kind', kind: 'work' },
      { type: 'set-years', from: 2000, to: null },
      { type: 'hide', id: 'researcher:a' },
      { type: 'focus-on', id: 'work:b' },
      { type: 'pin', id: 'work:b', place: { x: 1, y: 2 } },
      select('work:b'),
      expanded('work:b', 'topic:c'),
      { type: 'loaded', slice: first },
    );
    const { filter, selection, pinned, expanded: asked, model } = other.state;
    assert.equal(filter.kinds.has('work'), false);
    assert.equal(filter.from, 2000);
    assert.equal(filter.hidden.size, 0);
    assert.equal(filter.focus, null);
    assert.equal(selection, NO_SELECTION);
    assert.equal(pinned.size, 0);
    assert.equal(asked.size, 0);
    assert.equal(model.nodes.size, 3);
    assert.equal(other.canUndo, false);
  });

  it('gives the same view until model or filter change', () => {
    const made = store();
    const { view } = made;
    made.dispatch(select('work:b'));
    made.dispatch({ type: 'pin', id: 'work:b', place: { x: 0, y: 0 } });
    assert.equal(made.view, view);
    made.dispatch({ type: 'toggle-kind', kind: 'work' });
    assert.notEqual(made.view, view);
  });

  it('tells of changes, and of nothing else, until nobody listens', () => {
    const made = store();
    let told = 0;
    const stop = made.subscribe(() => told++);
    made.dispatch(select('work:b'));
    made.dispatch(select('work:b'));
    assert.equal(told, 1);
    made.undo();
    assert.equal(told, 1);
    stop();
    made.dispatch(select('researcher:a'));
    assert.equal(told, 1);
  });

  it('tells all who listened when one of them stops listening meanwhile', () => {
    const made = store();
    const told: string[] = [];
    const stop = made.subscribe(() => {
      told.push('first');
      stop();
    });
    made.subscribe(() => told.push('second'));
    made.dispatch(select('work:b'));
    assert.deepEqual(told, ['first', 'second']);
  });

  it('stays as it is at intents about what is not there, or is so already', () => {
    const made = store(
      { type: 'set-years', from: 2000, to: 2010 },
      { type: 'hide', id: 'work:b' },
      { type: 'focus-on', id: 'researcher:a' },
      { type: 'pin', id: 'researcher:a', place: { x: 1, y: 2 } },
      select('researcher:a'),
    );
    const { state } = made;
    const idle: Intent[] = [
      expanded('gone', 'x'),
      { type: 'collapse', id: 'gone' },
      { type: 'collapse', id: 'researcher:a' },
      { type: 'set-years', from: 2000, to: 2010 },
      { type: 'hide', id: 'gone' },
      { type: 'hide', id: 'work:b' },
      { type: 'hide', id: 'researcher:root' },
      { type: 'focus-on', id: 'gone' },
      { type: 'focus-on', id: 'researcher:a' },
      { type: 'select-also', id: 'gone' },
      { type: 'pin', id: 'gone', place: { x: 0, y: 0 } },
      { type: 'pin', id: 'researcher:a', place: { x: 1, y: 2 } },
      { type: 'unpin', id: 'work:b' },
      select('researcher:a'),
    ];
    for (const intent of idle) {
      made.dispatch(intent);
      assert.equal(made.state, state, JSON.stringify(intent));
    }
    made.dispatch({ type: 'show-hidden' });
    assert.notEqual(made.state, state);
  });
});

describe('what is selected', () => {
  const after = (...intents: Intent[]): Selection => store(...intents).state.selection;
  const also = (id: string): Intent => ({ type: 'select-also', id });

  it('is one node, or two in the order chosen', () => {
    assert.deepEqual(after(also('researcher:a')), { kind: 'nodes', ids: ['researcher:a'] });
    assert.deepEqual(after(select('work:b'), also('researcher:a')), {
      kind: 'nodes',
      ids: ['work:b', 'researcher:a'],
    });
  });

  it('takes another second one for a third', () => {
    const both = after(select('work:b'), also('researcher:a'), also('researcher:root'));
    assert.deepEqual(both, { kind: 'nodes', ids: ['work:b', 'researcher:root'] });
  });

  it('loses a node that is chosen once more', () => {
    const two = select('work:b', 'researcher:a');
    assert.deepEqual(after(two, also('work:b')), { kind: 'nodes', ids: ['researcher:a'] });
    assert.deepEqual(after(two, also('researcher:a')), { kind: 'nodes', ids: ['work:b'] });
    assert.deepEqual(after(select('work:b'), also('work:b')), NO_SELECTION);
  });

  it('is a node after an edge', () => {
    const edgeFirst: Intent = { type: 'select', selection: { kind: 'edge', id: ROOT_A } };
    assert.deepEqual(after(edgeFirst), { kind: 'edge', id: ROOT_A });
    assert.deepEqual(after(edgeFirst, also('work:b')), { kind: 'nodes', ids: ['work:b'] });
  });

  it('is nothing where it is not there', () => {
    assert.deepEqual(after(select('gone')), NO_SELECTION);
    assert.deepEqual(after(select('gone', 'work:b')), { kind: 'nodes', ids: ['work:b'] });
    const edgeGone: Intent = { type: 'select', selection: { kind: 'edge', id: 'gone' } };
    assert.deepEqual(after(edgeGone), NO_SELECTION);
  });

  it('ends when it is hidden', () => {
    assert.deepEqual(after(select('work:b'), { type: 'hide', id: 'work:b' }), NO_SELECTION);
    const edgeOfA: Intent = { type: 'select', selection: { kind: 'edge', id: ROOT_A } };
    assert.deepEqual(after(edgeOfA, { type: 'hide', id: 'researcher:a' }), NO_SELECTION);
    assert.deepEqual(after(edgeOfA, { type: 'hide', id: 'work:b' }), { kind: 'edge', id: ROOT_A });
  });
});

describe('an expansion of the reader', () => {
  it('adds up what was asked for', () => {
    const made = store(expanded('work:b', 'topic:c'), expanded('work:b', 'topic:d'));
    assert.deepEqual([...made.state.expanded], [['work:b', 20]]);
    assert.equal(made.state.model.nodes.size, 5);
  });

  it('ends at the cap', () => {
    const many = Array.from({ length: 30 }, (_, i) => `topic:${i}`);
    const made = store(expanded('work:b', ...many));
    assert.equal(made.state.model.nodes.size, 20);
    assert.equal(made.state.model.leftOut.overCap, 13);
  });

  it('takes with it, when collapsed, all that was about what it brought', () => {
    const made = store(
      expanded('work:b', 'researcher:c'),
      expanded('researcher:c', 'topic:d'),
      { type: 'pin', id: 'topic:d', place: { x: 3, y: 4 } },
      { type: 'pin', id: 'researcher:a', place: { x: 1, y: 2 } },
      { type: 'hide', id: 'topic:d' },
      { type: 'focus-on', id: 'researcher:c' },
      select('researcher:c', 'researcher:a'),
      { type: 'collapse', id: 'work:b' },
    );
    const { state } = made;
    assert.deepEqual([...state.model.nodes.keys()], [...first.nodes.map(({ id }) => id)]);
    assert.equal(state.expanded.size, 0);
    assert.deepEqual([...state.pinned.keys()], ['researcher:a']);
    assert.equal(state.filter.hidden.size, 0);
    assert.equal(state.filter.focus, null);
    assert.deepEqual(state.selection, { kind: 'nodes', ids: ['researcher:a'] });
  });

  it('can be made anew after it was collapsed', () => {
    const made = store(
      expanded('work:b', 'topic:c'),
      { type: 'collapse', id: 'work:b' },
      expanded('work:b', 'topic:c', 'topic:d'),
    );
    assert.equal(made.state.model.nodes.size, 5);
    assert.deepEqual([...made.state.expanded], [['work:b', 10]]);
  });
});

describe('filters of the reader', () => {
  it('turn kinds off and on', () => {
    const made = store();
    for (const kind of GRAPH_NODE_KINDS) made.dispatch({ type: 'toggle-kind', kind });
    assert.deepEqual(shown(made), ['researcher:root']);
    for (const kind of GRAPH_NODE_KINDS) made.dispatch({ type: 'toggle-kind', kind });
    assert.equal(made.view.nodes.length, 3);
  });

  it('hide a node, which ends being focused on it, and show all hidden ones again', () => {
    const made = store(
      { type: 'focus-on', id: 'work:b' },
      { type: 'hide', id: 'work:b' },
      { type: 'hide', id: 'researcher:a' },
    );
    assert.deepEqual(shown(made), ['researcher:root']);
    assert.equal(made.state.filter.focus, null);
    made.dispatch({ type: 'show-hidden' });
    assert.equal(made.view.nodes.length, 3);
  });

  it('never hide what the graph is about', () => {
    assert.equal(store({ type: 'hide', id: 'researcher:root' }).state.filter.hidden.size, 0);
  });

  it('focus on a node, and end that', () => {
    const made = store({ type: 'focus-on', id: 'work:b' });
    assert.deepEqual(shown(made), ['researcher:a', 'work:b']);
    made.dispatch({ type: 'focus-on', id: null });
    assert.equal(made.view.nodes.length, 3);
  });
});

describe('undo', () => {
  it('takes back one step after the other', () => {
    const made = store(
      expanded('work:b', 'topic:c'),
      { type: 'hide', id: 'topic:c' },
      { type: 'collapse', id: 'work:b' },
      { type: 'toggle-kind', kind: 'topic' },
      { type: 'pin', id: 'work:b', place: { x: 1, y: 1 } },
    );
    const seen: unknown[] = [];
    while (made.canUndo) {
      made.undo();
      const { filter, pinned, model } = made.state;
      seen.push([pinned.size, filter.kinds.size, model.nodes.size, filter.hidden.size]);
    }
    assert.deepEqual(seen, [
      [0, 3, 3, 0],
      [0, 4, 3, 0],
      [0, 4, 4, 1],
      [0, 4, 4, 0],
      [0, 4, 3, 0],
    ]);
  });

  it('passes over where the reader only looked', () => {
    const made = store(expanded('work:b', 'topic:c'), select('topic:c'), {
      type: 'select-also',
      id: 'work:b',
    });
    made.undo();
    assert.equal(made.state.model.nodes.size, 3);
    assert.equal(made.canUndo, false);
  });

  it('keeps the selection where it still can', () => {
    const made = store(expanded('work:b', 'topic:c'), select('topic:c', 'work:b'));
    made.undo();
    assert.deepEqual(made.state.selection, { kind: 'nodes', ids: ['work:b'] });
  });

  it('does not take back what changed nothing', () => {
    const made = store({ type: 'hide', id: 'gone' }, { type: 'set-years', from: null, to: null });
    assert.equal(made.canUndo, false);
  });

  it('remembers fifty steps', () => {
    const made = store();
    for (let x = 0; x < 60; x++) made.dispatch({ type: 'pin', id: 'work:b', place: { x, y: 0 } });
    let steps = 0;
    for (; made.canUndo; steps++) made.undo();
    assert.equal(steps, 50);
    assert.deepEqual(made.state.pinned.get('work:b'), { x: 9, y: 0 });
  });
});
