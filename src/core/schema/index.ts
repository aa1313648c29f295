/** The records of the Profile API: one definition each, from which types, checks and OpenAPI come. */
export * from './acting.ts';
export * from './acting-kinds.ts';
export * from './affiliation.ts';
export * from './collaborator.ts';
export * from './graph.ts';
export * from './graph-kinds.ts';
export * from './notice.ts';
export * from './intent.ts';
export * from './page.ts';
export * from './pages.ts';
export * from './problem.ts';
export * from './researcher.ts';
export * from './service.ts';
export * from './topic.ts';
export * from './trust.ts';
export * from './version.ts';
export * from './work.ts';
