import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { after, describe, it } from 'node:test';
import { commandFailure } from '../src/commands/failure.ts';
import { ConfigError } from '../src/config.ts';
import { connect } from '../src/db/connect.ts';
import { migrate } from '../src/db/migrate.ts';
import { failureOf } from '../src/http/failure.ts';
import { apiOf } from './support/api.ts';

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  assert.ok(typeof address === 'object' && address !== null);
  return address.port;
}

describe('A database that cannot be reached', async () => {
  const databaseUrl = `postgres://nobody@127.0.0.1:${await closedPort()}/none`;
  const database = await connect({ databaseUrl, dataDir: null });
  after(() => database.close());

  it('makes reads a problem that will pass, not a failure of the service', async () => {
    const api = apiOf(database);
    for (const path of ['/healthz', '/researchers/someone', '/works/doi:10.5555/x']) {
      const problem = await api.problem(503, path);
      assert.equal(problem['type'], 'urn:bzpeer:problem:unavailable');
    }
    const { headers } = await api.get('/researchers?q=ada');
    assert.equal(headers.get('retry-after'), '5');
    // What the service says of itself needs no database.
    assert.equal((await api.get('/')).status, 200);
  });

  it('is told to whoever typed a command, with what to look at', async () => {
    await assert.rejects(migrate(database.db), (error) => {
      assert.match(String(commandFailure(error)), /ECONNREFUSED.*DATABASE_URL/);
      return true;
    });
  });
});

describe('A failure', () => {
  const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

  it('of a connection is away, whatever the driver calls it; all others are internal', () => {
    const away = [
      withCode('57P01'),
      new AggregateError([withCode('ECONNREFUSED')]),
      new Error('timeout exceeded when trying to connect'),
      new Error('Connection terminated unexpectedly'),
    ];
    for (const error of away) assert.equal(failureOf(error).kind, 'unavailable', error.message);
    assert.equal(failureOf(withCode('42P01', 'secret table')).kind, 'internal');
    assert.doesNotMatch(failureOf(withCode('42P01', 'secret table')).message, /secret/);
  });

  it('of a command is a sentence where a person can mend it, and keeps its stack elsewhere', () => {
    assert.equal(commandFailure(new ConfigError('API_PORT must')), 'API_PORT must');
    assert.match(String(commandFailure(withCode('EADDRINUSE'))), /API_PORT/);
    assert.match(String(commandFailure(withCode('ENOTDIR'))), /DATA_DIR/);
    assert.match(String(commandFailure(withCode('28P01'))), /password/);
    const other = new Error('unforeseen');
    assert.equal(commandFailure(other), other);
  });
});
