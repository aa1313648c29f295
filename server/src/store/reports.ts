/** What people say is wrong with a record: read by reviewers, shown to nobody. */
import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { spendAllowance } from './allowance.ts';
import { note } from './ledger.ts';
import { unknownResearcher } from './researchers.ts';

export const REPORT_KINDS = ['not-me', 'error'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Fewest and most characters. */
export const REPORT_LENGTHS = [10, 1000] as const;

const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u;

export const ReportSchema = v.strictObject({
  kind: v.picklist(REPORT_KINDS),
  text: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(REPORT_LENGTHS[0]),
    v.maxLength(REPORT_LENGTHS[1]),
    v.check((text) => !HIDDEN.test(text)),
  ),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/**
 * @param researcherId the service's own id, not an alias
 * @throws ProblemError `too-many-requests`, `unknown-researcher`
 */
export async function sendReport(
  db: Kysely<Tables>,
  account: Account,
  researcherId: string,
  { kind, text }: Report,
): Promise<void> {
  await spendAllowance(db, account, 'report');
  await db.transaction().execute(async (trx) => {
    const id = randomUUID();
    const { rows } = await sql`
      insert into reports (id, researcher_id, account_id, kind, text)
      select ${id}, r.id, ${account.id}, ${kind}, ${text} from researchers r
      where r.id = ${researcherId} returning id`.execute(trx);
    if (rows.length === 0) throw unknownResearcher();
    await note(trx, account, 'report', researcherId, id);
  });
}
