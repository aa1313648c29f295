/** The reference Profile API as a child process that ends with its parent. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { HOST } from './ports.ts';
import { inRoot, ROOT } from './root.ts';

/** How long a start may take unless said, the first import into a new database included. */
const START_LIMIT_MS = 120_000;
/** How long a stop in good order may take. */
const STOP_LIMIT_MS = 10_000;

export interface ApiProcess {
  /** For example `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** Its exit code, once it has ended for whatever reason; a signal counts as 1. */
  readonly exited: Promise<number>;
  /** Ends it; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

export interface ApiProcessOptions {
  readonly port: number;
  /** Folder of the database; the server's own default where it is left out. */
  readonly dataDir?: string;
  /** A PostgreSQL server to use instead of a folder. */
  readonly databaseUrl?: string;
  /** Whose access tokens are taken. Default: as the environment says. */
  readonly issuers?: readonly object[];
  /** Where people sign in. Default: as the environment says. */
  readonly signIn?: readonly object[];
  /** Folder of records for a database without such. Default `demo/data`. */
  readonly records?: string;
  /** Milliseconds that the start may take. Default 120,000. */
  readonly startLimit?: number;
}

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/**
 * Starts the API and waits until it answers. A database without records of our own gets the demo's.
 * @throws Error when it ends before it answers, or takes too long
 */
export const startApi = async (options: ApiProcessOptions): Promise<ApiProcess> => {
  const { port, dataDir, databaseUrl, issuers, signIn, records } = options;
  const startLimit = options.startLimit ?? START_LIMIT_MS;
  const child = spawn(
    process.execPath,
    [
      '--import',
      inRoot('scripts/lib/with-parent.ts'),
      inRoot('server/src/commands/serve.ts'),
      '--first-records',
      records ?? inRoot('demo/data'),
    ],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        API_HOST: HOST,
        API_PORT: String(port),
        LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
        // A folder of one's own also means: not the database that the environment names.
        ...(dataDir === undefined ? {} : { DATA_DIR: dataDir, DATABASE_URL: '' }),
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...(issuers === undefined ? {} : { ISSUERS: JSON.stringify(issuers) }),
        ...(signIn === undefined ? {} : { SIGN_IN: JSON.stringify(signIn) }),
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const exited = once(child, 'exit').then(([code]: unknown[]) =>
    typeof code === 'number' ? code : 1,
  );
  const running = (): boolean => child.exitCode === null && child.signalCode === null;

  const stop = async (): Promise<void> => {
    if (!running()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await exited;
    clearTimeout(timer);
  };

  const origin = `http://${HOST}:${port}`;
  const limit = Date.now() + startLimit;
  while (!(await answers(`${origin}/healthz`))) {
    await Promise.race([delay(100), exited]);
    if (!running()) {
      throw new Error(`The profile API stopped before it answered (exit code ${await exited}).`);
    }
    if (Date.now() > limit) {
      await stop();
      throw new Error(`The profile API did not answer within ${startLimit / 1000} seconds.`);
    }
  }
  return { origin, exited, stop };
};
