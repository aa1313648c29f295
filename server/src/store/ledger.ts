/** Who did what, when. Texts and evidence stay out of it: it says that something was done, not what in. */
import type { Kysely } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';

export type LedgerAction =
  | 'follow'
  | 'unfollow'
  | 'claim'
  | 'claim-approved'
  | 'claim-refused'
  | 'invite'
  | 'report'
  | 'report-closed'
  | 'erase';

/** Somebody with an account, a reviewer by name, or the service by its own rules. */
export type Actor = Account | { readonly reviewer: string } | 'service';

const partyOf = (actor: Actor) => {
  if (actor === 'service') return { party: 'service', actor: null } as const;
  if ('reviewer' in actor) return { party: 'reviewer', actor: actor.reviewer } as const;
  return { party: 'account', actor: actor.id } as const;
};

/**
 * Notes what was done, in the transaction that does it.
 *
 * @param subject id of the claim or invitation that it was about
 */
export async function note(
  db: Kysely<Tables>,
  actor: Actor,
  action: LedgerAction,
  researcherId: string | null = null,
  subject: string | null = null,
): Promise<void> {
  await db
    .insertInto('ledger')
    .values({ ...partyOf(actor), action, researcher_id: researcherId, subject })
    .execute();
}
