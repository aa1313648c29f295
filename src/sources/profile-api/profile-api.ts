/** Profiles from a service that speaks the Profile API. */
import type { Capability } from '../../core/index.ts';
import { loadPart } from '../load-part.ts';
import type { ProfileSource } from '../source.ts';
import { connect, type ProfileApiOptions } from './api.ts';
import { peopleApi } from './people-api.ts';
import { askWork, askWorks } from './works.ts';

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

// Few pages search, or show a graph.
const people = () => loadPart(import('./people.ts'));
const graph = () => loadPart(import('./graph.ts'));

/**
 * The source that reads a Profile API, and acts through it.
 *
 * @throws ProfileError `not-configured` when `url` is not an `http:` or `https:` address
 */
export function profileApi(options: ProfileApiOptions): ProfileSource {
  const api = connect(options);
  return {
    ...peopleApi(api),
    key: api.root,
    label: new URL(api.root).host,
    capabilities: new Set(CAPABILITIES),
    works: async (...read) => askWorks(api, ...read),
    work: async (...read) => askWork(api, ...read),
    graph: async (...read) => (await graph()).askGraph(api, ...read),
    neighbours: async (...read) => (await graph()).askNeighbours(api, ...read),
    search: async (...read) => (await people()).askSearch(api, ...read),
  };
}
