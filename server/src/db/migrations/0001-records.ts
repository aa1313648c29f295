/** Researchers, works and what connects them. SQL of PostgreSQL 15. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Ids and folded names compare byte by byte (`collate "C"`): the same order on every server,
 * which the cursors of lists rely on.
 */
const STATEMENTS = [
  sql`create table researchers (
    id text collate "C" primary key,
    name text not null default '',
    works_count integer not null default 0,
    followers integer not null default 0,
    revision text not null default '',
    works_revision text not null default '',
    content text not null default '',
    document json not null default '{}'
  )`,
  sql`create table researcher_ids (
    scheme text collate "C" not null,
    value text collate "C" not null,
    researcher_id text collate "C" not null references researchers on delete cascade,
    rank integer not null,
    primary key (scheme, value, researcher_id)
  )`,
  sql`create index researcher_ids_of on researcher_ids (researcher_id)`,
  sql`create table researcher_names (
    researcher_id text collate "C" not null references researchers on delete cascade,
    name_key text collate "C" not null,
    primary key (researcher_id, name_key)
  )`,
  sql`create index researcher_names_key on researcher_names (name_key)`,
  sql`create table researcher_facts (
    researcher_id text collate "C" not null references researchers on delete cascade,
    source text collate "C" not null,
    as_of text collate "C" not null,
    facts json not null,
    primary key (researcher_id, source)
  )`,
  sql`create table institutions (
    id text collate "C" primary key,
    name text not null,
    ror text,
    country text
  )`,
  sql`create table affiliations (
    researcher_id text collate "C" not null references researchers on delete cascade,
    position integer not null,
    institution_id text collate "C" references institutions,
    name text not null,
    from_year integer,
    to_year integer,
    current boolean not null,
    primary key (researcher_id, position)
  )`,
  sql`create index affiliations_at on affiliations (institution_id)`,
  sql`create table works (
    id text collate "C" primary key,
    source text collate "C" not null,
    source_updated text collate "C" not null,
    type text collate "C" not null,
    year integer,
    sort_day integer not null,
    cited integer not null,
    title_key text collate "C" not null,
    author_total integer not null,
    identified boolean not null,
    search text collate "C" not null,
    revision text not null,
    document json not null
  )`,
  sql`create table work_ids (
    scheme text collate "C" not null,
    value text collate "C" not null,
    work_id text collate "C" not null references works on delete cascade,
    rank integer not null,
    revision text not null,
    primary key (scheme, value, work_id)
  )`,
  sql`create index work_ids_of on work_ids (work_id)`,
  sql`create table authorships (
    work_id text collate "C" not null references works on delete cascade,
    position integer not null,
    person_id text collate "C" references researchers,
    name text not null,
    orcid text,
    primary key (work_id, position)
  )`,
  sql`create index authorships_of on authorships (person_id, work_id)`,
  sql`create table authorship_institutions (
    work_id text collate "C" not null,
    position integer not null,
    institution_id text collate "C" not null references institutions,
    primary key (work_id, position, institution_id),
    foreign key (work_id, position) references authorships on delete cascade
  )`,
  sql`create index authorship_institutions_at on authorship_institutions (institution_id)`,
  sql`create table topics (
    id text collate "C" primary key,
    name text not null
  )`,
  sql`create table work_topics (
    work_id text collate "C" not null references works on delete cascade,
    topic_id text collate "C" not null references topics,
    position integer not null,
    primary key (work_id, topic_id)
  )`,
  sql`create index work_topics_about on work_topics (topic_id, work_id)`,
  sql`create table imports (
    id integer generated always as identity primary key,
    file text not null,
    format text not null,
    read integer not null,
    written integer not null,
    refused integer not null,
    at timestamptz not null default now()
  )`,
];

export const records: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
