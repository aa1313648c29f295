/** `npm start --workspace server [-- --first-records FILE…]` */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { tokenCheck } from '../accounts/tokens.ts';
import { createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { createLogger, type Logger } from '../http/log.ts';
import { keepHouse } from '../housekeeping.ts';
import { importFirstRecords } from '../import/first-records.ts';
import { localDesk } from '../review/desk.ts';
import { deskSocket, openDesk } from '../review/socket.ts';
import { listen } from '../server.ts';
import { commandFailure } from './failure.ts';

const USAGE = `Usage: npm start --workspace server [-- --first-records FILE…]

Serves the Profile API on API_HOST (127.0.0.1) and API_PORT (8787), from the folder DATA_DIR
(default .data) or the PostgreSQL server of DATABASE_URL. With --first-records, a database that has
no records in this project's own format first takes these files, or all .json files of these folders.`;

/** While the embedded database is ours, claims are reviewed through this process. */
async function openDeskFor(
  { db, kind }: Database,
  { dataDir }: Config,
  logger: Logger,
): Promise<() => Promise<void>> {
  const nothing = () => Promise.resolve();
  if (kind !== 'pglite') return nothing;
  const socket = deskSocket(dataDir);
  try {
    if (socket !== null) return await openDesk(localDesk(db, nothing), socket);
    logger.warn('claims cannot be reviewed while this runs: DATA_DIR takes no socket');
  } catch (error) {
    logger.warn({ err: error }, 'claims cannot be reviewed while this runs');
  }
  return nothing;
}

async function run(logger: Logger, config: Config, files: string[]) {
  const database = await connect({
    ...config,
    onIdleError: (error) => logger.warn({ err: error }, 'a database connection was lost'),
  });
  try {
    await migrate(database.db);
    await importFirstRecords(database.db, files, logger);
    const { db, kind } = database;
    const app = createApp(
      {
        db,
        kind,
        publicUrl: config.publicUrl,
        tokens: tokenCheck(config.issuers),
        takesTokens: config.issuers.length > 0,
        signIn: config.signIn,
      },
      logger,
    );
    const server = await listen(app, config);
    const closeDesk = await openDeskFor(database, config, logger);
    const stopKeeping = keepHouse(db, logger);
    logger.info({ origin: server.origin, database: kind }, 'listening');

    const asked = ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal).then(() => signal));
    const signal = await Promise.race(asked);
    logger.info({ signal }, 'stopping');
    await server.stop();
    await stopKeeping();
    await closeDesk();
  } finally {
    await database.close();
  }
  logger.info('stopped');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'first-records': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) console.log(USAGE);
  else {
    const config = readConfig(process.env);
    const files = values['first-records'] === true ? positionals : [];
    await run(createLogger(config.logLevel), config, files);
  }
} catch (error) {
  console.error(commandFailure(error));
  process.exitCode = 1;
}
