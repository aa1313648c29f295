/**
 * How often somebody may do something, counted in the database, so that all instances count
 * together. One time for each account and action tells it all (the generic cell rate algorithm):
 * everything done moves it forward by its cost, and it may not lie further ahead than a whole
 * allowance. What is refused costs nothing.
 */
import { type Kysely, sql } from 'kysely';
import type { Identity } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { contentHash } from '../hash.ts';
import { ProblemError } from '../http/problem.ts';

const DAY = 86_400;

/** As many times at once, and again as the seconds pass: 60 in 60 seconds is one every second. */
const ALLOWANCES = {
  follow: { times: 60, seconds: 60 },
  claim: { times: 5, seconds: DAY },
  invite: { times: 10, seconds: DAY },
  report: { times: 10, seconds: DAY },
  account: { times: 60, seconds: 60 },
} as const;
export type AllowedAction = keyof typeof ALLOWANCES;

/** Not the account's id: whoever erases an account and signs in again has no new allowance. */
const keyOf = ({ issuer, subject }: Identity) => contentHash(`${issuer}\n${subject}`);

/** @param seconds until it can be done again */
export function tooOften(action: AllowedAction, seconds: number): ProblemError {
  const wait = Math.max(1, Math.ceil(seconds));
  return new ProblemError(
    'too-many-requests',
    `This was done ${ALLOWANCES[action].times} times within a short time. ` +
      `It can be done again in ${wait} seconds.`,
    { retryAfter: wait },
    { headers: { 'Retry-After': String(wait) } },
  );
}

/** @throws ProblemError `too-many-requests` that says when to come back */
export async function spendAllowance(
  db: Kysely<Tables>,
  identity: Identity,
  action: AllowedAction,
): Promise<void> {
  const { times, seconds } = ALLOWANCES[action];
  const key = keyOf(identity);
  const cost = sql`make_interval(secs => ${seconds / times}::float8)`;
  const whole = sql`make_interval(secs => ${seconds}::float8)`;
  const spent = await sql`
    insert into allowances as a (key, action, spent_until) values (${key}, ${action}, now() + ${cost})
    on conflict (key, action) do update set spent_until = greatest(a.spent_until, now()) + ${cost}
      where greatest(a.spent_until, now()) + ${cost} <= now() + ${whole}
    returning key`.execute(db);
  if (spent.rows.length > 0) return;
  const { rows } = await sql<{ wait: number }>`
    select extract(epoch from spent_until + ${cost} - ${whole} - now())::float8 as wait
    from allowances where key = ${key} and action = ${action}`.execute(db);
  throw tooOften(action, rows[0]?.wait ?? 1);
}

/** Forgets whoever has their whole allowance again. */
export async function forgetSpent(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('allowances')
    .where('spent_until', '<', sql<Date>`now()`)
    .execute();
}
