/** Who is signed in, and what people report about a record. SQL of PostgreSQL 15. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // The iD and the institution are those of this authentication; the account has those of the last.
  sql`create table sessions (
    token_hash text collate "C" primary key,
    account_id text collate "C" not null references accounts on delete cascade,
    orcid text,
    institution_ror text,
    created timestamptz not null default now(),
    expires timestamptz not null
  )`,
  sql`create index sessions_of on sessions (account_id)`,
  sql`create index sessions_end on sessions (expires)`,
  sql`create table reports (
    id text collate "C" primary key,
    researcher_id text collate "C" not null,
    account_id text collate "C" not null references accounts on delete cascade,
    kind text not null check (kind in ('not-me', 'error')),
    text text not null,
    at timestamptz not null default now(),
    closed timestamptz
  )`,
  sql`create index reports_by on reports (account_id)`,
  sql`create index reports_open on reports (at) where closed is null`,
];

export const sessions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
