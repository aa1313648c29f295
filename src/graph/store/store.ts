/** Holds the state, decides by `reduce`, tells who listens, and can go back. */
import { filterModel, type GraphView } from '../model/filter.ts';
import { isUndoable, type Intent } from './intents.ts';
import { reduce } from './reduce.ts';
import { INITIAL_STATE, type ExplorerState } from './state.ts';

/** Steps that can be undone. */
const HISTORY = 50;

export interface ExplorerStore {
  readonly state: ExplorerState;
  /** The part of the model that is shown; the same object while model and filter are the same. */
  readonly view: GraphView;
  readonly canUndo: boolean;
  dispatch(intent: Intent): void;
  /** Takes back the latest step; the selection stays where it still can. */
  undo(): void;
  /**
   * Calls `listener` after every change.
   *
   * @returns ends it
   */
  subscribe(listener: () => void): () => void;
}

/** @param cap nodes that the model may hold */
export function createStore({ cap }: { readonly cap: number }): ExplorerStore {
  let state: ExplorerState = INITIAL_STATE;
  let view: { readonly of: ExplorerState; readonly view: GraphView } | undefined;
  const history: ExplorerState[] = [];
  /** Whether the latest step moved the years: a slider that is drawn along is one step. */
  let slid = false;
  const listeners = new Set<() => void>();

  const become = (next: ExplorerState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  return {
    get state() {
      return state;
    },
    get view() {
      if (view?.of.model !== state.model || view.of.filter !== state.filter) {
        view = { of: state, view: filterModel(state.model, state.filter) };
      }
      return view.view;
    },
    get canUndo() {
      return history.length > 0;
    },
    dispatch(intent) {
      const next = reduce(state, intent, cap);
      if (next === state) return;
      if (intent.type === 'loaded' || intent.type === 'restored') history.length = 0;
      else if (isUndoable(intent) && !(slid && intent.type === 'set-years')) {
        history.push(state);
        if (history.length > HISTORY) history.shift();
      }
      slid = intent.type === 'set-years';
      become(next);
    },
    undo() {
      const before = history.pop();
      if (before === undefined) return;
      slid = false;
      become(reduce(before, { type: 'select', selection: state.selection }, cap));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
