/**
 * A reviewer's desk on a socket in the database's own folder. The embedded database belongs to the
 * server that runs; whoever may write to its folder may review there meanwhile, and nobody else.
 */
import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import * as v from 'valibot';
import { DecisionError, ReviewedClaimSchema } from './claims.ts';
import { DECISIONS, type ReviewDesk } from './desk.ts';
import { OpenReportSchema } from './reports.ts';

const RulingSchema = v.object({
  claim: v.string(),
  decision: v.picklist(DECISIONS),
  reviewer: v.string(),
  reason: v.nullable(v.string()),
});
const RuledSchema = v.object({ researcher: v.string(), changed: v.boolean() });
const ClosingSchema = v.object({ report: v.string(), reviewer: v.string() });
const FaultSchema = v.object({ fault: v.string() });

/** `null` where there can be none: a system without such sockets, or a path too long for one. */
export function deskSocket(dataDir: string): string | null {
  const path = join(dataDir, 'review.sock');
  return process.platform === 'win32' || Buffer.byteLength(path) > 100 ? null : path;
}

/** Answers on the socket until it is closed. */
export async function openDesk(desk: ReviewDesk, path: string): Promise<() => Promise<void>> {
  const app = new Hono()
    .get('/claims', async (c) => c.json(await desk.list(c.req.query('all') === 'true')))
    .post('/rulings', async (c) =>
      c.json(await desk.decide(v.parse(RulingSchema, await c.req.json()))),
    )
    .get('/reports', async (c) => c.json(await desk.reports()))
    .post('/closings', async (c) => {
      const { report, reviewer } = v.parse(ClosingSchema, await c.req.json());
      return c.json(await desk.closeReport(report, reviewer));
    })
    .onError((error, c) =>
      c.json({ fault: error.message }, error instanceof DecisionError ? 409 : 500),
    );
  const handle = getRequestListener((asked) => app.fetch(asked));
  const server = createServer((asked, response) => void handle(asked, response));
  // The folder is ours alone, so this was left behind by a process that was killed.
  rmSync(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    await closed;
  };
}

/** The desk of the server that has the folder. */
export function remoteDesk(socketPath: string): ReviewDesk {
  const ask = async <T>(
    schema: v.GenericSchema<unknown, T>,
    method: string,
    path: string,
    body?: object,
  ): Promise<T> => {
    const asked = request({ socketPath, method, path, headers: { Connection: 'close' } });
    asked.end(body === undefined ? undefined : JSON.stringify(body));
    const answered = new Promise<T>((done, fail) => {
      asked.once('error', fail);
      asked.once('response', (response) => {
        text(response)
          .then((json) => {
            const answer: unknown = JSON.parse(json);
            if (response.statusCode === 200) done(v.parse(schema, answer));
            else throw new DecisionError(v.parse(FaultSchema, answer).fault);
          })
          .catch(fail);
      });
    });
    return answered;
  };
  return {
    list: (all) => ask(v.array(ReviewedClaimSchema), 'GET', `/claims?all=${String(all)}`),
    decide: (ruling) => ask(RuledSchema, 'POST', '/rulings', ruling),
    reports: () => ask(v.array(OpenReportSchema), 'GET', '/reports'),
    closeReport: (report, reviewer) => ask(v.boolean(), 'POST', '/closings', { report, reviewer }),
    close: () => Promise.resolve(),
  };
}
