/** The research graph: how it is ranked, and slices of it from works. */
export { edgesOf, type EdgesWanted, type StatedPlace } from './edges.ts';
export {
  neighboursFromWorks,
  sliceFromWorks,
  type NeighboursOptions,
  type SliceOptions,
} from './from-works.ts';
export { namedInstitution, nodeId, parseNodeId } from './ids.ts';
export { joinSlices } from './join.ts';
export { labelOf, openAlexPage, personPage, researcherNode, rorPage } from './nodes.ts';
export * from './ranking.ts';
export * from './sizes.ts';
export type { ConnectingWork, GraphRecords } from './works-index.ts';
