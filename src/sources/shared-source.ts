/** Gives any source the page's manners: one request for the same thing, and batches where it can. */
import type { Page, Researcher, Work } from '../core/index.ts';
import { createBatch } from './cache/batch.ts';
import { createCache, type CacheOptions } from './cache/shared-cache.ts';
import { ProfileError } from './errors.ts';
import { researcherIdText } from './ids.ts';
import type { ProfileSource } from './source.ts';

/**
 * A source that answers like `source` and asks it as little as possible. Different spellings of an
 * id are one id; an id that cannot exist is refused without asking. Searches are passed on.
 */
export function shareReads(source: ProfileSource, options?: CacheOptions): ProfileSource {
  const people = createCache<Researcher>(options);
  const pages = createCache<Page<Work>>(options);

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

    async works(id, query = {}, read = {}) {
      const text = researcherIdText(id);
      return pages.read(
        JSON.stringify([text, Object.entries(query).sort()]),
        (signal) => source.works(text, query, { ...read, signal }),
        read,
      );
    },

    ...(source.researchers && { researchers: source.researchers.bind(source) }),
    ...(source.search && { search: source.search.bind(source) }),
    ...(source.work && { work: source.work.bind(source) }),
  };
}
