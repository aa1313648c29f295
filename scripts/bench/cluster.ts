/** A throw-away PostgreSQL server in a folder of its own. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findPostgres } from '../lib/postgres.ts';
import { HOST, freePort } from '../lib/ports.ts';

const exec = promisify(execFile);

export interface Cluster {
  /** For example `postgres://bench@127.0.0.1:40123/postgres`. */
  readonly url: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; as root it runs as the user that Debian made for it. */
const runAs = async (): Promise<{ uid?: number; gid?: number }> => {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string): Promise<number> =>
    Number((await exec('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
};

/** Starts one, or gives `null` where PostgreSQL is not installed. */
export const startCluster = async (): Promise<Cluster | null> => {
  const bin = findPostgres();
  if (bin === null) return null;
  const user = await runAs();
  const folder = await mkdtemp(join(tmpdir(), 'bench-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder };
  await exec(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    options,
  );
  const port = await freePort();
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-c', `listen_addresses=${HOST}`],
    { ...options, stdio: 'ignore' },
  );
  const exited = once(child, 'exit');
  const { stdout: version } = await exec(join(bin, 'postgres'), ['--version']);
  const ready = async (): Promise<boolean> => {
    try {
      await exec(join(bin, 'pg_isready'), ['-h', HOST, '-p', String(port)]);
      return true;
    } catch {
      return false;
    }
  };
  const limit = Date.now() + 30_000;
  while (!(await ready())) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error('PostgreSQL did not start');
    await delay(100);
  }
  return {
    url: `postgres://bench@${HOST}:${String(port)}/postgres`,
    version: version.trim(),
    stop: async () => {
      child.kill('SIGINT');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
