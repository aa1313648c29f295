/** What a request that failed comes to: another attempt after a while, or a `ProfileError`. */
import { ProfileError, type ProfileErrorCode } from '../errors.ts';
import type { FailedAttempt, JsonRequest } from './request.ts';
import { parseRetryAfter, retryDelay } from './retry.ts';

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

function errorOf({ url, response, cause, timedOut }: FailedAttempt): ProfileError {
  // An answer that is not JSON came whole.
  const broke = cause !== undefined && !(cause instanceof SyntaxError);
  if (broke || !response) return new ProfileError(timedOut ? 'timeout' : 'offline', url, { cause });
  const { ok, status, headers } = response;
  if (ok) return new ProfileError('malformed', url, { status, cause });
  const retryAfter = parseRetryAfter(headers.get('Retry-After'));
  return new ProfileError(errorCode(status), url, { status, retryAfter });
}

async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<unknown>((wake) => {
    timer = setTimeout(wake, seconds * 1000);
    signal?.addEventListener('abort', wake, { once: true });
  });
  clearTimeout(timer);
}

/**
 * Waits until it is time to ask again, or until nobody waits any more.
 *
 * @throws ProfileError when asking again would not help; the signal's reason when it is aborted
 */
export async function repeatOrThrow(failed: FailedAttempt, request: JsonRequest): Promise<void> {
  const { signal, retries = 2 } = request;
  signal?.throwIfAborted();
  const error = errorOf(failed);
  const delay = retryDelay(error, failed.repeated);
  if (delay === null || failed.repeated >= retries) throw error;
  await pause(delay, signal);
}
