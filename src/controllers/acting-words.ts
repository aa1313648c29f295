/** What is said of an action that waits, or came to nothing. */
import { formatDateTime } from '../core/index.ts';
import type { ActingWords, Messages } from '../localize/index.ts';
import { enActing } from '../localize/locales/en/acting.ts';
import { enFailure } from '../localize/locales/en/failure.ts';
import { ProfileError } from '../sources/errors.ts';

/** Seconds up to which a wait is said as such, and not as a time of day. */
const SOON = 90;

/** The words of the page's language; `undefined` is English. */
export const actingWords = (messages: Messages | undefined): ActingWords => messages ?? enActing;

const isRefusal = (status: number | null): status is keyof ActingWords['refusals'] =>
  status !== null && status in enActing.refusals;

/** No answer came from the window. */
export const UNANSWERED = 'unanswered';

/**
 * Why it came to nothing, and what to do about it.
 *
 * @param problem `UNANSWERED`, or what was thrown
 */
export function problemWords(problem: unknown, messages: Messages | undefined): string {
  const { refusals, retryAt, unanswered } = actingWords(messages);
  if (problem === UNANSWERED) return unanswered;
  const error = problem instanceof ProfileError ? problem : new ProfileError('malformed', '');
  const { code, retryAfter, status, fault } = error;
  if (isRefusal(status)) return refusals[status];
  const failure = messages ?? enFailure;
  if (code === 'invalid-id') return failure.invalidId[fault ?? 'shape'];
  if (code !== 'rate-limited' || retryAfter === null) return failure.errors[code];
  return retryAfter > SOON
    ? retryAt(formatDateTime(Date.now() + 1000 * retryAfter, messages?.locale ?? 'en'))
    : failure.retryAfter(Math.ceil(retryAfter));
}
