/** Where profiles come from. */
export type { SourceRequest } from './choice.ts';
export * from './configure.ts';
export * from './errors.ts';
export { readGraph, readJointGraph } from './graph-reads.ts';
export * from './neighbours-read.ts';
export { askExplorerPage } from './intent-pages.ts';
export type { Fetch } from './http/request.ts';
export * from './profile-api/index.ts';
export * from './resolve.ts';
export * from './source.ts';
