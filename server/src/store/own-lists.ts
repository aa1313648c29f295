/** What an account did, as lists for its own person, and how much else is kept of it. */
import { INVITATION_PURPOSES } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { isoTime } from '../db/time.ts';
import { type Moment, momentOf, newestPage, type NewestPage, olderThan } from './newest.ts';

const RowSchema = v.object({
  /** What the list sorts by beside the time. */
  id: v.string(),
  researcher: v.string(),
  /** ISO 8601 time. */
  at: v.string(),
  moment: v.string(),
  total: v.number(),
});
const SentSchema = v.object({
  ...RowSchema.entries,
  purpose: v.picklist(INVITATION_PURPOSES),
  topic: v.string(),
  text: v.string(),
});
export type OwnFollow = v.InferOutput<typeof RowSchema>;
export type OwnInvitation = v.InferOutput<typeof SentSchema>;

/** Everything that makes the list what it is; see `readCursor`. */
export const ownListOf = (list: 'follows' | 'sent', accountId: string): string =>
  `${list}\n${accountId}`;

/** Whom the account follows. @param after position of the last one of the page before */
export async function readFollows(
  db: Kysely<Tables>,
  accountId: string,
  limit: number,
  after: Moment | null,
): Promise<NewestPage<OwnFollow>> {
  const { rows } = await sql`
    select researcher_id as id, researcher_id as researcher, ${isoTime('at')} as at,
      ${momentOf('at')}::text as moment,
      (select count(*)::integer from follows where account_id = ${accountId}) as total
    from follows where account_id = ${accountId} and ${olderThan(after, 'at', 'researcher_id')}
    order by follows.at desc, researcher_id desc
    limit ${limit + 1}`.execute(db);
  const found = v.parse(v.array(RowSchema), rows);
  return newestPage(ownListOf('follows', accountId), found, limit);
}

/** Invitations that the account sent. @param after position of the last one of the page before */
export async function readSent(
  db: Kysely<Tables>,
  accountId: string,
  limit: number,
  after: Moment | null,
): Promise<NewestPage<OwnInvitation>> {
  const { rows } = await sql`
    select id, researcher_id as researcher, purpose, topic, text, ${isoTime('at')} as at,
      ${momentOf('at')}::text as moment,
      (select count(*)::integer from invitations where sender_id = ${accountId}) as total
    from invitations where sender_id = ${accountId} and ${olderThan(after, 'at', 'id')}
    order by invitations.at desc, id desc
    limit ${limit + 1}`.execute(db);
  const found = v.parse(v.array(SentSchema), rows);
  return newestPage(ownListOf('sent', accountId), found, limit);
}

/** How much is kept of an account that no list shows. */
export interface KeptBeside {
  readonly sessions: number;
  readonly reports: number;
  /** Lines of the ledger. */
  readonly notes: number;
}

export async function countKept(db: Kysely<Tables>, accountId: string): Promise<KeptBeside> {
  const { rows } = await sql<KeptBeside>`
    select
      (select count(*)::integer from sessions where account_id = ${accountId} and expires > now())
        as sessions,
      (select count(*)::integer from reports where account_id = ${accountId}) as reports,
      (select count(*)::integer from ledger where actor = ${accountId} and party = 'account')
        as notes`.execute(db);
  return rows[0] ?? { sessions: 0, reports: 0, notes: 0 };
}
