/** Asks a source for people with the page's manners: once for the same person, in batches where it can. */
import type { Researcher } from '../core/index.ts';
import { createBatch } from './cache/batch.ts';
import { createCache, type CacheOptions } from './cache/shared-cache.ts';
import { ProfileError } from './errors.ts';
import { researcherIdText } from './ids.ts';
import type { People, PeopleSource } from './source.ts';

/**
 * Reads people like `source`. Different spellings of an id are one id; an id that cannot exist is
 * refused without asking.
 */
export function sharePeople(source: PeopleSource, options?: CacheOptions): People {
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
    ...(source.service && { service: source.service }),
    forget({ id }) {
      people.forget((known) => known.id === id);
    },
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
  };
}
