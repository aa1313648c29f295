/** Finds PostgreSQL's programs, and installs them where that is possible. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './browser.ts';

/** Where Debian keeps the programs of each version, newest first. */
const debianFolders = (): string[] => {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin'));
};

/** Folder that holds `initdb` and `postgres`, or `null`. `POSTGRES_BIN` goes first. */
export const findPostgres = (): string | null => {
  const asked = process.env['POSTGRES_BIN'];
  const folders = [
    ...(asked === undefined || asked === '' ? [] : [asked]),
    ...debianFolders(),
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/opt/homebrew/bin',
    '/usr/local/bin',
  ];
  const holds = (folder: string): boolean =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  return folders.find(holds) ?? null;
};

/** As `findPostgres`, but installs Debian's package first where there is none and we are root. */
export const ensurePostgres = async (): Promise<string | null> => {
  const found = findPostgres();
  if (found !== null) return found;
  console.log('No PostgreSQL found: installing one.');
  await aptInstall(['postgresql']);
  const installed = findPostgres();
  if (installed === null) {
    console.log('No PostgreSQL: the server is tested on PGlite only (set POSTGRES_BIN to change).');
  }
  return installed;
};
