/**
 * Taking up a shared state again.
 *
 * 1. The first slice is loaded. Filters, hidden nodes, focus, selection and places are taken over as far
 *    as their nodes are there, so that nothing is shown that has to go again.
 * 2. The steps of growth are asked for one after the other, in the order of the visit: a later one can
 *    be about a node that an earlier one brought, and "the next ten" depends on what is there. A step
 *    about a node that is not there any more is left out, and so is one that fails.
 * 3. What was about nodes that have come since is taken over, unless the reader has chosen otherwise
 *    meanwhile.
 *
 * Same data, same graph. Where data have changed, what is left of the state holds.
 */
import type { GraphModel } from '../model/model.ts';
import {
  NO_SELECTION,
  type ExplorerState,
  type GrowthStep,
  type Selection,
} from '../store/state.ts';
import type { Intent } from '../store/intents.ts';
import type { ExplorerStore } from '../store/store.ts';
import type { SharedState } from './format.ts';
import { keyOf } from './keys.ts';

/** Finds ids by their keys. */
type Find = (key: string, ids: Iterable<string>) => string | undefined;

/** Keys take a moment for many ids, and the same ids are asked for again. */
function createFind(): Find {
  const keys = new Map<string, string>();
  return (key, ids) => {
    for (const id of ids) {
      let known = keys.get(id);
      if (known === undefined) keys.set(id, (known = keyOf(id)));
      if (known === key) return id;
    }
    return undefined;
  };
}

function selectionOf({ nodes, edge }: SharedState, model: GraphModel, find: Find): Selection {
  const [first, second] = nodes.flatMap((key) => find(key, model.nodes.keys()) ?? []);
  if (first !== undefined) {
    return { kind: 'nodes', ids: second === undefined ? [first] : [first, second] };
  }
  const id = edge === null ? undefined : find(edge, model.edges.keys());
  return id === undefined ? NO_SELECTION : { kind: 'edge', id };
}

/** What of `shared` can be taken over now, beside what the reader has done. */
function merged(shared: SharedState, state: ExplorerState, find: Find) {
  const { model, filter, selection } = state;
  const idOf = (key: string): string | undefined => find(key, model.nodes.keys());
  const roots = new Set(model.roots);
  const hidden = shared.hidden.flatMap((key) => idOf(key) ?? []).filter((id) => !roots.has(id));
  const places = shared.pinned.flatMap(([key, place]) => {
    const id = idOf(key);
    return id === undefined ? [] : [[id, place] as const];
  });
  return {
    filter: {
      ...filter,
      hidden: new Set([...filter.hidden, ...hidden]),
      focus: filter.focus ?? (shared.focus === null ? null : (idOf(shared.focus) ?? null)),
    },
    selection: selection.kind === 'none' ? selectionOf(shared, model, find) : selection,
    pinned: new Map([...places, ...state.pinned]),
  };
}

export interface ReplayOptions {
  readonly store: ExplorerStore;
  /** How intents reach the store; straight, unless somebody follows them. */
  readonly dispatch?: (intent: Intent) => void;
  /**
   * Asks for what a step asked for, and dispatches it. `chosen` are ids; only those and what is there
   * already are to be added.
   *
   * @returns when it is there, or cannot be had
   */
  grow(step: GrowthStep, isChosen: ((id: string) => boolean) | null): Promise<void>;
  /** Ends it: another graph is loaded, or the element has gone. */
  readonly signal: AbortSignal;
}

/** Takes up a shared state in a store that holds a first slice. */
export async function replay(
  shared: SharedState,
  { store, dispatch = store.dispatch, grow, signal }: ReplayOptions,
): Promise<void> {
  const find = createFind();
  const { kinds, from, to, steps } = shared;
  const first = { ...store.state, filter: { ...store.state.filter, kinds, from, to } };
  dispatch({ type: 'restored', ...merged(shared, first, find) });
  if (steps.length === 0) return;
  for (const step of steps) {
    const id = step.id === '' ? '' : find(step.id, store.state.model.nodes.keys());
    if (id === undefined) continue;
    const chosen = step.chosen === null ? null : new Set(step.chosen);
    await grow({ ...step, id }, chosen && ((other) => chosen.has(keyOf(other))));
    if (signal.aborted) return;
  }
  dispatch({ type: 'restored', ...merged(shared, store.state, find) });
}
