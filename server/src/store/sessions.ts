/**
 * Who is signed in on the service's own pages. The database holds a hash of each session's token, so
 * that whoever reads it cannot take a session over.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { readAccount } from './accounts.ts';

/** Seconds from the sign-in on. Long enough for a day's reading, short enough for a shared computer. */
export const SESSION_SECONDS = 12 * 3600;

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url');

/** @returns the token, which is nowhere else */
export async function beginSession(db: Kysely<Tables>, account: Account): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('sessions')
    .values({
      token_hash: hashed(token),
      account_id: account.id,
      orcid: account.orcid,
      institution_ror: account.institutionRor,
      expires: sql<Date>`now() + make_interval(secs => ${SESSION_SECONDS})`,
    })
    .execute();
  return token;
}

/**
 * Whose session it is; `null` when there is none, or none any more. What approves a claim is what
 * this session was begun with, whatever the account was authenticated with since.
 */
export async function findSession(db: Kysely<Tables>, token: string): Promise<Account | null> {
  const row = await db
    .selectFrom('sessions')
    .select(['account_id', 'orcid', 'institution_ror'])
    .where('token_hash', '=', hashed(token))
    .where('expires', '>', sql<Date>`now()`)
    .executeTakeFirst();
  if (row === undefined) return null;
  const account = await readAccount(db, row.account_id);
  const { orcid, institution_ror: institutionRor } = row;
  return account === null ? null : { ...account, orcid, institutionRor };
}

export async function endSession(db: Kysely<Tables>, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', hashed(token)).execute();
}

export async function forgetSessions(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('expires', '<=', sql<Date>`now()`)
    .execute();
}
