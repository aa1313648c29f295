/** A service that speaks the Profile API, and how it is asked. */
import { requestJson, type Fetch } from '../http/request.ts';
import type { Service } from '../source.ts';
import { apiRoot } from './addresses.ts';

/** Where a Profile API is, and how it is asked. */
export interface ProfileApiOptions {
  /** The root of the API; it may be relative to the page, have a path, and end in a slash. */
  readonly url: string;
  /** Default: `globalThis.fetch`, looked up for each request. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for each attempt of a request. Default 10 000. */
  readonly timeout?: number | undefined;
}

/** A service, as the parts of the Profile API see it. */
export type Api = Service;

/** @throws ProfileError `not-configured` when `url` is not an `http:` or `https:` address. */
export const connect = ({ url, fetch, timeout }: ProfileApiOptions): Api => ({
  root: apiRoot(url),
  ask: async (address, parse, options) =>
    parse(await requestJson(address, { fetch, timeout, ...options })),
});
