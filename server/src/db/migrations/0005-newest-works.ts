/** What a list of one person's newest works begins with, however many they are. SQL of PostgreSQL 15. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // The day of the work, which is written anew with its byline.
  sql`alter table authorships add column sort_day integer not null default 0`,
  sql`update authorships a set sort_day = w.sort_day from works w where w.id = a.work_id`,
  sql`create index authorships_newest on authorships (person_id, (-sort_day), work_id)`,
];

export const newestWorks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
