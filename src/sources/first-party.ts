/** Whether the page signs its visitors in by itself, and may act for them. */
import { configuration } from './configure.ts';
import { apiRoot } from './profile-api/addresses.ts';
import type { Service } from './source.ts';

/** Gives an access token with that scope; `null` when the visitor is not signed in. */
export type TokenFor = (scope: string) => string | null | Promise<string | null>;

/**
 * How to get tokens for a service; `null` where the page has none for it. A token goes to the service
 * that `configure()` names, and to no other that an element may name.
 */
export function tokensFor({ root }: Service): TokenFor | null {
  const { getAccessToken, source, api } = configuration();
  if (!getAccessToken) return null;
  const own = source ? source.service?.root : api && apiRoot(api);
  return own === root ? (scope) => getAccessToken({ api: root, scope }) : null;
}
