/** The research graph: model, state, and the port that pictures are drawn through. */
export { explainPair, type PairReason } from './explain/pair.ts';
export { otherEnd, routesTo, strengthOf, type Route } from './explain/routes.ts';
export { collapse, expand } from './model/expand.ts';
export { diffViews, type ViewDiff } from './model/diff.ts';
export { filterModel, SHOW_ALL, type GraphFilter, type GraphView } from './model/filter.ts';
export {
  add,
  createModel,
  edgeId,
  EMPTY_MODEL,
  type GraphModel,
  type LeftOut,
  type ModelEdge,
  type ModelNode,
} from './model/model.ts';
export type * from './renderer/port.ts';
export { isUndoable, type Intent } from './store/intents.ts';
export {
  INITIAL_STATE,
  NO_SELECTION,
  type ExplorerState,
  type GrowthStep,
  type Place,
  type Selection,
} from './store/state.ts';
export { createStore, type ExplorerStore } from './store/store.ts';
export { yearCounts } from './model/years.ts';
export {
  DEFAULT_SETTINGS,
  resolveSettings,
  validateSettings,
  type GraphSettings,
} from './settings.ts';
