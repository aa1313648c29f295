/** Accounts of made-up people. */
import { type Kysely, sql } from 'kysely';
import type { Account, Identity } from '../../src/accounts/account.ts';
import type { Tables } from '../../src/db/tables.ts';
import { accountOf } from '../../src/store/accounts.ts';

export const ISSUER = 'https://login.example';

/** Somebody who authenticated just now; `fields` are laid over it. */
export const identity = (subject: string, fields: Partial<Identity> = {}): Identity => ({
  issuer: ISSUER,
  subject,
  name: `Person ${subject}`,
  orcid: null,
  institutionRor: null,
  ...fields,
});

export const account = (
  db: Kysely<Tables>,
  subject: string,
  fields: Partial<Identity> = {},
): Promise<Account> => accountOf(db, identity(subject, fields));

/** Lets time pass for everybody's allowance. */
export async function passTime(db: Kysely<Tables>, seconds: number): Promise<void> {
  await sql`update allowances set spent_until = spent_until - make_interval(secs => ${seconds})`.execute(
    db,
  );
}

/** Rows of the ledger as text: who, what, whom. */
export async function ledgerOf(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('ledger').selectAll().orderBy('id').execute();
  return rows.map(({ party, action, researcher_id }) =>
    [party, action, researcher_id ?? ''].join(' ').trim(),
  );
}
