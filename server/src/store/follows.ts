/** Following: idempotent, and counted in the statement that changes it. */
import type { FollowState } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { spendAllowance } from './allowance.ts';
import { unknownResearcher } from './researchers.ts';

const counted = (researcherId: string) => sql`
  coalesce((select followers from counted),
    (select followers from follower_counts where researcher_id = ${researcherId}), 0)`;

/**
 * Follows. One statement: whether the row is new decides about the count and the ledger, so neither
 * two clicks nor two instances count twice.
 *
 * @param researcherId the service's own id, not an alias
 * @throws ProblemError `too-many-requests`, `unknown-researcher`
 */
export async function follow(
  db: Kysely<Tables>,
  account: Account,
  researcherId: string,
): Promise<FollowState> {
  await spendAllowance(db, account, 'follow');
  // The lock keeps the row from being merged into another person's between here and the commit.
  const { rows } = await sql<{ known: boolean; followers: number }>`
    with target as (select id from researchers where id = ${researcherId} for key share),
    added as (
      insert into follows (researcher_id, account_id) select id, ${account.id} from target
      on conflict do nothing returning researcher_id
    ),
    noted as (
      insert into ledger (party, actor, action, researcher_id)
      select 'account', ${account.id}, 'follow', researcher_id from added
    ),
    counted as (
      insert into follower_counts as c (researcher_id, followers)
      select researcher_id, 1 from added
      on conflict (researcher_id) do update set followers = c.followers + 1
      returning followers
    )
    select exists (select from target) as known, ${counted(researcherId)} as followers`.execute(db);
  const [row] = rows;
  if (row?.known !== true) throw unknownResearcher();
  return { researcher: researcherId, following: true, followers: row.followers };
}

/**
 * Stops following; whoever does not follow stays as they are.
 *
 * @param researcherId the service's own id, not an alias
 * @throws ProblemError `too-many-requests`
 */
export async function unfollow(
  db: Kysely<Tables>,
  account: Account,
  researcherId: string,
): Promise<FollowState> {
  await spendAllowance(db, account, 'follow');
  const { rows } = await sql<{ followers: number }>`
    with removed as (
      delete from follows where researcher_id = ${researcherId} and account_id = ${account.id}
      returning researcher_id
    ),
    noted as (
      insert into ledger (party, actor, action, researcher_id)
      select 'account', ${account.id}, 'unfollow', researcher_id from removed
    ),
    counted as (
      update follower_counts set followers = followers - 1
      where researcher_id in (select researcher_id from removed)
      returning followers
    )
    select ${counted(researcherId)} as followers`.execute(db);
  return { researcher: researcherId, following: false, followers: rows[0]?.followers ?? 0 };
}

/**
 * Whether the account follows, and how many do.
 *
 * @param account `null` for somebody who is not signed in
 */
export async function followState(
  db: Kysely<Tables>,
  researcherId: string,
  account: Account | null,
): Promise<FollowState> {
  const { rows } = await sql<{ following: boolean; followers: number }>`
    select
      exists (
        select from follows where researcher_id = ${researcherId} and account_id = ${account?.id ?? ''}
      ) as following,
      coalesce(
        (select followers from follower_counts where researcher_id = ${researcherId}), 0
      ) as followers`.execute(db);
  const { following = false, followers = 0 } = rows[0] ?? {};
  return { researcher: researcherId, following, followers };
}
