/** A PostgreSQL server of the tests' own: in a temporary folder, on a socket, gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const DEBIAN = '/usr/lib/postgresql';

function debianFolders(): string[] {
  try {
    return readdirSync(DEBIAN)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN, version, 'bin'));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder with `initdb` and `postgres`; `POSTGRES_BIN` goes first. `null` when there is none. */
export function findPostgres(): string | null {
  const folders = [
    process.env['POSTGRES_BIN'] ?? '',
    ...debianFolders(),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ].filter((folder) => folder !== '');
  const holdsBoth = (folder: string) =>
    ['initdb', 'postgres'].every((name) => isProgram(join(folder, name)));
  return folders.find(holdsBoth) ?? null;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then another user of the machine runs it. */
function userToRunAs(): User | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  return null;
}

export interface Cluster {
  /** Address of a new, empty database. */
  readonly url: (database: string) => string;
  stop(): Promise<void>;
}

async function ready(server: ChildProcess): Promise<void> {
  if (server.stderr === null) throw new Error('PostgreSQL was started without its log');
  const lines: string[] = [];
  const log = createInterface({ input: server.stderr });
  for await (const line of log) {
    lines.push(line);
    if (line.includes('ready to accept connections')) {
      // Read on, or its pipe fills up.
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`);
}

/** @param bin the folder with PostgreSQL's programs */
export async function startCluster(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-api-pg-'));
  const user = userToRunAs();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...(user ?? {}) };
  // An order of text other than the bytes', as servers have it, so that nothing relies on one.
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=trust', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'tests', ...locale], {
    ...options,
    stdio: 'pipe',
  });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const killed = () => server.kill('SIGQUIT');
  process.once('exit', killed);
  await ready(server);
  return {
    url: (database) => `postgres://tests@localhost/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      process.off('exit', killed);
      const exited = once(server, 'exit');
      server.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
