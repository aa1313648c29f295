/** The API as somebody with an account uses it. */
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import * as v from 'valibot';
import { ProblemSchema } from '@bzpeer/widgets/core';
import type { TestApi } from './api.ts';
import type { TestDatabase } from './databases.ts';
import type { TestIssuer, TokenChanges } from './issuer.ts';

export interface Actor {
  readonly send: (method: string, path: string, body?: unknown) => Promise<Response>;
  /** The JSON of a good answer that nobody is to keep, checked. */
  readonly ask: <T>(
    schema: v.GenericSchema<unknown, T>,
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<T>;
  /** Kind and words of the problem that an answer with this status is. */
  readonly refused: (
    status: number,
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly kind: string; readonly detail: string; readonly headers: Headers }>;
}

/** Reads a problem with this status. */
export async function problemOf(response: Response, status: number) {
  const json: unknown = await response.json();
  assert.equal(response.status, status, JSON.stringify(json));
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { type, detail = '' } = v.parse(ProblemSchema, json);
  assert.match(detail, /\w.*\.$/);
  return { kind: type.replace('urn:bzpeer:problem:', ''), detail, headers: response.headers };
}

export async function actor(
  api: TestApi,
  issuer: TestIssuer,
  subject: string,
  changes: TokenChanges = {},
): Promise<Actor> {
  const token = await issuer.token(subject, changes);
  const send = (method: string, path: string, body?: unknown) =>
    api.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Origin: 'https://lab.example',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    send,
    async ask(schema, method, path, body) {
      const response = await send(method, path, body);
      const text = await response.text();
      assert.ok(response.ok, text);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      return v.parse(schema, JSON.parse(text));
    },
    async refused(status, method, path, body) {
      return problemOf(await send(method, path, body), status);
    },
  };
}

/** All that people did, as numbers of rows. */
export async function countRows({ db }: TestDatabase): Promise<Record<string, number>> {
  const tables = ['accounts', 'follows', 'claims', 'invitations', 'ledger'] as const;
  const counts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::integer as n from ${sql.table(table)}`.execute(db);
      return [table, rows[0]?.n ?? -1] as const;
    }),
  );
  return Object.fromEntries(counts);
}
