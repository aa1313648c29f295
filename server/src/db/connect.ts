/** One database behind one interface: PostgreSQL embedded in a folder, or a server of its own. */
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, type Dialect, type LogEvent } from 'kysely';
import pg from 'pg';
import { takeFolder } from './folder-lock.ts';
import type { Tables } from './tables.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  readonly kind: 'pglite' | 'postgresql';
  /** Ends all connections; the embedded database is written out first. */
  close(): Promise<void>;
}

export interface DatabasePlace {
  /** Folder of the embedded database; `null` keeps it in memory. Not used with a server. */
  readonly dataDir: string | null;
  /** A PostgreSQL server; `null` for the embedded one. */
  readonly databaseUrl: string | null;
  /** Called after every statement. */
  readonly onQuery?: (event: LogEvent) => void;
  /** Called when a connection that nobody uses breaks; the next query opens another one. */
  readonly onIdleError?: (error: Error) => void;
}

/** Milliseconds to wait for a connection of the pool, or to a server. */
const CONNECT_TIMEOUT = 10_000;

const open = (dialect: Dialect, place: DatabasePlace) =>
  new Kysely<Tables>({
    dialect,
    ...(place.onQuery === undefined ? {} : { log: place.onQuery }),
  });

/**
 * Opens the database. It is not migrated yet.
 *
 * @throws FolderInUseError when another process has the folder.
 */
export async function connect(place: DatabasePlace): Promise<Database> {
  if (place.databaseUrl !== null) {
    const pool = new pg.Pool({
      connectionString: place.databaseUrl,
      max: 10,
      // A server that does not answer at all would keep every request waiting with it.
      connectionTimeoutMillis: CONNECT_TIMEOUT,
    });
    pool.on('error', (error) => place.onIdleError?.(error));
    const db = open(new PostgresDialect({ pool }), place);
    return { db, kind: 'postgresql', close: () => db.destroy() };
  }
  const release = place.dataDir === null ? null : takeFolder(place.dataDir);
  try {
    const pglite = await PGlite.create(
      place.dataDir === null ? {} : { dataDir: join(place.dataDir, 'pglite') },
    );
    const db = open(new PGliteDialect({ pglite }), place);
    const close = async () => {
      await db.destroy();
      // The query builder closes only what it has used.
      if (!pglite.closed) await pglite.close();
      release?.();
    };
    return { db, kind: 'pglite', close };
  } catch (error) {
    release?.();
    throw error;
  }
}
