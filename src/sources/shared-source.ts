/** Gives any source the page's manners: one request for the same thing, and batches where it can. */
import { createCache, type CacheOptions } from './cache/shared-cache.ts';
import { researcherIdText } from './ids.ts';
import { sharePeople } from './share-people.ts';
import type { ProfileSource, ReadOptions } from './source.ts';

type Read<Q, T> = (id: string, query?: Q, options?: ReadOptions) => Promise<T>;

/** Shares a read with everybody who asks the same, in whatever order the query names its fields. */
function sharing<Q extends object, T>(ask: Read<Q, T>, options?: CacheOptions): Read<Q, T> {
  const answers = createCache<T>(options);
  return async (id, query, read) =>
    answers.read(
      JSON.stringify([id, Object.entries(query ?? {}).sort()]),
      (signal) => ask(id, query, { ...read, signal }),
      read,
    );
}

const byResearcher =
  <Q, T>(read: Read<Q, T>): Read<Q, T> =>
  async (id, ...rest) =>
    read(researcherIdText(id), ...rest);

/**
 * A source that answers like `source` and asks it as little as possible. Different spellings of an
 * id are one id; an id that cannot exist is refused without asking. Searches are passed on.
 *
 * @param people reads the source's people, where somebody shares them already
 */
export function shareReads(
  source: ProfileSource,
  options?: CacheOptions,
  people = sharePeople(source, options),
): ProfileSource {
  return {
    ...people,
    key: source.key,
    label: source.label,
    capabilities: source.capabilities,
    works: byResearcher(sharing(source.works.bind(source), options)),
    ...(source.graph && {
      graph: byResearcher(sharing(source.graph.bind(source), options)),
    }),
    ...(source.neighbours && { neighbours: sharing(source.neighbours.bind(source), options) }),
    ...(source.researchers && { researchers: source.researchers.bind(source) }),
    ...(source.search && { search: source.search.bind(source) }),
    ...(source.work && { work: source.work.bind(source) }),
  };
}
