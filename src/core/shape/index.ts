/** The schemas as shapes, small enough for a visitor's browser. */
export { fit, type RawShape, type Shape } from './shape.ts';
export { graphEdgeShape, graphNodeShape } from './graph.ts';
export { claimStateShape, followStateShape } from './acting.ts';
export { intentMessageShape } from './intent.ts';
export { fitPage } from './page.ts';
export { researcherShape } from './researcher.ts';
export { workShape } from './work.ts';
export { fitSlice, type ReadSlice } from './slice.ts';
