/** Ways in which the network and the service behind it fail, as `fetch` functions. */
import type { Fetch } from '../../src/sources/index.ts';

/** Nothing can be reached. */
export const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** Every address gives the same answer. */
export const always =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Fetch =>
  () =>
    Promise.resolve(
      new Response(body, { status, headers: { 'Content-Type': 'application/json', ...headers } }),
    );

/** Never answers; ends only by the abort of its signal, as `fetch` does. */
export const silent: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    // Time limits alone do not keep Node awake; an open connection would.
    const connection = setInterval(() => undefined, 60_000);
    signal?.addEventListener('abort', () => {
      clearInterval(connection);
      reject(new DOMException('Aborted', 'AbortError'));
    });
  });

/** Counts what goes through to `fetch`, and keeps the signals it was given. */
export function watched(fetch: Fetch): {
  readonly fetch: Fetch;
  readonly urls: string[];
  readonly signals: AbortSignal[];
} {
  const urls: string[] = [];
  const signals: AbortSignal[] = [];
  return {
    urls,
    signals,
    fetch: (url, init) => {
      urls.push(url);
      if (init.signal) signals.push(init.signal);
      return fetch(url, init);
    },
  };
}
