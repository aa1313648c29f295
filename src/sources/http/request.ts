/** Asks for JSON over HTTP. Whatever goes wrong becomes a `ProfileError`, or the caller's own abort. */
import { loadPart } from '../load-part.ts';
import { anonymous } from './early.ts';

/** What requests go through; `globalThis.fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface JsonRequest {
  /** Default: `globalThis.fetch`, looked up for each request. */
  readonly fetch?: Fetch | undefined;
  /** Ends the request; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, body included. Default 10 000. */
  readonly timeout?: number | undefined;
  /** How often a request is repeated at most. Default 2. */
  readonly retries?: number | undefined;
  /** Has caches on the way check with the origin. Default false. */
  readonly refresh?: boolean | undefined;
  /** Sent as well; anything but safelisted headers makes the browser ask for permission first. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What else than a plain question is sent. */
  readonly send?: Pick<RequestInit, 'method' | 'body'> | undefined;
}

/** An attempt that did not bring what was asked for. */
export interface FailedAttempt {
  readonly url: string;
  /** The answer, where its head came. */
  readonly response: Response | undefined;
  /** What was thrown on the way; `undefined` when all of an answer came. */
  readonly cause: unknown;
  readonly timedOut: boolean;
  /** How many requests were repeated before this one. */
  readonly repeated: number;
}

/**
 * Asks `url` for JSON, without cookies and without naming the page, and asks again where that can
 * help (see `retryDelay`). What to do about a failure is loaded with the first one.
 *
 * @throws ProfileError `offline`, `timeout`, `not-found` (404, 410), `rate-limited` (429),
 *   `budget-spent` (402), `refused` (other 4xx), `unavailable` (5xx) or `malformed` (not JSON).
 */
export async function requestJson(url: string, request: JsonRequest = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, signal, timeout = 10_000, refresh, headers, send } = request;
  const plain = anonymous(url);
  for (let repeated = 0; ; repeated++) {
    signal?.throwIfAborted();
    const clock = AbortSignal.timeout(timeout);
    let response: Response | undefined;
    let cause: unknown;
    try {
      response = await fetch(url, {
        signal: signal ? AbortSignal.any([signal, clock]) : clock,
        ...plain,
        headers: { ...plain.headers, ...headers },
        // Revalidates by ETag in the browser's own cache, without a header that needs a preflight.
        ...(refresh && { cache: 'no-cache' }),
        ...send,
      });
      // Not the content type but the parser decides: static hosts send JSON under many names, and
      // no HTML page is JSON.
      const json: unknown = await response.json();
      if (response.ok) return json;
    } catch (error) {
      cause = error;
    }
    const failure = { url, response, cause, timedOut: clock.aborted, repeated };
    const { repeatOrThrow } = await loadPart(import('./failed.ts'));
    await repeatOrThrow(failure, request);
  }
}
