/** Erasing an account, and everything that its person did with it. */
import { type Kysely, sql, type Transaction } from 'kysely';
import * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { rebuildRecord } from './claims.ts';

export const ErasedSchema = v.object({
  follows: v.number(),
  claims: v.number(),
  invitations: v.number(),
});
/** How much of each is gone. */
export type Erased = v.InferOutput<typeof ErasedSchema>;

/** Every record's follower count goes down with the follow, in an order that cannot lock two erasures. */
async function eraseFollows(trx: Transaction<Tables>, accountId: string): Promise<number> {
  const gone = await trx
    .deleteFrom('follows')
    .where('account_id', '=', accountId)
    .returning('researcher_id')
    .execute();
  if (gone.length === 0) return 0;
  const ids = JSON.stringify(gone.map(({ researcher_id }) => researcher_id));
  const followed = sql`(select value from json_array_elements_text(${ids}::text::json))`;
  await sql`
    update follower_counts set followers = followers - 1 where researcher_id in (
      select researcher_id from follower_counts where researcher_id in ${followed}
      order by researcher_id for update
    )`.execute(trx);
  return gone.length;
}

/** The record goes back to what it is without this claim; so does the inbox that the claim opened. */
async function eraseClaim(
  trx: Transaction<Tables>,
  claim: { readonly id: string; readonly researcher_id: string },
): Promise<void> {
  const { id, researcher_id: researcher } = claim;
  await sql`select from researchers where id = ${researcher} for no key update`.execute(trx);
  // Whoever claims the record next is somebody else, for whom these were not written.
  await sql`
    delete from invitations where researcher_id = ${researcher}
      and exists (select from claims where id = ${id} and status = 'approved')
      and not exists (
        select from claims where researcher_id = ${researcher} and id <> ${id} and status = 'approved'
      )`.execute(trx);
  await trx.deleteFrom('claims').where('id', '=', id).execute();
  await rebuildRecord(trx, researcher);
}

async function eraseClaims(trx: Transaction<Tables>, accountId: string, limit: number) {
  const claims = await trx
    .selectFrom('claims')
    .select(['id', 'researcher_id'])
    .where('account_id', '=', accountId)
    .orderBy('researcher_id')
    .limit(limit)
    .execute();
  for (const claim of claims) await eraseClaim(trx, claim);
  return claims.length;
}

/**
 * Erases the account. What stays are lines of the ledger that say that something was done, without
 * by whom, and for at most a day how much of its allowance is spent, under a hash.
 */
export async function eraseAccount(db: Kysely<Tables>, account: Account): Promise<Erased> {
  let claims = 0;
  // A record at a time, so that no record waits for another one's import.
  for (;;) {
    const erased = await db.transaction().execute((trx) => eraseClaims(trx, account.id, 1));
    if (erased === 0) break;
    claims += erased;
  }
  return db.transaction().execute(async (trx) => {
    // From here on nothing can be added to the account.
    await sql`select from accounts where id = ${account.id} for update`.execute(trx);
    claims += await eraseClaims(trx, account.id, Number.MAX_SAFE_INTEGER);
    const follows = await eraseFollows(trx, account.id);
    const sent = await trx
      .deleteFrom('invitations')
      .where('sender_id', '=', account.id)
      .executeTakeFirst();
    await trx.updateTable('ledger').set({ actor: null }).where('actor', '=', account.id).execute();
    await trx.insertInto('ledger').values({ party: 'account', action: 'erase' }).execute();
    await trx.deleteFrom('accounts').where('id', '=', account.id).execute();
    return { follows, claims, invitations: Number(sent.numDeletedRows) };
  });
}
