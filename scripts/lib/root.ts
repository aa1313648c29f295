import { join } from 'node:path';

/** The folder of the repository, without a slash at its end. */
export const ROOT = join(import.meta.dirname, '../..');

/** A path inside the repository. */
export const inRoot = (...parts: readonly string[]): string => join(ROOT, ...parts);
