/** The tables of what people do; `tables.ts` has those of what is known. */
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;

/** One for each issuer and subject. No e-mail address is ever stored. */
export interface AccountsTable {
  id: string;
  issuer: string;
  subject: string;
  name: string;
  orcid: string | null;
  institution_ror: string | null;
  created: Generated<Date>;
}

export interface FollowsTable {
  researcher_id: string;
  account_id: string;
  at: Generated<Date>;
}

/** Kept apart from the profiles, so that a follow rewrites a few bytes only. */
export interface FollowerCountsTable {
  researcher_id: string;
  followers: number;
}

export interface ClaimsTable {
  id: string;
  researcher_id: string;
  account_id: string;
  status: 'pending' | 'approved' | 'refused';
  evidence: Json;
  /** What the account was authenticated with when it claimed. */
  orcid: string | null;
  institution_ror: string | null;
  submitted: Generated<Date>;
  decided: Date | null;
  /** A reviewer's words, for the claimant. */
  reason: string | null;
}

export interface InvitationsTable {
  id: string;
  researcher_id: string;
  sender_id: string;
  purpose: string;
  topic: string;
  text: string;
  at: Generated<Date>;
}

/** Who did what, when. Only added to; erasure takes the actor out, see the migration. */
export interface LedgerTable {
  id: Generated<string>;
  at: Generated<Date>;
  party: 'account' | 'reviewer' | 'service';
  /** Id of the account or name of the reviewer; `null` once erased. */
  actor: string | null;
  action: string;
  researcher_id: string | null;
  /** Id of the claim or invitation. */
  subject: string | null;
}

/** When an account may do something again at the earliest; see `store/allowance.ts`. */
export interface AllowancesTable {
  key: string;
  action: string;
  spent_until: Date;
}

/** Who is signed in on the service's own pages. */
export interface SessionsTable {
  token_hash: string;
  account_id: string;
  /** What the person authenticated with when it began. */
  orcid: string | null;
  institution_ror: string | null;
  created: Generated<Date>;
  expires: Date;
}

/** What people say is wrong with a record. */
export interface ReportsTable {
  id: string;
  researcher_id: string;
  account_id: string;
  kind: 'not-me' | 'error';
  text: string;
  at: Generated<Date>;
  closed: Date | null;
}

export interface ActingTables {
  accounts: AccountsTable;
  follows: FollowsTable;
  follower_counts: FollowerCountsTable;
  claims: ClaimsTable;
  invitations: InvitationsTable;
  ledger: LedgerTable;
  allowances: AllowancesTable;
  sessions: SessionsTable;
  reports: ReportsTable;
}
