/** Where the Profile API answers about researchers. */
import { ProfileError } from '../errors.ts';
import { researcherIdText } from '../ids.ts';

/** The page; there is none where no browser is. */
export const currentPage = (): Document | undefined => globalThis.document;

/**
 * The root of an API as an absolute address that ends in a slash. A relative one starts from the
 * page's base address, where there is a page.
 *
 * @throws ProfileError `not-configured` when it is not an `http:` or `https:` address.
 */
export function apiRoot(url: string): string {
  const base = currentPage()?.baseURI;
  const root = URL.canParse(url, base) ? new URL(url, base) : null;
  if (!root || !/^https?:$/.test(root.protocol)) {
    throw new ProfileError('not-configured', url);
  }
  return root.origin + root.pathname.replace(/\/*$/, '/');
}

/**
 * A researcher's id in its canonical form holds nothing that means something in an address.
 *
 * @throws ProfileError `invalid-id`
 */
export const buildResearcherUrl = (root: string, id: string): string =>
  `${root}researchers/${encodeURI(researcherIdText(id))}`;

/**
 * @throws ProfileError `invalid-id`
 */
export const buildBatchUrl = (root: string, ids: readonly string[]): string =>
  `${root}researchers?ids=${encodeURI(ids.map(researcherIdText).join())}`;
