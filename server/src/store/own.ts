/** What is kept of an account, for its own person: in short, and all of it. */
import { ClaimEvidenceSchema, InvitationSchema } from '@bzpeer/widgets/core';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Account, Identity } from '../accounts/account.ts';
import type { Tables } from '../db/tables.ts';
import { isoTime } from '../db/time.ts';
import { REPORT_KINDS } from './reports.ts';
import { readInbox, ReceivedInvitationSchema } from './inbox.ts';

const time = v.string();
const researcher = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const OwnAccountSchema = v.object({
  issuer: v.string(),
  subject: v.string(),
  name: v.string(),
  orcid: v.nullable(v.string()),
  institutionRor: v.nullable(v.string()),
});

const OwnClaimSchema = v.object({
  researcher,
  status: v.picklist(['pending', 'approved', 'refused']),
  submitted: time,
  decided: v.nullable(time),
  /** A reviewer's words. */
  reason: v.nullable(v.string()),
  evidence: ClaimEvidenceSchema,
});

export type OwnClaim = v.InferOutput<typeof OwnClaimSchema>;

export const MeSchema = v.object({
  account: OwnAccountSchema,
  /** How many researchers the account follows. */
  follows: count,
  claims: v.array(OwnClaimSchema),
  /** How many invitations it can read. */
  invitations: count,
});
export type Me = v.InferOutput<typeof MeSchema>;

export const ExportSchema = v.object({
  account: OwnAccountSchema,
  follows: v.array(v.object({ researcher, at: time })),
  claims: v.array(OwnClaimSchema),
  invitationsSent: v.array(v.object({ ...InvitationSchema.entries, researcher, at: time })),
  invitationsReceived: v.array(ReceivedInvitationSchema),
  /** What it said is wrong with a record. */
  reports: v.array(
    v.object({ researcher, kind: v.picklist(REPORT_KINDS), text: v.string(), at: time }),
  ),
  /** Times of sign-ins on the service's own pages that have not ended. */
  sessions: v.array(v.object({ began: time, ends: time })),
  /** What the service noted of what the account did. */
  ledger: v.array(v.object({ at: time, action: v.string(), researcher: v.nullable(researcher) })),
});
export type Export = v.InferOutput<typeof ExportSchema>;

const accountPart = ({ issuer, subject, name, orcid, institutionRor }: Identity) => ({
  issuer,
  subject,
  name,
  orcid,
  institutionRor,
});

/** The account's claims, the oldest first. */
export async function claimsOf(db: Kysely<Tables>, account: Account) {
  const { rows } = await sql`
    select researcher_id as researcher, status, ${isoTime('submitted')} as submitted,
      ${isoTime('decided')} as decided, reason, evidence
    from claims where account_id = ${account.id} order by claims.submitted, id`.execute(db);
  return v.parse(v.array(OwnClaimSchema), rows);
}

/** @param account `null` for somebody who never did anything here */
export async function readMe(
  db: Kysely<Tables>,
  identity: Identity,
  account: Account | null,
): Promise<Me> {
  const nothing = { account: accountPart(identity), follows: 0, claims: [], invitations: 0 };
  if (account === null) return nothing;
  const { rows } = await sql<{ follows: number }>`
    select count(*)::integer as follows from follows where account_id = ${account.id}`.execute(db);
  return {
    ...nothing,
    follows: rows[0]?.follows ?? 0,
    claims: await claimsOf(db, account),
    invitations: (await readInbox(db, account.id, 1, null)).total,
  };
}

/** @param account `null` for somebody who never did anything here */
export async function exportAccount(
  db: Kysely<Tables>,
  identity: Identity,
  account: Account | null,
): Promise<Export> {
  const id = account?.id ?? '';
  const lists = {
    follows: sql`
      select researcher_id as researcher, ${isoTime('at')} as at
      from follows where account_id = ${id} order by follows.at, researcher_id`,
    sent: sql`
      select researcher_id as researcher, purpose, topic, text, ${isoTime('at')} as at
      from invitations where sender_id = ${id} order by invitations.at, id`,
    reports: sql`
      select researcher_id as researcher, kind, text, ${isoTime('at')} as at
      from reports where account_id = ${id} order by reports.at, id`,
    sessions: sql`
      select ${isoTime('created')} as began, ${isoTime('expires')} as ends
      from sessions where account_id = ${id} order by created`,
    ledger: sql`
      select ${isoTime('at')} as at, action, researcher_id as researcher
      from ledger where actor = ${id} and party = 'account' order by id`,
  };
  return v.parse(ExportSchema, {
    account: accountPart(identity),
    follows: (await lists.follows.execute(db)).rows,
    claims: account === null ? [] : await claimsOf(db, account),
    invitationsSent: (await lists.sent.execute(db)).rows,
    invitationsReceived: (await readInbox(db, id, Number.MAX_SAFE_INTEGER - 1, null)).items,
    reports: (await lists.reports.execute(db)).rows,
    sessions: (await lists.sessions.execute(db)).rows,
    ledger: (await lists.ledger.execute(db)).rows,
  });
}
