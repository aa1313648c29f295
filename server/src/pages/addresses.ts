/** Where the pages for people are, below the service's root. */
import { INTENT_PAGES } from '../intents/addresses.ts';

export const ACCOUNT_PAGE = '/account';
export const ERASE_PAGE = '/account/erase';

/** The pages that a sign-in, or a sign-out, may lead back to. */
export const PAGES: readonly string[] = [
  ...INTENT_PAGES.map((page) => `/intents/${page}`),
  ACCOUNT_PAGE,
  ERASE_PAGE,
];
