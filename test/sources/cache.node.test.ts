import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createCache } from '../../src/sources/cache/shared-cache.ts';

/** Requests that end when told to. */
function service() {
  const requests: {
    readonly signal: AbortSignal;
    readonly answer: (value: string) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const start = (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => {
      requests.push({ signal, answer, fail });
    });
  /** The request with that number, counted from 0. */
  const request = (number: number) => {
    const found = requests[number];
    assert.ok(found, `no request number ${number}`);
    return found;
  };
  return { start, request, count: () => requests.length };
}

const reason = new Error('gone');
const isReason = (error: unknown) => error === reason;

describe('the shared cache', () => {
  it('makes one request for the same key, however many ask', async () => {
    const cache = createCache<string>();
    const { start, request, count } = service();
    const reading = [cache.read('a', start), cache.read('a', start), cache.read('a', start)];
    request(0).answer('A');
    assert.deepEqual(await Promise.all(reading), ['A', 'A', 'A']);
    assert.equal(await cache.read('a', start), 'A');
    assert.equal(count(), 1);
  });

  it('tells keys apart', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const a = cache.read('a', start);
    const b = cache.read('b', start);
    request(1).answer('B');
    request(0).answer('A');
    assert.deepEqual(await Promise.all([a, b]), ['A', 'B']);
  });

  it('asks again when an answer has expired', async () => {
    let time = 0;
    const cache = createCache<string>({ now: () => time, ttl: 1000 });
    const { start, request } = service();
    const first = cache.read('a', start);
    time = 50;
    request(0).answer('old');
    await first;
    time = 1049;
    assert.equal(await cache.read('a', start), 'old');
    time = 1050;
    const second = cache.read('a', start);
    request(1).answer('new');
    assert.equal(await second, 'new');
  });

  it('never keeps a failure, and tells all who wait of it', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const failure = new Error('down');
    const both = Promise.allSettled([cache.read('a', start), cache.read('a', start)]);
    request(0).fail(failure);
    assert.deepEqual(await both, [
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    const again = cache.read('a', start);
    request(1).answer('up');
    assert.equal(await again, 'up');
  });

  it('lets one reader leave while the others wait on', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const controller = new AbortController();
    const leaving = cache.read('a', start, { signal: controller.signal });
    const staying = cache.read('a', start, { signal: new AbortController().signal });
    controller.abort(reason);
    await assert.rejects(leaving, isReason);
    assert.equal(request(0).signal.aborted, false);
    request(0).answer('A');
    assert.equal(await staying, 'A');
  });

  it('aborts the request when the last reader leaves, and starts anew for the next', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const [one, two] = [new AbortController(), new AbortController()];
    const readers = Promise.allSettled([
      cache.read('a', start, { signal: one.signal }),
      cache.read('a', start, { signal: two.signal }),
    ]);
    one.abort(new Error('first'));
    await setImmediate();
    assert.equal(request(0).signal.aborted, false);
    two.abort(reason);
    await readers;
    assert.equal(request(0).signal.aborted, true);
    assert.equal(request(0).signal.reason, reason);

    const next = cache.read('a', start);
    request(0).answer('late');
    await setImmediate();
    const another = cache.read('a', start);
    request(1).answer('new');
    assert.deepEqual(await Promise.all([next, another]), ['new', 'new']);
    assert.equal(await cache.read('a', start), 'new');
  });

  it('goes on with the request for a reader who leaves and comes back at once', async () => {
    const cache = createCache<string>();
    const { start, request, count } = service();
    const controller = new AbortController();
    const leaving = cache.read('a', start, { signal: controller.signal });
    controller.abort(reason);
    const back = cache.read('a', start, { signal: new AbortController().signal });
    await assert.rejects(leaving, isReason);
    request(0).answer('A');
    assert.equal(await back, 'A');
    assert.equal(count(), 1);
  });

  it('does not abort for a reader who cannot leave', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const controller = new AbortController();
    const leaving = cache.read('a', start, { signal: controller.signal });
    const staying = cache.read('a', start);
    controller.abort(reason);
    await assert.rejects(leaving, isReason);
    assert.equal(request(0).signal.aborted, false);
    request(0).answer('A');
    assert.equal(await staying, 'A');
  });

  it('asks nothing for a reader who has left before', async () => {
    const cache = createCache<string>();
    const { start, count } = service();
    const signal = AbortSignal.abort(reason);
    await assert.rejects(cache.read('a', start, { signal }), isReason);
    assert.equal(count(), 0);
  });

  it('lets go of a signal when the answer is there', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const controller = new AbortController();
    const read = cache.read('a', start, { signal: controller.signal });
    request(0).answer('A');
    assert.equal(getEventListeners(controller.signal, 'abort').length, 1);
    await read;
    await setImmediate();
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });

  it('asks again to refresh, and keeps the newer answer', async () => {
    const cache = createCache<string>();
    const { start, request } = service();
    const first = cache.read('a', start);
    request(0).answer('old');
    await first;
    const newer = cache.read('a', start, { refresh: true });
    assert.equal(await cache.read('a', start), 'old');
    request(1).answer('new');
    assert.equal(await newer, 'new');
    assert.equal(await cache.read('a', start), 'new');
  });

  it('keeps the older answer when the refresh fails or nobody waits for it', async () => {
    const cache = createCache<string>();
    const { start, request, count } = service();
    const first = cache.read('a', start);
    request(0).answer('old');
    await first;
    const failing = cache.read('a', start, { refresh: true });
    request(1).fail(new Error('down'));
    await assert.rejects(failing);
    const controller = new AbortController();
    const leaving = cache.read('a', start, { refresh: true, signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(leaving, isReason);
    assert.equal(await cache.read('a', start), 'old');
    assert.equal(count(), 3);
  });

  it('drops what was least recently read when it is full', async () => {
    const cache = createCache<string>({ max: 2 });
    const asked: string[] = [];
    const read = (key: string) =>
      cache.read(key, () => {
        asked.push(key);
        return Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read(key);
    assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
  });
});
