/** What people do: accounts, follows, claims, invitations and the ledger. SQL of PostgreSQL 15. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What hangs on a researcher names the id without a foreign key: an import may take somebody away
 * whom the next one brings back, and nobody's follow is lost in between.
 */
const STATEMENTS = [
  sql`create table accounts (
    id text collate "C" primary key,
    issuer text collate "C" not null,
    subject text collate "C" not null,
    name text not null,
    orcid text,
    institution_ror text,
    created timestamptz not null default now(),
    unique (issuer, subject)
  )`,
  sql`create table follows (
    researcher_id text collate "C" not null,
    account_id text collate "C" not null references accounts on delete cascade,
    at timestamptz not null default now(),
    primary key (researcher_id, account_id)
  )`,
  sql`create index follows_by on follows (account_id)`,
  // A row that changes with every follow stays on its page when the page has room.
  sql`create table follower_counts (
    researcher_id text collate "C" primary key,
    followers integer not null check (followers >= 0)
  ) with (fillfactor = 50)`,
  sql`alter table researchers drop column followers`,
  sql`create table claims (
    id text collate "C" primary key,
    researcher_id text collate "C" not null,
    account_id text collate "C" not null references accounts on delete cascade,
    status text not null check (status in ('pending', 'approved', 'refused')),
    evidence json not null,
    orcid text,
    institution_ror text,
    submitted timestamptz not null default now(),
    decided timestamptz,
    reason text,
    unique (researcher_id, account_id)
  )`,
  sql`create index claims_by on claims (account_id)`,
  sql`create table invitations (
    id text collate "C" primary key,
    researcher_id text collate "C" not null,
    sender_id text collate "C" not null references accounts on delete cascade,
    purpose text not null,
    topic text not null,
    text text not null,
    at timestamptz not null default now()
  )`,
  sql`create index invitations_to on invitations (researcher_id, at)`,
  sql`create index invitations_by on invitations (sender_id)`,
  sql`create table ledger (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    party text not null check (party in ('account', 'reviewer', 'service')),
    actor text collate "C",
    action text not null,
    researcher_id text collate "C",
    subject text collate "C"
  )`,
  sql`create index ledger_of on ledger (actor)`,
  // The ledger is only added to. The one change is that an erased account's name goes out of it.
  sql`create function keep_ledger() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.actor is null
        and (new.id, new.at, new.party, new.action) = (old.id, old.at, old.party, old.action)
        and (new.researcher_id, new.subject) is not distinct from (old.researcher_id, old.subject)
      then return new;
      end if;
      raise exception 'the ledger is only added to';
    end
  $$`,
  sql`create trigger keep_ledger before update or delete on ledger
    for each row execute function keep_ledger()`,
  sql`create table allowances (
    key text collate "C" not null,
    action text collate "C" not null,
    spent_until timestamptz not null,
    primary key (key, action)
  )`,
];

export const acting: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
