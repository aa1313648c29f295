/** The embedded database belongs to one process at a time; a second one would damage it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder is in use by another process. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, file: string, pid: number) {
    super(
      `The database in ${folder} is in use by process ${pid}. Stop that process first, ` +
        'or set DATABASE_URL to a PostgreSQL server, which takes many at once. ' +
        `(If that process is something else by now, remove ${file}.)`,
    );
  }
}

/** Folders that this process has; a container's next process may carry the same number. */
const taken = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process cannot be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the folder for this process, making it where it is missing.
 *
 * @returns gives the folder back.
 * @throws FolderInUseError
 */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'in-use.pid');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      taken.add(file);
      return () => {
        taken.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder === process.pid ? taken.has(file) : isAlive(holder))
      throw new FolderInUseError(folder, file, holder);
    // Left behind by a process that was killed.
    rmSync(file, { force: true });
  }
}
