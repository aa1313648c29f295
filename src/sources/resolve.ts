/** Which source an element reads from. */
import { configuration, type SourceChoice } from './configure.ts';
import { ProfileError } from './errors.ts';
import type { Fetch } from './http/request.ts';
import { apiRoot } from './profile-api/addresses.ts';
import { profileApi } from './profile-api/profile-api.ts';
import { shareReads } from './shared-source.ts';
import type { ProfileSource } from './source.ts';

/** What an element knows about where to read. */
export interface SourceRequest extends SourceChoice {
  /** What the nearest provider says. */
  readonly provided?: SourceChoice | null | undefined;
}

/** The same source or address gives the same object, so that all elements of a page share a cache. */
const bySource = new WeakMap<ProfileSource, ProfileSource>();
const byRoot = new Map<string, ProfileSource>();

function share(source: ProfileSource): ProfileSource {
  let shared = bySource.get(source);
  if (!shared) {
    shared = shareReads(source);
    bySource.set(source, shared);
  }
  return shared;
}

function fromApi(url: string): ProfileSource {
  const root = apiRoot(url);
  let shared = byRoot.get(root);
  if (!shared) {
    const fetch: Fetch = (address, init) =>
      (configuration().fetch ?? globalThis.fetch)(address, init);
    shared = shareReads(profileApi({ url: root, fetch }));
    byRoot.set(root, shared);
  }
  return shared;
}

const fromPage = (): SourceChoice => ({
  api:
    typeof document === 'undefined'
      ? null
      : document.querySelector<HTMLMetaElement>('meta[name="profile-api"]')?.content,
});

/**
 * The source that the element's own choice, the provider's, `configure()` or
 * `<meta name="profile-api">` names, the first of these that does. It shares its requests and answers
 * with everybody who resolves to the same.
 *
 * @throws ProfileError `not-configured` when there is none, or its address is not `http(s):`.
 */
export function resolveSource({ provided, ...own }: SourceRequest = {}): ProfileSource {
  for (const choice of [() => own, () => provided, configuration, fromPage]) {
    const { source, api } = choice() ?? {};
    if (source) return share(source);
    if (api) return fromApi(api);
  }
  throw new ProfileError('not-configured', 'no source');
}
