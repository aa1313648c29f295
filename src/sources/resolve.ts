/** Which source an element reads from. */
import { chosen, type SourceRequest } from './choice.ts';
import { profileApi } from './profile-api/profile-api.ts';
import { pageFetch, sharedPeople } from './resolve-people.ts';
import { shareReads } from './shared-source.ts';
import type { People, ProfileSource } from './source.ts';

/** By its people, which are one object for the same source or address. */
const byPeople = new WeakMap<People, ProfileSource>();

/**
 * The source that the element's own choice, the provider's, `configure()` or
 * `<meta name="profile-api">` names, the first of these that does. It shares its requests and answers
 * with everybody who resolves to the same.
 *
 * @throws ProfileError `not-configured` when there is none, or its address is not `http(s):`.
 */
export function resolveSource(request: SourceRequest = {}): ProfileSource {
  const origin = chosen(request);
  const people = sharedPeople(origin);
  let shared = byPeople.get(people);
  if (!shared) {
    const source =
      typeof origin === 'string' ? profileApi({ url: origin, fetch: pageFetch }) : origin;
    shared = shareReads(source, {}, people);
    byPeople.set(people, shared);
  }
  return shared;
}
