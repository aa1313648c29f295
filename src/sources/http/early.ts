/**
 * Answers that a page's script asked for before the elements that need them were there. They stand in the
 * page itself: the script may be another copy of this library than the one that takes them.
 */

declare global {
  /** Answers under way, by the address that was asked. */
  var bzpeerEarly: Map<string, Promise<Response>> | undefined;
}

/**
 * How anybody asks, without cookies and without naming the page. Another origin gets no cookies by
 * `same-origin` either, which is how a page's own `<link rel="preload" as="fetch" crossorigin>` asks.
 */
export const anonymous = (url: string) =>
  ({
    // `Accept: application/json` is safelisted: no preflight.
    headers: { Accept: 'application/json' },
    credentials:
      typeof location === 'object' && url.startsWith(`${location.origin}/`)
        ? 'omit'
        : 'same-origin',
    referrerPolicy: 'no-referrer',
  }) as const satisfies RequestInit;

/** Takes the answer out, so that whoever asks again asks anew; `undefined` when there is none. */
export function takeEarly(url: string): Promise<Response> | undefined {
  const answer = globalThis.bzpeerEarly?.get(url);
  globalThis.bzpeerEarly?.delete(url);
  return answer;
}
