/** Profiles from a service that speaks the Profile API. */
import type { Capability } from '../../core/index.ts';
import { requestJson, type Fetch } from '../http/request.ts';
import type { ProfileSource, ReadOptions } from '../source.ts';
import {
  apiRoot,
  buildBatchUrl,
  buildResearcherUrl,
  buildSearchUrl,
  buildWorksUrl,
  buildWorkUrl,
} from './addresses.ts';
import { parseBatch, parseResearcher, parseSearch, parseWork, parseWorks } from './answers.ts';

export interface ProfileApiOptions {
  /** The root of the API; it may be relative to the page, have a path, and end in a slash. */
  readonly url: string;
  /** Default: `globalThis.fetch`, looked up for each request. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for each attempt of a request. Default 10 000. */
  readonly timeout?: number | undefined;
}

const CAPABILITIES: readonly Capability[] = [
  'researcher',
  'batch',
  'search',
  'works',
  'works-filter',
  'work',
  'trust',
  'followers',
  'graph',
];

/** Reads and checks one answer. */
export type Ask = <T>(
  address: string,
  parse: (json: unknown) => T,
  options?: ReadOptions,
) => Promise<T>;

/** @throws ProfileError `not-configured` when `url` is not an `http:` or `https:` address. */
export function profileApi({ url, fetch, timeout }: ProfileApiOptions): ProfileSource {
  const root = apiRoot(url);
  const ask: Ask = async (address, parse, options) =>
    parse(await requestJson(address, { fetch, timeout, ...options }));

  return {
    key: root,
    label: new URL(root).host,
    capabilities: new Set(CAPABILITIES),
    researcher: async (id, options) => ask(buildResearcherUrl(root, id), parseResearcher, options),
    researchers: async (ids, options) =>
      ask(buildBatchUrl(root, ids), (json) => parseBatch(ids, json), options),
    works: async (id, query, options) => ask(buildWorksUrl(root, id, query), parseWorks, options),
    work: async (id, options) => ask(buildWorkUrl(root, id), parseWork, options),
    // Few pages show a graph.
    graph: async (...read) => (await import('./graph.ts')).askGraph(ask, root, ...read),
    neighbours: async (...read) => (await import('./graph.ts')).askNeighbours(ask, root, ...read),
    search: async (q, page, options) => ask(buildSearchUrl(root, q, page), parseSearch, options),
  };
}
