/** Records, ids, trust, text: what the elements and the reference server share. No DOM, no I/O. */
export * from './format/index.ts';
export * from './graph/index.ts';
export * from './ids/index.ts';
export * from './intent/index.ts';
export * from './markup/index.ts';
export * from './schema/index.ts';
export * from './shape/index.ts';
export * from './trust/index.ts';
export * from './works/index.ts';
export * from './works/merge/index.ts';
export * from './works/notices/index.ts';
