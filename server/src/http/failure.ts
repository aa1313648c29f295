import { ProblemError } from './problem.ts';

/** The database cannot be reached, is starting or stopping, or takes no more connections. */
const AWAY = /^(ECONN|ENOENT$|ENOTFOUND$|EAI_AGAIN$|EHOSTUNREACH$|ETIMEDOUT$|EPIPE$|08|57P|53300$)/;

/** What the driver says without a code: no connection in time, or one that broke. */
const AWAY_IN_WORDS = /^(timeout exceeded when trying to connect|Connection terminated)/;

function isAway(error: Error): boolean {
  if ('code' in error && typeof error.code === 'string' && AWAY.test(error.code)) return true;
  if (AWAY_IN_WORDS.test(error.message)) return true;
  // A name with several addresses fails with one error for each.
  return (
    error instanceof AggregateError &&
    error.errors.some((each) => each instanceof Error && isAway(each))
  );
}

/** What is told of an error: problems as they are, everything else without its inside. */
export function failureOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isAway(error))
    return new ProblemError(
      'unavailable',
      'The database cannot be reached.',
      {},
      { headers: { 'Retry-After': '5' } },
    );
  return new ProblemError('internal', 'Something went wrong on this side; it was written down.');
}
