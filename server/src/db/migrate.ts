import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { records } from './migrations/0001-records.ts';
import { graph } from './migrations/0002-graph.ts';
import { acting } from './migrations/0003-acting.ts';
import { sessions } from './migrations/0004-sessions.ts';
import { newestWorks } from './migrations/0005-newest-works.ts';
import type { Tables } from './tables.ts';

/** All migrations by name, in the order of their names; a name that was released never changes. */
const MIGRATIONS = {
  '0001-records': records,
  '0002-graph': graph,
  '0003-acting': acting,
  '0004-sessions': sessions,
  '0005-newest-works': newestWorks,
};

/**
 * Brings the database to the newest form. Instances that start at once wait for one another.
 *
 * @throws Error with the database's error as its cause; then nothing was changed.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    // Two that were made side by side may reach a database in either order.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be migrated.', { cause: error });
}
