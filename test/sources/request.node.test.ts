import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { ProfileError, type Fetch } from '../../src/sources/index.ts';
import { errorCode } from '../../src/sources/http/failed.ts';
import { requestJson } from '../../src/sources/http/request.ts';
import { always, offline, silent, watched } from '../contract/failing-fetch.ts';

const URL = 'https://api.test/thing';

const fails = (code: string, more: Partial<ProfileError> = {}) => ({
  name: 'ProfileError',
  code,
  ...more,
});

/** Answers in turn; the last one for ever. */
function inTurn(...fetches: readonly Fetch[]) {
  let turn = 0;
  return watched((url, init) => {
    const fetch = fetches[Math.min(turn++, fetches.length - 1)];
    assert.ok(fetch);
    return fetch(url, init);
  });
}

const withoutWaiting = (t: TestContext) => t.mock.method(Math, 'random', () => 0);

describe('a request for JSON', () => {
  it('gives what was sent', async () => {
    assert.deepEqual(await requestJson(URL, { fetch: always('{"a":1}') }), { a: 1 });
  });

  it('takes JSON under any content type', async () => {
    const fetch = always('{"a":1}', 200, { 'Content-Type': 'text/plain' });
    assert.deepEqual(await requestJson(URL, { fetch }), { a: 1 });
  });

  it('sends no cookies, does not name the page, and needs no preflight', async () => {
    let sent: RequestInit = {};
    const fetch: Fetch = (url, init) => {
      sent = init;
      return always('1')(url, init);
    };
    await requestJson(URL, { fetch });
    // To another origin, that is none.
    assert.equal(sent.credentials, 'same-origin');
    assert.equal(sent.referrerPolicy, 'no-referrer');
    assert.deepEqual([...new Headers(sent.headers).keys()], ['accept']);
    assert.equal(sent.cache, undefined);
  });

  it('asks caches to check with the origin when it is to refresh', async () => {
    let sent: RequestInit = {};
    const fetch: Fetch = (url, init) => {
      sent = init;
      return always('1')(url, init);
    };
    await requestJson(URL, { fetch, refresh: true, headers: { 'X-Key': 'k' } });
    assert.equal(sent.cache, 'no-cache');
    assert.equal(new Headers(sent.headers).get('X-Key'), 'k');
  });

  it('uses the fetch that the page has at the time', async (t) => {
    t.mock.method(globalThis, 'fetch', always('"then"'));
    assert.equal(await requestJson(URL), 'then');
  });

  it('keeps what went wrong as the cause', async () => {
    await assert.rejects(requestJson(URL, { fetch: offline, retries: 0 }), (error) => {
      assert.ok(error instanceof ProfileError);
      assert.ok(error.cause instanceof TypeError);
      return true;
    });
  });

  it('is offline when the connection breaks within the answer', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    const fetch: Fetch = () => Promise.resolve(new Response(broken));
    await assert.rejects(requestJson(URL, { fetch, retries: 0 }), fails('offline'));
  });

  for (const [status, code] of [
    [400, 'refused'],
    [401, 'refused'],
    [402, 'budget-spent'],
    [403, 'refused'],
    [404, 'not-found'],
    [408, 'timeout'],
    [410, 'not-found'],
    [422, 'refused'],
    [429, 'rate-limited'],
    [451, 'refused'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
  ] as const) {
    it(`reads status ${status} as ${code}`, async () => {
      assert.equal(errorCode(status), code);
      const fetch = always('<h1>Oh</h1>', status);
      await assert.rejects(requestJson(URL, { fetch, retries: 0 }), fails(code, { status }));
    });
  }
});

describe('a request that fails', () => {
  it('is repeated where that can help, and then gives the answer', async (t) => {
    withoutWaiting(t);
    const { fetch, urls } = inTurn(offline, always('', 503), always('"at last"'));
    assert.equal(await requestJson(URL, { fetch }), 'at last');
    assert.equal(urls.length, 3);
  });

  it('is repeated twice at most, or as often as was said', async (t) => {
    withoutWaiting(t);
    const { fetch, urls } = inTurn(offline);
    await assert.rejects(requestJson(URL, { fetch }), fails('offline'));
    assert.equal(urls.length, 3);
    await assert.rejects(requestJson(URL, { fetch, retries: 0 }), fails('offline'));
    assert.equal(urls.length, 4);
  });

  it('is repeated once after a timeout', async (t) => {
    withoutWaiting(t);
    const { fetch, urls } = inTurn(silent);
    await assert.rejects(requestJson(URL, { fetch, timeout: 1 }), fails('timeout'));
    assert.equal(urls.length, 2);
  });

  it('is not repeated where that cannot help', async () => {
    for (const status of [400, 403, 404, 429, 500]) {
      const { fetch, urls } = inTurn(always('', status));
      await assert.rejects(requestJson(URL, { fetch }));
      assert.equal(urls.length, 1, `${status}`);
    }
  });

  it('is repeated when the service said, and no sooner', async (t) => {
    withoutWaiting(t);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const busy = always('', 429, { 'Retry-After': '2' });
    const { fetch, urls } = inTurn(busy, always('"now"'));
    const answer = requestJson(URL, { fetch });
    await setImmediate();
    t.mock.timers.tick(1999);
    await setImmediate();
    assert.equal(urls.length, 1);
    t.mock.timers.tick(1);
    assert.equal(await answer, 'now');
    assert.equal(urls.length, 2);
  });

  it('says for how long the service wants to be left alone', async () => {
    const fetch = always('', 429, { 'Retry-After': '90' });
    await assert.rejects(
      requestJson(URL, { fetch }),
      fails('rate-limited', { status: 429, retryAfter: 90, retryable: true }),
    );
  });
});

describe('a request that nobody waits for any more', () => {
  const reason = new Error('gone');
  const isReason = (error: unknown) => error === reason;

  it('is not made', async () => {
    const { fetch, urls } = watched(always('1'));
    await assert.rejects(requestJson(URL, { fetch, signal: AbortSignal.abort(reason) }), isReason);
    assert.equal(urls.length, 0);
  });

  it('ends with the reason, not with a timeout', async () => {
    const controller = new AbortController();
    const { fetch, signals, urls } = watched(silent);
    const answer = requestJson(URL, { fetch, signal: controller.signal, retries: 0 });
    controller.abort(reason);
    await assert.rejects(answer, isReason);
    assert.equal(signals[0]?.aborted, true);
    assert.equal(urls.length, 1);
  });

  it('ends while it waits to be repeated, and is not repeated', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const controller = new AbortController();
    const { fetch, urls } = watched(offline);
    const rejected = assert.rejects(
      requestJson(URL, { fetch, signal: controller.signal }),
      isReason,
    );
    await setImmediate();
    controller.abort(reason);
    await rejected;
    t.mock.timers.tick(60_000);
    await setImmediate();
    assert.equal(urls.length, 1);
  });
});
