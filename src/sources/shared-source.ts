/** Gives any source the page's manners: one request for the same thing, and batches where it can. */
import type { Researcher } from '../core/index.ts';
import { createBatch } from './cache/batch.ts';
import { createCache, type CacheOptions } from './cache/shared-cache.ts';
import { ProfileError } from './errors.ts';
import { researcherIdText } from './ids.ts';
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
 */
export function shareReads(source: ProfileSource, options?: CacheOptions): ProfileSource {
  const people = createCache<Researcher>(options);

  const batch = (refresh: boolean) =>
    createBatch<Researcher | ProfileError>(
      async (ids, signal) => {
        const [id = ''] = ids;
        // One id has an address of its own, which caches on the way can hold.
        return source.researchers && ids.length > 1
          ? source.researchers(ids, { signal, refresh })
          : new Map([[id, await source.researcher(id, { signal, refresh })]]);
      },
      source.researchers ? {} : { max: 1 },
    );
  const batches = { plain: batch(false), refresh: batch(true) };

  return {
    key: source.key,
    label: source.label,
    capabilities: source.capabilities,

    async researcher(id, read = {}) {
      const text = researcherIdText(id);
      const ask = read.refresh ? batches.refresh : batches.plain;
      return people.read(
        text,
        async (signal) => {
          const answer = await ask(text, signal);
          if (!answer) throw new ProfileError('not-found', text);
          if (answer instanceof ProfileError) throw answer;
          return answer;
        },
        read,
      );
    },

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
