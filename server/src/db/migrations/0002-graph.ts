/** What the research graph needs: cited works, and what its nodes are called. SQL of PostgreSQL 15. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // Documents may be long; a graph reads a few words of hundreds of them.
  sql`alter table works
    add column title text,
    add column venue text,
    add column url text,
    add column connections text not null default ''`,
  sql`update works set
    title = document->>'title', venue = document->>'venue', url = document->>'url'`,
  // What is cited may come later, or never: it is named, not pointed to.
  sql`create table work_references (
    work_id text collate "C" not null references works on delete cascade,
    scheme text collate "C" not null,
    value text collate "C" not null,
    primary key (work_id, scheme, value)
  )`,
  sql`create index work_references_to on work_references (scheme, value, work_id)`,
];

const NAME_LENGTH = 120;

/** As it was when institutions of which only the name is known got ids. */
function idOf(name: string): string | null {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? null : `name:${[...words.join('-')].slice(0, NAME_LENGTH).join('')}`;
}

async function nameInstitutions(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from affiliations where institution_id is null`.execute(db);
  for (const { name } of rows) {
    const id = idOf(name);
    if (id === null) continue;
    await sql`insert into institutions (id, name) values (${id}, ${name})
      on conflict do nothing`.execute(db);
    await sql`update affiliations set institution_id = ${id}
      where institution_id is null and name = ${name}`.execute(db);
  }
}

export const graph: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
    await nameInstitutions(db);
  },
};
