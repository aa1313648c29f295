/** Accounts, one for each issuer and subject. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Account, Identity } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';

/** The account as it was at its last use; `null` when there is none. */
async function stored(db: Kysely<Tables>, { issuer, subject }: Identity): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'orcid', 'institution_ror'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { institution_ror: institutionRor, ...rest } = row;
  return { issuer, subject, ...rest, institutionRor };
}

/**
 * The account of somebody who authenticated just now; `null` when they have none. Whether the iD and
 * the institution hold is up to this authentication, not to an earlier one.
 */
export async function findAccount(db: Kysely<Tables>, identity: Identity): Promise<Account | null> {
  const account = await stored(db, identity);
  return account === null ? null : { ...identity, id: account.id };
}

/** The account of somebody who authenticated just now, made at the first time. */
export async function accountOf(db: Kysely<Tables>, identity: Identity): Promise<Account> {
  const before = await stored(db, identity);
  const { issuer, subject, name, orcid, institutionRor } = identity;
  if (before?.name === name && before.orcid === orcid && before.institutionRor === institutionRor) {
    return before;
  }
  const said = { name, orcid, institution_ror: institutionRor };
  const { id } = await db
    .insertInto('accounts')
    .values({ id: randomUUID(), issuer, subject, ...said })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet(said))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ...identity, id };
}

/** An account by the service's own id, as sessions name it; `null` once it is erased. */
export async function readAccount(db: Kysely<Tables>, id: string): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'issuer', 'subject', 'name', 'orcid', 'institution_ror'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { institution_ror: institutionRor, ...rest } = row;
  return { ...rest, institutionRor };
}
