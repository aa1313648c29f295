/** What went wrong, as a page. */
import type { ErrorHandler } from 'hono';
import { type AppContext, rootOf } from '../context.ts';
import { failureOf } from '../http/failure.ts';
import type { Logger } from '../http/log.ts';
import type { ProblemError } from '../http/problem.ts';
import { wordsFor } from './language.ts';
import { saying } from './layout.ts';
import type { PageWords } from './words/words.ts';

/** Heading and sentence. */
function inWords(problem: ProblemError, { problems }: PageWords): readonly [string, string] {
  const { heading } = problems;
  switch (problem.kind) {
    case 'unknown-researcher':
      return [problems.unknown, problems.unknownAbout];
    case 'invalid-id':
    case 'invalid-query':
    case 'invalid-cursor':
      return [heading, problems.badLink];
    case 'too-many-requests':
      return [heading, problems.tooOften(Number(problem.extra['retryAfter'] ?? 1))];
    case 'body-too-large':
      return [heading, problems.tooLarge];
    case 'not-from-here':
    case 'unsupported-body':
    case 'invalid-body':
      return [heading, problems.notFromHere];
    case 'unavailable':
      return [heading, problems.away];
    default:
      return [heading, problems.failed];
  }
}

export const pageFailure =
  (context: AppContext, logger: Logger): ErrorHandler =>
  (error, c) => {
    const problem = failureOf(error);
    if (problem !== error || problem.cause !== undefined) {
      logger.error({ path: c.req.path, err: error }, 'request failed');
    }
    const words = wordsFor(c);
    const [heading, sentence] = inWords(problem, words);
    for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
    const page = saying({ words, root: rootOf(context, c.req.url) }, heading, sentence);
    return c.html(page, problem.status);
  };
