/** The review of what people say is wrong with records. */
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { isoTime } from '../db/time.ts';
import { note } from '../store/ledger.ts';
import { REPORT_KINDS } from '../store/reports.ts';

/** A report that nobody has closed, as it is read from the database and sent between processes. */
export const OpenReportSchema = v.object({
  id: v.string(),
  kind: v.picklist(REPORT_KINDS),
  text: v.string(),
  /** ISO 8601 time. */
  at: v.string(),
  /** The researcher's id, and the name where the record is still there. */
  researcher: v.string(),
  name: v.nullable(v.string()),
  /** Who sent it, and by whose word. */
  account: v.string(),
  issuer: v.string(),
});
export type OpenReport = v.InferOutput<typeof OpenReportSchema>;

/** Oldest first. */
export async function openReports(db: Kysely<Tables>): Promise<OpenReport[]> {
  const { rows } = await sql`
    select p.id, p.kind, p.text, ${isoTime('p.at')} as at, p.researcher_id as researcher,
      r.name, a.name as account, a.issuer
    from reports p
    join accounts a on a.id = p.account_id
    left join researchers r on r.id = p.researcher_id
    where p.closed is null order by p.at, p.id`.execute(db);
  return v.parse(v.array(OpenReportSchema), rows);
}

/** @returns whether it was open */
export async function closeReport(
  db: Kysely<Tables>,
  actor: { readonly reviewer: string },
  id: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ researcher: string }>`
      update reports set closed = now() where id = ${id} and closed is null
      returning researcher_id as researcher`.execute(trx);
    const [row] = rows;
    if (row !== undefined) await note(trx, actor, 'report-closed', row.researcher, id);
    return row !== undefined;
  });
}
