/** What has to be forgotten in time, while the server runs. */
import type { Kysely } from 'kysely';
import type { Tables } from './db/tables.ts';
import type { Logger } from './http/log.ts';
import { forgetSpent } from './store/allowance.ts';
import { forgetSessions } from './store/sessions.ts';

const HOUR = 3_600_000;

const nothing = () => undefined;

/**
 * Forgets now, and every hour; several instances may do so at once.
 *
 * @returns ends it, once what runs is done.
 */
export function keepHouse(db: Kysely<Tables>, logger: Logger): () => Promise<void> {
  let running = Promise.resolve();
  const forget = () => {
    running = Promise.all([forgetSpent(db), forgetSessions(db)]).then(nothing, (error: unknown) => {
      logger.warn({ err: error }, 'nothing could be forgotten; it is tried again in an hour');
    });
  };
  forget();
  const timer = setInterval(forget, HOUR);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
