/** Where an element reads people, and nothing else. */
import { chosen, type SourceRequest } from './choice.ts';
import { configuration } from './configure.ts';
import { takeEarly } from './http/early.ts';
import type { Fetch } from './http/request.ts';
import { connect } from './profile-api/api.ts';
import { peopleApi } from './profile-api/people-api.ts';
import { sharePeople } from './share-people.ts';
import type { People, PeopleSource } from './source.ts';

/** The same source or address gives the same object, so that all elements of a page share a cache. */
const bySource = new WeakMap<PeopleSource, People>();
const byRoot = new Map<string, PeopleSource>();

/** The `fetch` that the page has configured at the time, or else what was asked for early. */
export const pageFetch: Fetch = (url, init) => {
  const { fetch } = configuration();
  return fetch ? fetch(url, init) : (takeEarly(url) ?? globalThis.fetch(url, init));
};

function atRoot(url: string): PeopleSource {
  let source = byRoot.get(url);
  if (!source) {
    source = peopleApi(connect({ url, fetch: pageFetch }));
    byRoot.set(url, source);
  }
  return source;
}

/** The people of a source, or of the Profile API at an address, shared by all who ask for them here. */
export function sharedPeople(origin: PeopleSource | string): People {
  const source = typeof origin === 'string' ? atRoot(origin) : origin;
  let people = bySource.get(source);
  if (!people) {
    people = sharePeople(source);
    bySource.set(source, people);
  }
  return people;
}

/**
 * Reads people as `resolveSource` would, and shares them with it.
 *
 * @throws ProfileError `not-configured` when there is no source, or its address is not `http(s):`.
 */
export const resolvePeople = (request: SourceRequest): People => sharedPeople(chosen(request));
