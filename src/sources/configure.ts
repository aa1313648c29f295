/** Settings for the whole page. */
import type { Fetch } from './http/request.ts';
import type { ProfileSource } from './source.ts';

/** Where profiles come from: a source, or the address of a Profile API. The source comes first. */
export interface SourceChoice {
  readonly source?: ProfileSource | null | undefined;
  /** An empty one counts as none. */
  readonly api?: string | null | undefined;
}

export interface Configuration extends SourceChoice {
  /** Used for every request of the sources that addresses make. Default: `globalThis.fetch`. */
  readonly fetch?: Fetch | undefined;
}

let current: Configuration = {};
const listeners = new Set<() => void>();

/** The settings as they stand. */
export const configuration = (): Configuration => current;

/** Changes settings; those that are not named stay. Elements on the page follow at once. */
export function configure(changes: Configuration): void {
  current = { ...current, ...changes };
  for (const listener of [...listeners]) listener();
}

/**
 * Calls `listener` after every change.
 *
 * @returns ends it
 */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
