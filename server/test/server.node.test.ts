import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listen } from '../src/server.ts';

const LOCAL = { port: 0, host: '127.0.0.1' } as const;

describe('A server', { timeout: 30_000 }, () => {
  it('keeps connections longer than the minute for which a proxy does', async () => {
    const server = await listen({ fetch: () => new Response('done') }, LOCAL);
    const answer = await fetch(server.origin);
    assert.equal(answer.headers.get('keep-alive'), 'timeout=65');
    await answer.arrayBuffer();
    await server.stop();
  });
});

// A server that never stops would keep the tests waiting for ever.
describe('A server that is told to stop', { timeout: 30_000 }, () => {
  it('takes no new requests and finishes those that run', async () => {
    const arrived = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<undefined>();
    const server = await listen(
      {
        async fetch() {
          arrived.resolve(undefined);
          await release.promise;
          return new Response('done');
        },
      },
      LOCAL,
    );
    const running = fetch(server.origin);
    await arrived.promise;
    let isStopped = false;
    const stopped = server.stop().then(() => {
      isStopped = true;
    });
    await assert.rejects(fetch(server.origin), TypeError);
    assert.equal(isStopped, false);
    release.resolve(undefined);
    const answer = await running;
    // Nobody waits for a connection that could be used again.
    assert.equal(answer.headers.get('connection'), 'close');
    assert.equal(await answer.text(), 'done');
    await stopped;
  });

  it('gives up those that do not end within its patience', async () => {
    const arrived = Promise.withResolvers<undefined>();
    const server = await listen(
      {
        fetch() {
          arrived.resolve(undefined);
          return Promise.withResolvers<Response>().promise;
        },
      },
      { ...LOCAL, patience: 1 },
    );
    const lost = assert.rejects(fetch(server.origin), TypeError);
    await arrived.promise;
    await server.stop();
    await lost;
  });
});
