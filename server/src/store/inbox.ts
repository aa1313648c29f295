/** Invitations as their addressee reads them. */
import { INVITATION_PURPOSES } from '@bzpeer/widgets/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from '../db/tables.ts';
import { isoTime } from '../db/time.ts';
import { type Moment, momentOf, newestPage, olderThan } from './newest.ts';

/** A sender is named by what the issuer said of them; there is no address to name. */
export const ReceivedInvitationSchema = v.object({
  id: v.string(),
  /** The researcher whom it is for. */
  researcher: v.string(),
  from: v.object({ name: v.string(), orcid: v.nullable(v.string()) }),
  purpose: v.picklist(INVITATION_PURPOSES),
  topic: v.string(),
  text: v.string(),
  /** ISO 8601 time. */
  at: v.string(),
});
export type ReceivedInvitation = v.InferOutput<typeof ReceivedInvitationSchema>;

/**
 * Researchers whose invitations the account may read: its claim was approved, and no other one was.
 * Somebody who only claims too does not lock anybody out.
 */
export const inboxesOf = (accountId: string): RawBuilder<string> => sql`(
  select c.researcher_id from claims c
  where c.account_id = ${accountId} and c.status = 'approved' and not exists (
    select from claims o
    where o.researcher_id = c.researcher_id and o.id <> c.id and o.status = 'approved'
  )
)`;

/** Everything that makes the list what it is; see `readCursor`. */
export const inboxListOf = (accountId: string): string => `inbox\n${accountId}`;

export const InboxSchema = v.object({
  items: v.array(ReceivedInvitationSchema),
  total: v.number(),
  next: v.nullable(v.string()),
});

/** Newest first. @param after position of the last invitation of the page before */
export async function readInbox(
  db: Kysely<Tables>,
  accountId: string,
  limit: number,
  after: Moment | null,
): Promise<v.InferOutput<typeof InboxSchema>> {
  const inboxes = inboxesOf(accountId);
  const { rows } = await sql<ReceivedInvitation & { moment: string; total: number }>`
    select i.id, i.researcher_id as researcher, i.purpose, i.topic, i.text, ${isoTime('i.at')} as at,
      json_build_object('name', a.name, 'orcid', a.orcid) as "from", ${momentOf('i.at')}::text as moment,
      (select count(*)::integer from invitations where researcher_id in ${inboxes}) as total
    from invitations i join accounts a on a.id = i.sender_id
    where i.researcher_id in ${inboxes} and ${olderThan(after, 'i.at', 'i.id')}
    order by i.at desc, i.id desc
    limit ${limit + 1}`.execute(db);
  const page = newestPage(inboxListOf(accountId), rows, limit);
  return { ...page, items: v.parse(v.array(ReceivedInvitationSchema), page.items) };
}
