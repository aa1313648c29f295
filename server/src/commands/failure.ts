/** Why a command ended, in words for whoever typed it. */
import { ConfigError } from '../config.ts';
import { FolderInUseError } from '../db/folder-lock.ts';

/** What the person can do, by the error codes of the system and of PostgreSQL. */
const ADVICE: readonly (readonly [codes: RegExp, advice: string])[] = [
  [/^(EADDRINUSE|EADDRNOTAVAIL)$/, 'Set API_PORT or API_HOST to an address that is free.'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|ENOSPC)$/, 'Set DATA_DIR to a folder that can be written to.'],
  [/^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/, 'Is the server of DATABASE_URL up?'],
  [/^(28|3D000|42501)/, 'Check the user, password and database in DATABASE_URL.'],
];

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** The error at the bottom: a failed migration is told by why the database could not be asked. */
function rootOf(error: Error): Error {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    return rootOf(error.errors[0]);
  }
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

/** A sentence for what a person can mend; the error itself, with its stack, for everything else. */
export function commandFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof ConfigError || error instanceof FolderInUseError) return error.message;
  const root = rootOf(error);
  const code = codeOf(root);
  if (code.startsWith('ERR_PARSE_ARGS')) return root.message;
  const advice = ADVICE.find(([codes]) => codes.test(code))?.[1];
  return advice === undefined ? error : `${root.message}. ${advice}`;
}
