/** First records for a database that has none, so that a new service shows something. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Tables } from '../db/tables.ts';
import { isEmpty } from '../store/researchers.ts';
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

/**
 * Imports record files into an empty database. What cannot be taken is logged: a service without
 * its first records is still a service.
 */
export async function importIfEmpty(
  db: Kysely<Tables>,
  paths: readonly string[],
  logger: Logger,
): Promise<void> {
  if (paths.length === 0 || !(await isEmpty(db))) return;
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
