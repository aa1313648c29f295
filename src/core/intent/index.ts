/** Intent windows: how they are understood. */
export * from './outcome.ts';
