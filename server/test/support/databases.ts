/** The same tests on every database that the server runs on. */
import { after, before, describe } from 'node:test';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { connect, type Database } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Tables } from '../../src/db/tables.ts';
import { type Cluster, findPostgres, startCluster } from './postgres-cluster.ts';

export interface TestDatabase extends Database {
  /** SQL of the statements since the last `forget`. */
  readonly statements: readonly string[];
  forget(): void;
  /** Removes all records. */
  empty(): Promise<void>;
  /** For a process of its own: a server's address, or `null` for the embedded database. */
  readonly url: string | null;
}

async function emptyTables(db: Kysely<Tables>): Promise<void> {
  const tables = [
    'accounts',
    'affiliations',
    'allowances',
    'authorship_institutions',
    'authorships',
    'claims',
    'follower_counts',
    'follows',
    'imports',
    'institutions',
    'invitations',
    'ledger',
    'reports',
    'researcher_facts',
    'researcher_ids',
    'researcher_names',
    'researchers',
    'sessions',
    'topics',
    'work_ids',
    'work_references',
    'work_topics',
    'works',
  ];
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

async function open(url: string | null): Promise<TestDatabase> {
  const statements: string[] = [];
  const database = await connect({
    dataDir: null,
    databaseUrl: url,
    onQuery: ({ query }) => statements.push(query.sql),
  });
  await migrate(database.db);
  return {
    ...database,
    statements,
    url,
    forget: () => statements.splice(0),
    empty: () => emptyTables(database.db),
  };
}

const bin = findPostgres();
const given = process.env['TEST_DATABASE_URL'] ?? '';

/** A new database on a server; both are gone at the end. */
async function newServerDatabase(): Promise<{ url: string; end: () => Promise<void> }> {
  const cluster: Cluster | null = given === '' ? await startCluster(bin ?? '') : null;
  const admin = cluster?.url('postgres') ?? given;
  const name = `profile_api_test_${process.pid}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    end: async () => {
      await run(`drop database ${name}`);
      await cluster?.stop();
    },
  };
}

/**
 * Runs the suites once on the embedded database and once on a PostgreSQL server, where there is one:
 * the server that TEST_DATABASE_URL names, or one that is started for the tests.
 */
export function onEveryDatabase(define: (database: () => TestDatabase) => void): void {
  const missing = given === '' && bin === null;
  const kinds = [
    { name: 'On PGlite', isServer: false, skip: false },
    {
      name: 'On PostgreSQL',
      isServer: true,
      skip: missing ? 'no PostgreSQL on this machine; see POSTGRES_BIN' : false,
    },
  ];
  for (const { name, isServer, skip } of kinds) {
    describe(name, { skip }, () => {
      let database: TestDatabase | null = null;
      let end: (() => Promise<void>) | null = null;
      before(async () => {
        const server = isServer ? await newServerDatabase() : null;
        end = server?.end ?? null;
        database = await open(server?.url ?? null);
      });
      after(async () => {
        await database?.close();
        await end?.();
      });
      define(() => {
        if (database === null) throw new Error('the database is open while tests run only');
        return database;
      });
    });
  }
}
