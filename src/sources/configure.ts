/** Settings for the whole page. */
import type { Fetch } from './http/request.ts';
import type { ProfileSource } from './source.ts';

/** Where profiles come from: a source, or the address of a Profile API. The source comes first. */
export interface SourceChoice {
  readonly source?: ProfileSource | null | undefined;
  /** An empty one counts as none. */
  readonly api?: string | null | undefined;
}

/** What an access token is for. */
export interface TokenRequest {
  /** Root of the Profile API that will be sent the token. */
  readonly api: string;
  /** Scope that the token must have, such as `bzpeer:follow`. */
  readonly scope: string;
}

/** What a page says once for all its elements. */
export interface Configuration extends SourceChoice {
  /**
   * Access tokens of the page's own visitor, for a site that signs people in by itself: what they do
   * is then sent with one, and no window opens. Asked at every action; `null` for a visitor who is not
   * signed in. Counts only for the service that this configuration names.
   */
  readonly getAccessToken?:
    ((request: TokenRequest) => string | null | Promise<string | null>) | undefined;
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
