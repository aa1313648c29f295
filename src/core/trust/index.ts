/** Trust is evidence: the formula, its bands and levels, and who counts as a close collaborator. */
export * from './bands.ts';
export * from './collaborators.ts';
export type * from './evidence.ts';
export * from './trust.ts';
