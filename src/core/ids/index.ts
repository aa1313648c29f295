/** Public ids: reading, checking and addressing them. */
export * from './orcid.ts';
export * from './researcher-id.ts';
export * from './work-id.ts';
export * from './work-links.ts';
