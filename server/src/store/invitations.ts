/** Invitations to collaborate, from accounts to researchers who take them. */
import { randomUUID } from 'node:crypto';
import type { Invitation, SentInvitation } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { spendAllowance } from './allowance.ts';
import { unknownResearcher } from './researchers.ts';

/** Why there is no invitation, for people and, as `reason`, for programs. */
async function refusal(db: Kysely<Tables>, researcherId: string): Promise<ProblemError> {
  const { rows } = await sql<{ claim: string }>`
    select document->>'claim' as claim from researchers where id = ${researcherId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return unknownResearcher();
  return row.claim === 'claimed'
    ? new ProblemError(
        'invitations-closed',
        'This researcher is not open to collaborate at the moment.',
        { reason: 'not-open' },
      )
    : new ProblemError(
        'invitations-closed',
        'Invitations are possible once the researcher has claimed this record.',
        { reason: row.claim },
      );
}

/**
 * Puts an invitation into the researcher's inbox. Taken only while the record is claimed and open to
 * collaborate, both looked at in the statement that takes it.
 *
 * @param researcherId the service's own id, not an alias
 * @throws ProblemError `too-many-requests`, `unknown-researcher`, `invitations-closed`
 */
export async function sendInvitation(
  db: Kysely<Tables>,
  account: Account,
  researcherId: string,
  { purpose, topic, text }: Invitation,
): Promise<SentInvitation> {
  await spendAllowance(db, account, 'invite');
  const id = randomUUID();
  const { rows } = await sql`
    with sent as (
      insert into invitations (id, researcher_id, sender_id, purpose, topic, text)
      select ${id}, r.id, ${account.id}, ${purpose}, ${topic}, ${text} from researchers r
      where r.id = ${researcherId} and r.document->>'claim' = 'claimed'
        and r.document->>'openToCollaborate' = 'true'
      for key share
      returning id, researcher_id
    ),
    noted as (
      insert into ledger (party, actor, action, researcher_id, subject)
      select 'account', ${account.id}, 'invite', researcher_id, id from sent
    )
    select from sent`.execute(db);
  if (rows.length === 0) throw await refusal(db, researcherId);
  return { researcher: researcherId, id, status: 'sent' };
}
