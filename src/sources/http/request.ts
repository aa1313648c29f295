/** Asks for JSON over HTTP. Whatever goes wrong becomes a `ProfileError`, or the caller's own abort. */
import { ProfileError, type ProfileErrorCode } from '../errors.ts';
import { parseRetryAfter, retryDelay } from './retry.ts';

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
}

const CODES: Readonly<Record<number, ProfileErrorCode>> = {
  402: 'budget-spent',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
  504: 'timeout',
};

/** The code of an HTTP status that is not a success; every other 4xx is a refusal. */
export const errorCode = (status: number): ProfileErrorCode =>
  CODES[status] ?? (status < 500 ? 'refused' : 'unavailable');

async function attempt(url: string, request: JsonRequest): Promise<unknown> {
  const { fetch = globalThis.fetch, signal, timeout = 10_000 } = request;
  const clock = AbortSignal.timeout(timeout);
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
      // `Accept: application/json` is safelisted: no preflight. The visitor stays unknown.
      headers: { Accept: 'application/json', ...request.headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Revalidates by ETag in the browser's own cache, without a header that needs a preflight.
      ...(request.refresh && { cache: 'no-cache' }),
    });
    body = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ProfileError(clock.aborted ? 'timeout' : 'offline', url, { cause });
  }
  const { ok, status, headers } = response;
  if (!ok) {
    const retryAfter = parseRetryAfter(headers.get('Retry-After'));
    throw new ProfileError(errorCode(status), url, { status, retryAfter });
  }
  // Not the content type but the parser decides: static hosts send JSON under many names, and no
  // HTML page is JSON.
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new ProfileError('malformed', url, { status, cause });
  }
}

async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<unknown>((wake) => {
    timer = setTimeout(wake, seconds * 1000);
    signal?.addEventListener('abort', wake, { once: true });
  });
  clearTimeout(timer);
  signal?.throwIfAborted();
}

/**
 * Reads JSON from `url`, without cookies and without naming the page, and asks again where that can
 * help (see `retryDelay`).
 *
 * @throws ProfileError `offline`, `timeout`, `not-found` (404, 410), `rate-limited` (429),
 *   `budget-spent` (402), `refused` (other 4xx), `unavailable` (5xx) or `malformed` (not JSON).
 */
export async function requestJson(url: string, request: JsonRequest = {}): Promise<unknown> {
  request.signal?.throwIfAborted();
  for (let repeated = 0; ; repeated++) {
    try {
      return await attempt(url, request);
    } catch (error) {
      const delay = error instanceof ProfileError ? retryDelay(error, repeated) : null;
      if (delay === null || repeated >= (request.retries ?? 2)) throw error;
      await pause(delay, request.signal);
    }
  }
}
