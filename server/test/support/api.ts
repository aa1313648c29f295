/** The application as a client sees it, without a port. */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import * as v from 'valibot';
import { pino } from 'pino';
import { ProblemSchema } from '@bzpeer/widgets/core';
import type { Issuer } from '../../src/accounts/issuer.ts';
import { tokenCheck } from '../../src/accounts/tokens.ts';
import { createApp } from '../../src/app.ts';
import type { SignInProvider } from '../../src/sign-in/provider.ts';
import type { TestDatabase } from './databases.ts';

export interface TestApi {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly request: (path: string, init: RequestInit) => Promise<Response>;
  /** The JSON of a good answer, checked. */
  readonly read: <T>(schema: v.GenericSchema<unknown, T>, path: string) => Promise<T>;
  /** The problem document of an answer with this status. */
  readonly problem: (status: number, path: string) => Promise<Record<string, unknown>>;
  /** Lines of the log, parsed. */
  readonly log: readonly Record<string, unknown>[];
}

const RecordSchema = v.record(v.string(), v.unknown());

export function apiOf(
  database: Pick<TestDatabase, 'db' | 'kind'>,
  publicUrl: string | null = null,
  issuers: readonly Issuer[] = [],
  signIn: readonly SignInProvider[] = [],
) {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(v.parse(RecordSchema, JSON.parse(String(chunk))));
      done();
    },
  });
  const { db, kind } = database;
  const app = createApp(
    {
      db,
      kind,
      publicUrl,
      tokens: tokenCheck(issuers),
      takesTokens: issuers.length > 0,
      signIn,
    },
    pino({ base: null }, lines),
  );
  const request = async (path: string, init: RequestInit) => app.request(path, init);
  const get = (path: string, headers = {}) => request(path, { headers });
  const api: TestApi = {
    log,
    request,
    get,
    async read(schema, path) {
      const response = await get(path);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      assert.equal(response.headers.get('content-type'), 'application/json');
      return v.parse(schema, JSON.parse(text));
    },
    async problem(status, path) {
      const response = await get(path);
      const json: unknown = await response.json();
      assert.equal(response.status, status, JSON.stringify(json));
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const problem = v.parse(ProblemSchema, json);
      assert.equal(problem.status, status);
      assert.match(problem.type, /^urn:bzpeer:problem:/);
      assert.notEqual(problem.title, '');
      assert.match(problem.detail ?? '', /\w.*\.$/);
      return v.parse(RecordSchema, json);
    },
  };
  return api;
}
