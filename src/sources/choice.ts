/** Which source applies to an element: policy only. */
import { configuration, type SourceChoice } from './configure.ts';
import { ProfileError } from './errors.ts';
import { apiRoot, currentPage } from './profile-api/addresses.ts';
import type { ProfileSource } from './source.ts';

/** What an element knows about where to read. */
export interface SourceRequest extends SourceChoice {
  /** What the nearest provider says. */
  readonly provided?: SourceChoice | null | undefined;
}

const fromPage = (): SourceChoice => ({
  api: currentPage()?.querySelector<HTMLMetaElement>('meta[name="profile-api"]')?.content,
});

/**
 * The source, or else the root of the Profile API, that the element's own choice, the provider's,
 * `configure()` or `<meta name="profile-api">` names, the first of these that does.
 *
 * @throws ProfileError `not-configured` when there is none, or its address is not `http(s):`.
 */
export function chosen({ provided, ...own }: SourceRequest): ProfileSource | string {
  for (const choice of [() => own, () => provided, configuration, fromPage]) {
    const { source, api } = choice() ?? {};
    if (source) return source;
    if (api) return apiRoot(api);
  }
  throw new ProfileError('not-configured', 'no source');
}
