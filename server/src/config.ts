/** The server's settings, read from the environment and checked with words. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { type Issuer, IssuerSchema } from './accounts/issuer.ts';
import { type SignInProvider, SignInProviderSchema } from './sign-in/provider.ts';

/** The repository's own folder for data, whatever folder a command was started in. */
const DEFAULT_DATA_DIR = resolve(import.meta.dirname, '../../.data');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty variable counts as none, as shells and container files leave them so. */
const setting = <const TSchema extends v.GenericSchema<string, unknown>>(schema: TSchema) =>
  v.pipe(
    v.optional(v.string()),
    v.transform((value) => (value?.trim() === '' ? undefined : value?.trim())),
    v.optional(schema),
  );

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'API_PORT must be a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'API_PORT must be a number from 0 to 65535'),
);

/** @returns what is wrong with it, in words, where something is */
function readList<T>(name: string, item: v.GenericSchema<unknown, T>, json: string): T[] | string {
  const wanted = `${name} must be a JSON list`;
  try {
    const result = v.safeParse(v.array(item), JSON.parse(json));
    if (result.success) return result.output;
    const [{ message }] = result.issues;
    const path = v.getDotPath(result.issues[0]);
    return `${wanted} of issuers: ${path ?? 'the list'}: ${message}`;
  } catch {
    return `${wanted} of issuers`;
  }
}

const issuerList = <T>(name: string, item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, T[]>(({ dataset, addIssue, NEVER }) => {
      const read = readList(name, item, dataset.value);
      if (typeof read !== 'string') return read;
      addIssue({ message: read });
      return NEVER;
    }),
  );

const isLoopback = (host: string | undefined) =>
  host === undefined || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

const EnvironmentSchema = v.object({
  API_PORT: setting(port),
  API_HOST: setting(v.string()),
  DATA_DIR: setting(v.string()),
  DATABASE_URL: setting(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres://')),
  ),
  PUBLIC_URL: setting(
    v.pipe(
      v.string(),
      v.check(
        (text) => URL.canParse(text) && /^https?:/.test(text),
        'PUBLIC_URL must be an http or https address',
      ),
    ),
  ),
  ISSUERS: setting(issuerList('ISSUERS', IssuerSchema)),
  SIGN_IN: setting(issuerList('SIGN_IN', SignInProviderSchema)),
  LOG_LEVEL: setting(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`)),
});

export interface Config {
  /** 0 takes any free port. Default 8787. */
  readonly port: number;
  /** Address to listen on. Default 127.0.0.1: nobody else's machine. */
  readonly host: string;
  /** Absolute folder of the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL server to use instead of the embedded one; `null` for none. */
  readonly databaseUrl: string | null;
  /** Base of the links in answers, without a slash at its end; `null` for the address asked. */
  readonly publicUrl: string | null;
  /** Whose access tokens are taken. Default none: then nobody can act, and everybody can read. */
  readonly issuers: readonly Issuer[];
  /** Where people sign in on the service's own pages. Default nowhere. */
  readonly signIn: readonly SignInProvider[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Settings that cannot work; the message has a line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError that names every variable with a wrong value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = v.safeParse(EnvironmentSchema, environment);
  if (!result.success)
    throw new ConfigError(result.issues.map(({ message }) => message).join('\n'));
  const { output } = result;
  // Issuers send people back to one address, and what a request says of itself is no such address.
  if (output.SIGN_IN !== undefined && output.PUBLIC_URL === undefined) {
    if (!isLoopback(output.API_HOST)) {
      throw new ConfigError('PUBLIC_URL must be set where people sign in');
    }
  }
  return {
    port: output.API_PORT ?? 8787,
    host: output.API_HOST ?? '127.0.0.1',
    dataDir: output.DATA_DIR === undefined ? DEFAULT_DATA_DIR : resolve(output.DATA_DIR),
    databaseUrl: output.DATABASE_URL ?? null,
    publicUrl: output.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    issuers: output.ISSUERS ?? [],
    signIn: output.SIGN_IN ?? [],
    logLevel: output.LOG_LEVEL ?? 'info',
  };
}
