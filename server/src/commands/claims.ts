/** `npm run claims -- list|approve|refuse` */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { connect } from '../db/connect.ts';
import { FolderInUseError } from '../db/folder-lock.ts';
import { migrate } from '../db/migrate.ts';
import { ProblemError } from '../http/problem.ts';
import { DecisionError } from '../review/claims.ts';
import { localDesk, type ReviewDesk } from '../review/desk.ts';
import { deskSocket, remoteDesk } from '../review/socket.ts';
import { claimInWords, reportInWords } from '../review/words.ts';
import { commandFailure } from './failure.ts';

const USAGE = `Usage: npm run claims -- list [--all]         claims that wait or are disputed; all with --all
       npm run claims -- approve CLAIM        [--by NAME]
       npm run claims -- refuse CLAIM         [--by NAME] [--reason TEXT]
       npm run claims -- reports              what people say is wrong with records
       npm run claims -- close REPORT         [--by NAME]

Of a record that several accounts claim, refuse the others before approving one. The claimant reads the
reason. NAME stands in the ledger and is the system's user unless said.
The database is the folder DATA_DIR (default .data), also while a server runs on it, or the PostgreSQL
server of DATABASE_URL.`;

const DECIDED = { approve: 'approved', refuse: 'refused' } as const;

/** A folder that a server has open is reviewed through that server. */
async function openReview(): Promise<ReviewDesk> {
  const config = readConfig(process.env);
  try {
    const { db, close } = await connect(config);
    const desk = localDesk(db, close);
    await migrate(db).catch(async (error: unknown) => {
      await desk.close();
      throw error;
    });
    return desk;
  } catch (error) {
    const socket = deskSocket(config.dataDir);
    if (!(error instanceof FolderInUseError) || socket === null) throw error;
    return remoteDesk(socket);
  }
}

async function list(desk: ReviewDesk, all: boolean): Promise<void> {
  const claims = await desk.list(all);
  const none = all ? 'There are no claims.' : 'No claim waits.';
  console.log(claims.length === 0 ? none : claims.map(claimInWords).join('\n\n'));
}

async function listReports(desk: ReviewDesk): Promise<void> {
  const reports = await desk.reports();
  console.log(
    reports.length === 0 ? 'No report is open.' : reports.map(reportInWords).join('\n\n'),
  );
}

async function closeReport(desk: ReviewDesk, id: string, reviewer: string): Promise<number> {
  const wasOpen = await desk.closeReport(id, reviewer);
  if (wasOpen) console.log('Report closed.');
  else console.error(`There is no open report ${id}.`);
  return wasOpen ? 0 : 1;
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      by: { type: 'string' },
      reason: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command = '', claim, surplus] = positionals;
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const isDecision = command === 'approve' || command === 'refuse';
  const isComplete =
    claim === undefined
      ? command === 'list' || command === 'reports'
      : isDecision || command === 'close';
  if (!isComplete || surplus !== undefined) {
    console.error(USAGE);
    return 2;
  }
  const desk = await openReview();
  try {
    const reviewer = values.by ?? userInfo().username;
    if (claim === undefined) {
      await (command === 'list' ? list(desk, values.all) : listReports(desk));
      return 0;
    }
    if (!isDecision) return await closeReport(desk, claim, reviewer);
    const decision = DECIDED[command];
    const reason = values.reason ?? null;
    const { researcher, changed } = await desk.decide({ claim, decision, reviewer, reason });
    console.log(`Claim of ${researcher} ${changed ? '' : 'was already '}${decision}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof DecisionError || error instanceof ProblemError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await desk.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(commandFailure(error));
  process.exitCode = 2;
}
