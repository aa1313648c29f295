/** When to ask again after a failure, and how long to wait before: policy only, no I/O. */
import type { ProfileError } from '../errors.ts';

/** The longest wait, in seconds, that a visitor is made to sit through without a word. */
const PATIENCE = 8;

/** Seconds within which the first repeated request starts; doubles with every attempt. */
const BASE = 0.5;

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date.
 *
 * @param now milliseconds since the epoch
 * @returns seconds from now, never negative; `null` when there is no such header or it is unreadable
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

/**
 * How long to wait before asking again. Repeated are: unreachable sources; answers that did not come
 * in time, once; 502 and 503; and a request to slow down that says for how long, if that is short.
 * The wait is random between nothing and a limit that doubles ("full jitter"), on top of
 * `Retry-After`, so that the widgets of many visitors do not come back all at once.
 *
 * @param attempt how many requests were repeated before
 * @param random as `Math.random`
 * @returns seconds; `null` when asking again would not help, or not soon enough
 */
export function retryDelay(
  { code, status, retryAfter }: ProfileError,
  attempt: number,
  random = Math.random,
): number | null {
  const repeat =
    code === 'offline' ||
    (code === 'timeout' && attempt === 0) ||
    (code === 'rate-limited' && retryAfter !== null) ||
    status === 502 ||
    status === 503;
  const wait = retryAfter ?? 0;
  return repeat && wait <= PATIENCE
    ? wait + random() * Math.min(PATIENCE, BASE * 2 ** attempt)
    : null;
}
