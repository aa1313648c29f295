/** The review of claims: what waits, and what a reviewer decides. */
import { type ClaimEvidence, ClaimEvidenceSchema, CLAIM_STATUSES } from '@bzpeer/widgets/core';
import type { ClaimStatus } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { isoTime } from '../db/time.ts';
import { holdRecord, rebuildRecord } from '../store/claims.ts';
import { note } from '../store/ledger.ts';

/** A claim that was not refused, with what a reviewer compares. */
export interface ReviewedClaim {
  readonly id: string;
  readonly status: 'pending' | 'approved';
  /** ISO 8601 time. */
  readonly submitted: string;
  readonly evidence: ClaimEvidence;
  /** The researcher's id, and what the record says. */
  readonly researcher: string;
  readonly name: string;
  readonly recordOrcid: string | null;
  readonly recordClaim: ClaimStatus;
  /** The claimant's name, and what the issuer said of them. */
  readonly account: string;
  readonly issuer: string;
  readonly orcid: string | null;
  readonly institutionRor: string | null;
}

/** A claim as it is read from the database and sent between processes. */
export const ReviewedClaimSchema = v.object({
  id: v.string(),
  status: v.picklist(['pending', 'approved']),
  submitted: v.string(),
  evidence: ClaimEvidenceSchema,
  researcher: v.string(),
  name: v.string(),
  recordOrcid: v.nullable(v.string()),
  recordClaim: v.picklist(CLAIM_STATUSES),
  account: v.string(),
  issuer: v.string(),
  orcid: v.nullable(v.string()),
  institutionRor: v.nullable(v.string()),
});

/**
 * Claims that wait, and those that were approved of records that are disputed or waited for: what a
 * decision is about. Oldest record first.
 *
 * @param all with approved claims that nobody disputes
 */
export async function openClaims(db: Kysely<Tables>, all = true): Promise<ReviewedClaim[]> {
  const { rows } = await sql`
    select c.id, c.status, ${isoTime('c.submitted')} as submitted, c.evidence,
      c.researcher_id as researcher, r.name,
      r.document->>'orcid' as "recordOrcid", r.document->>'claim' as "recordClaim",
      a.name as account, a.issuer, c.orcid, c.institution_ror as "institutionRor"
    from claims c
    join accounts a on a.id = c.account_id
    join researchers r on r.id = c.researcher_id
    where c.status <> 'refused' and (${all} or r.document->>'claim' <> 'claimed')
    order by min(c.submitted) over (partition by c.researcher_id), c.researcher_id, c.submitted`.execute(
    db,
  );
  return v.parse(v.array(ReviewedClaimSchema), rows);
}

/** A decision that cannot be taken; the message says why. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

/**
 * Approves or refuses a claim; the record's profile follows. A record that somebody else claims too
 * is settled by refusing them first, so that nobody loses a claim that the reviewer did not look at.
 *
 * @param reason for the claimant to read
 * @throws DecisionError
 */
export async function decideClaim(
  db: Kysely<Tables>,
  actor: { readonly reviewer: string },
  claimId: string,
  decision: 'approved' | 'refused',
  reason: string | null,
): Promise<{ readonly researcher: string; readonly changed: boolean }> {
  return db.transaction().execute(async (trx) => {
    const ofClaim = trx.selectFrom('claims').where('id', '=', claimId);
    const place = await ofClaim.select('researcher_id').executeTakeFirst();
    if (place === undefined) throw new DecisionError(`There is no claim ${claimId}.`);
    const { researcher_id: researcher } = place;
    await holdRecord(trx, researcher);
    // Only now is it certain what stands there.
    const before = await ofClaim.select('status').executeTakeFirst();
    if (before?.status === decision) return { researcher, changed: false };
    const rival = await trx
      .selectFrom('claims')
      .select('id')
      .where('researcher_id', '=', researcher)
      .where('id', '!=', claimId)
      .where('status', '!=', 'refused')
      .executeTakeFirst();
    if (decision === 'approved' && rival !== undefined) {
      throw new DecisionError(
        `This record is claimed by somebody else too. Refuse claim ${rival.id} first.`,
      );
    }
    await trx
      .updateTable('claims')
      .set({ status: decision, decided: sql<Date>`now()`, reason })
      .where('id', '=', claimId)
      .execute();
    await note(trx, actor, `claim-${decision}`, researcher, claimId);
    await rebuildRecord(trx, researcher);
    return { researcher, changed: true };
  });
}
