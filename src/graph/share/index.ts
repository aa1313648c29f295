/** The state of an explorer as a short text for addresses. */
export type { SharedState } from './format.ts';
export { readState } from './read.ts';
export { replay, type ReplayOptions } from './replay.ts';
export { writeState } from './write.ts';
