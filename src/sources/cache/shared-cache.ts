/** A cache in which the same key is one request, however many ask, and no failure is kept. */
import type { ReadOptions } from '../source.ts';
import { createFlight, type Join } from './flight.ts';

export interface CacheOptions {
  /** The clock, in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
  /** Milliseconds for which an answer is fresh. Default five minutes. */
  readonly ttl?: number;
  /** Answers kept; beyond it the one least recently read goes. Default 500. */
  readonly max?: number;
}

export interface SharedCache<T> {
  /**
   * The fresh answer at hand, else that of the request under way, else that of a new one. Each
   * reader can leave by their own signal; the last one to leave aborts the request. With `refresh`
   * the fresh answer is passed over, and stays if the newer one does not come.
   */
  read(key: string, start: (signal: AbortSignal) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** Forgets answers; those under way still reach who waits for them, and are not kept. */
  forget(which: (value: T) => boolean): void;
}

interface Answer<T> {
  readonly value: T;
  /** When it arrived, by the cache's clock. */
  readonly at: number;
}

export function createCache<T>(options: CacheOptions = {}): SharedCache<T> {
  const { now = Date.now, ttl = 300_000, max = 500 } = options;
  const answers = new Map<string, Answer<T>>();
  const flights = new Map<string, Join<T>>();

  /** A map keeps the order of insertion: what is put last was used last. */
  const keep = (key: string, answer: Answer<T>): void => {
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size > max) answers.delete(oldest);
  };

  const fly = (key: string, start: (signal: AbortSignal) => Promise<T>): Join<T> => {
    // An abandoned request may still end, long after a newer one took its place.
    const land = (): boolean => flights.get(key) === join && flights.delete(key);
    const join = createFlight(async (signal) => {
      try {
        const value = await start(signal);
        if (land()) keep(key, { value, at: now() });
        return value;
      } finally {
        land();
      }
    }, land);
    flights.set(key, join);
    return join;
  };

  return {
    forget(which) {
      for (const [key, { value }] of answers) if (which(value)) answers.delete(key);
      flights.clear();
    },
    async read(key, start, { signal, refresh } = {}) {
      signal?.throwIfAborted();
      const answer = answers.get(key);
      if (!answer || refresh || now() - answer.at >= ttl) {
        return (flights.get(key) ?? fly(key, start))(signal);
      }
      keep(key, answer);
      return answer.value;
    },
  };
}
