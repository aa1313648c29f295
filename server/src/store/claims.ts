/** Claims of author records by accounts. */
import { randomUUID } from 'node:crypto';
import type { ClaimEvidence, ClaimState } from '@bzpeer/widgets/core';
import { CLAIM_STATUSES } from '@bzpeer/widgets/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { rebuildProfiles } from '../import/rebuild.ts';
import { spendAllowance } from './allowance.ts';
import { note } from './ledger.ts';
import { unknownResearcher } from './researchers.ts';

const StandingSchema = v.object({
  orcid: v.nullable(v.string()),
  claim: v.picklist(CLAIM_STATUSES),
});
type Standing = v.InferOutput<typeof StandingSchema>;

/** The record's ORCID iD and claim. @throws ProblemError `unknown-researcher` */
async function standingOf(db: Kysely<Tables>, researcherId: string): Promise<Standing> {
  const { rows } = await sql`
    select document->>'orcid' as orcid, document->>'claim' as claim
    from researchers where id = ${researcherId}`.execute(db);
  if (rows[0] === undefined) throw unknownResearcher();
  return v.parse(StandingSchema, rows[0]);
}

/**
 * Holds the record until the end of the transaction, so that claims, decisions and imports of one
 * record come one after the other.
 *
 * @throws ProblemError `unknown-researcher`
 */
export async function holdRecord(trx: Transaction<Tables>, researcherId: string): Promise<void> {
  const { rows } = await sql`
    select from researchers where id = ${researcherId} for no key update`.execute(trx);
  if (rows.length === 0) throw unknownResearcher();
}

/** Derives the record's profile anew: claim, trust, revision and entity tag follow. */
export const rebuildRecord = (trx: Transaction<Tables>, researcherId: string): Promise<void> =>
  rebuildProfiles(trx, new Set([researcherId]), new Date().toISOString());

/**
 * Where the record's claim stands, for everybody and for this account.
 *
 * @param account `null` for somebody who is not signed in
 * @throws ProblemError `unknown-researcher`
 */
export async function claimState(
  db: Kysely<Tables>,
  researcherId: string,
  account: Account | null,
): Promise<ClaimState> {
  const { claim } = await standingOf(db, researcherId);
  const own = await db
    .selectFrom('claims')
    .select('status')
    .where('researcher_id', '=', researcherId)
    .where('account_id', '=', account?.id ?? '')
    .executeTakeFirst();
  return { researcher: researcherId, claim, mine: own?.status ?? 'none' };
}

/**
 * Claims a record, or gives a pending or refused claim new evidence. It is approved at once for
 * whoever authenticated with the record's own ORCID iD, and waits for a reviewer otherwise.
 *
 * @param researcherId the service's own id, not an alias
 * @throws ProblemError `too-many-requests`, `unknown-researcher`
 */
export async function submitClaim(
  db: Kysely<Tables>,
  account: Account,
  researcherId: string,
  evidence: ClaimEvidence,
): Promise<ClaimState> {
  await spendAllowance(db, account, 'claim');
  return db.transaction().execute(async (trx) => {
    await holdRecord(trx, researcherId);
    const { orcid } = await standingOf(trx, researcherId);
    const before = await trx
      .selectFrom('claims')
      .select(['id', 'status'])
      .where('researcher_id', '=', researcherId)
      .where('account_id', '=', account.id)
      .executeTakeFirst();
    if (before?.status === 'approved') return claimState(trx, researcherId, account);
    const isOwn = orcid !== null && account.orcid === orcid;
    const id = before?.id ?? randomUUID();
    const claim = {
      status: isOwn ? ('approved' as const) : ('pending' as const),
      evidence: JSON.stringify(evidence),
      orcid: account.orcid,
      institution_ror: account.institutionRor,
      submitted: sql<Date>`now()`,
      decided: isOwn ? sql<Date>`now()` : null,
      reason: null,
    };
    await trx
      .insertInto('claims')
      .values({ id, researcher_id: researcherId, account_id: account.id, ...claim })
      .onConflict((conflict) =>
        conflict.columns(['researcher_id', 'account_id']).doUpdateSet(claim),
      )
      .execute();
    await note(trx, account, 'claim', researcherId, id);
    if (isOwn) await note(trx, 'service', 'claim-approved', researcherId, id);
    await rebuildRecord(trx, researcherId);
    return claimState(trx, researcherId, account);
  });
}
