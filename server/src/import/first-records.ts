/** First records of our own for a database that has none, so that a new service shows something. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Tables } from '../db/tables.ts';
import { importFile } from './importer.ts';
import { BrokenFileError } from './read-file.ts';

/** A folder stands for the `.json` files in it, in the order of their names. */
function filesOf(path: string): string[] {
  if (!(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** Whether a file of this project's own records was ever taken. */
async function hasRecords(db: Kysely<Tables>): Promise<boolean> {
  const taken = db.selectFrom('imports').select('id').where('format', '=', 'record').limit(1);
  return (await taken.executeTakeFirst()) !== undefined;
}

/**
 * Imports record files, unless such were imported before. People from OpenAlex alone do not count:
 * who imports them before the first start still gets the demo. What cannot be taken is logged, as a
 * service without its first records is still a service.
 */
export async function importFirstRecords(
  db: Kysely<Tables>,
  paths: readonly string[],
  logger: Logger,
): Promise<void> {
  if (paths.length === 0 || (await hasRecords(db))) return;
  for (const file of paths.flatMap(filesOf)) {
    try {
      const { works, people, refused } = await importFile(db, 'record', file);
      logger.info({ file, works, people }, 'imported');
      for (const { position, reason } of refused) {
        logger.warn({ file, position, reason }, 'record refused');
      }
    } catch (error) {
      if (!(error instanceof BrokenFileError)) throw error;
      logger.warn({ file, reason: error.message }, 'file not imported');
    }
  }
}
