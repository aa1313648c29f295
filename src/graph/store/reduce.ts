/** The one place that decides what an intent does. */
import type { GraphNodeKind } from '../../core/index.ts';
import { collapse, expand } from '../model/expand.ts';
import type { GraphFilter } from '../model/filter.ts';
import { add, createModel, type GraphModel } from '../model/model.ts';
import type { Intent } from './intents.ts';
import { INITIAL_STATE, NO_SELECTION, type ExplorerState, type Selection } from './state.ts';

function without<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const copy = new Set(set);
  copy.delete(item);
  return copy;
}

const withFilter = (state: ExplorerState, change: Partial<GraphFilter>): ExplorerState => ({
  ...state,
  filter: { ...state.filter, ...change },
});

function toggledKinds(
  kinds: ReadonlySet<GraphNodeKind>,
  kind: GraphNodeKind,
): ReadonlySet<GraphNodeKind> {
  return kinds.has(kind) ? without(kinds, kind) : new Set([...kinds, kind]);
}

/** The selection, without what the model no longer holds. */
function stillThere(selection: Selection, model: GraphModel): Selection {
  if (selection.kind === 'nodes') {
    const [first, second] = selection.ids.filter((id) => model.nodes.has(id));
    if (first === undefined) return NO_SELECTION;
    return { kind: 'nodes', ids: second === undefined ? [first] : [first, second] };
  }
  return selection.kind === 'edge' && !model.edges.has(selection.id) ? NO_SELECTION : selection;
}

/** Whether two selections choose the same, in the same order. */
function isSame(a: Selection, b: Selection): boolean {
  if (a.kind === 'nodes' && b.kind === 'nodes') {
    return a.ids[0] === b.ids[0] && a.ids[1] === b.ids[1];
  }
  return a.kind === 'edge' && b.kind === 'edge' ? a.id === b.id : a.kind === b.kind;
}

/** Whether a node, or an edge of it, is selected. */
function isAbout({ selection, model }: ExplorerState, id: string): boolean {
  if (selection.kind === 'nodes') return selection.ids.includes(id);
  const edge = selection.kind === 'edge' ? model.edges.get(selection.id) : undefined;
  return edge?.source === id || edge?.target === id;
}

/** Another model; what was about nodes that are gone goes with them. */
function withModel(state: ExplorerState, model: GraphModel): ExplorerState {
  const known = ([id]: readonly [string, unknown]): boolean => model.nodes.has(id);
  const { focus, hidden } = state.filter;
  return {
    ...state,
    model,
    selection: stillThere(state.selection, model),
    expanded: new Map([...state.expanded].filter(known)),
    steps: state.steps.filter(({ id }) => id === '' || model.nodes.has(id)),
    pinned: new Map([...state.pinned].filter(known)),
    filter: {
      ...state.filter,
      focus: focus !== null && model.nodes.has(focus) ? focus : null,
      hidden: new Set([...hidden].filter((id) => model.nodes.has(id))),
    },
  };
}

const withStep = (
  state: ExplorerState,
  id: string,
  { asked, chosen = null }: { readonly asked: number; readonly chosen?: readonly string[] | null },
): ExplorerState => ({ ...state, steps: [...state.steps, { id, asked, chosen }] });

function selectAlso(selection: Selection, id: string): Selection {
  if (selection.kind !== 'nodes') return { kind: 'nodes', ids: [id] };
  const [first, second] = selection.ids;
  if (id === second) return { kind: 'nodes', ids: [first] };
  if (id === first) return second === undefined ? NO_SELECTION : { kind: 'nodes', ids: [second] };
  return { kind: 'nodes', ids: [first, id] };
}

/** Whether the model holds the node that an intent is about. */
const knows = ({ model }: ExplorerState, id: string): boolean => model.nodes.has(id);

/**
 * The state after an intent; the same object when it changes nothing. Intents about nodes that are
 * not there change nothing.
 *
 * @param cap nodes that the model may hold
 */
export function reduce(state: ExplorerState, intent: Intent, cap: number): ExplorerState {
  switch (intent.type) {
    case 'loaded':
      return {
        ...INITIAL_STATE,
        model: createModel(intent.slice, { cap }),
        filter: { ...state.filter, hidden: new Set(), focus: null },
      };
    case 'added':
      return withStep(withModel(state, add(state.model, intent.slice, { cap })), '', intent);
    case 'expanded': {
      const { id, slice } = intent;
      if (!knows(state, id)) return state;
      const model = expand(state.model, id, slice, { cap });
      const expanded = new Map(state.expanded);
      expanded.set(id, (expanded.get(id) ?? 0) + intent.asked);
      return { ...withStep(withModel(state, model), id, intent), expanded };
    }
    case 'collapse': {
      if (!state.expanded.has(intent.id)) return state;
      const next = withModel(state, collapse(state.model, intent.id));
      const expanded = new Map(next.expanded);
      expanded.delete(intent.id);
      return { ...next, expanded, steps: next.steps.filter(({ id }) => id !== intent.id) };
    }
    case 'restored': {
      const { filter, selection, pinned } = intent;
      return withModel({ ...state, filter, selection, pinned }, state.model);
    }
    case 'toggle-kind':
      return withFilter(state, { kinds: toggledKinds(state.filter.kinds, intent.kind) });
    case 'set-years': {
      const { from, to } = intent;
      const { filter } = state;
      return filter.from === from && filter.to === to ? state : withFilter(state, { from, to });
    }
    case 'hide': {
      // What the graph is about cannot be put aside.
      if (!knows(state, intent.id) || state.model.roots.includes(intent.id)) return state;
      const { hidden, focus } = state.filter;
      if (hidden.has(intent.id)) return state;
      const next = withFilter(state, {
        hidden: new Set([...hidden, intent.id]),
        focus: focus === intent.id ? null : focus,
      });
      return isAbout(state, intent.id) ? { ...next, selection: NO_SELECTION } : next;
    }
    case 'show-hidden':
      return state.filter.hidden.size === 0 ? state : withFilter(state, { hidden: new Set() });
    case 'focus-on':
      return intent.id === state.filter.focus || (intent.id !== null && !knows(state, intent.id))
        ? state
        : withFilter(state, { focus: intent.id });
    case 'select': {
      const selection = stillThere(intent.selection, state.model);
      return isSame(selection, state.selection) ? state : { ...state, selection };
    }
    case 'select-also':
      return knows(state, intent.id)
        ? { ...state, selection: selectAlso(state.selection, intent.id) }
        : state;
    case 'pin': {
      const { id, place } = intent;
      const before = state.pinned.get(id);
      const isThere = before?.x === place.x && before.y === place.y;
      if (isThere || !knows(state, id)) return state;
      return { ...state, pinned: new Map([...state.pinned, [id, place]]) };
    }
    case 'unpin':
      return state.pinned.has(intent.id)
        ? { ...state, pinned: new Map([...state.pinned].filter(([id]) => id !== intent.id)) }
        : state;
  }
}
