/** What people did with a researcher goes along when two records turn out to be one person's. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Whoever followed both follows once. */
async function moveFollows(trx: Kysely<Tables>, from: string, to: string): Promise<void> {
  const { rows } = await sql`
    with moved as (delete from follows where researcher_id = ${from} returning account_id, at)
    insert into follows (researcher_id, account_id, at) select ${to}, account_id, at from moved
    on conflict do nothing returning account_id`.execute(trx);
  await trx.deleteFrom('follower_counts').where('researcher_id', '=', from).execute();
  if (rows.length === 0) return;
  await sql`
    insert into follower_counts as c (researcher_id, followers) values (${to}, ${rows.length})
    on conflict (researcher_id) do update set followers = c.followers + excluded.followers`.execute(
    trx,
  );
}

/** Of an account that claimed both, the claim that was approved stays. */
async function moveClaims(trx: Kysely<Tables>, from: string, to: string): Promise<void> {
  await sql`
    delete from claims c using claims o
    where c.researcher_id = ${to} and o.researcher_id = ${from} and c.account_id = o.account_id
      and c.status <> 'approved' and o.status = 'approved'`.execute(trx);
  await sql`
    update claims c set researcher_id = ${to}
    where researcher_id = ${from} and not exists (
      select from claims o where o.researcher_id = ${to} and o.account_id = c.account_id
    )`.execute(trx);
  await trx.deleteFrom('claims').where('researcher_id', '=', from).execute();
}

/** @param from is no researcher any more: nothing can be added to it meanwhile */
export async function moveActs(trx: Kysely<Tables>, from: string, to: string): Promise<void> {
  await moveFollows(trx, from, to);
  await moveClaims(trx, from, to);
  await trx
    .updateTable('invitations')
    .set({ researcher_id: to })
    .where('researcher_id', '=', from)
    .execute();
}
