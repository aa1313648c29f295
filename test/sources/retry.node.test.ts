import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProfileError, type ProfileErrorCode } from '../../src/sources/index.ts';
import { parseRetryAfter, retryDelay } from '../../src/sources/http/retry.ts';

describe('the Retry-After header', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0);
  const cases: readonly (readonly [string | null, number | null])[] = [
    ['120', 120],
    ['0', 0],
    ['Thu, 01 Jan 2026 12:00:30 GMT', 30],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ];
  for (const [header, seconds] of cases) {
    it(`"${header ?? 'absent'}" is read as ${seconds ?? 'nothing'}`, () => {
      assert.equal(parseRetryAfter(header, now), seconds);
    });
  }
});

describe('the wait before a repeated request', () => {
  const failure = (code: ProfileErrorCode, status?: number, retryAfter?: number) =>
    new ProfileError(code, '', {
      ...(status !== undefined && { status }),
      ...(retryAfter !== undefined && { retryAfter }),
    });
  const longest = () => 1;

  it('is random up to a limit that doubles, and has an end', () => {
    const limits = [0, 1, 2, 3, 4, 5, 6].map((n) => retryDelay(failure('offline'), n, longest));
    assert.deepEqual(limits, [0.5, 1, 2, 4, 8, 8, 8]);
    assert.equal(
      retryDelay(failure('offline'), 2, () => 0),
      0,
    );
    assert.equal(
      retryDelay(failure('offline'), 2, () => 0.25),
      0.5,
    );
  });

  it('is never shorter than the service asked for', () => {
    assert.equal(
      retryDelay(failure('rate-limited', 429, 3), 0, () => 0),
      3,
    );
    assert.equal(retryDelay(failure('unavailable', 503, 3), 0, longest), 3.5);
  });

  it('does not come where the service asks for more patience than people have', () => {
    assert.equal(retryDelay(failure('rate-limited', 429, 9), 0, longest), null);
    assert.equal(retryDelay(failure('unavailable', 503, 3600), 0, longest), null);
  });

  it('comes once after a timeout', () => {
    assert.notEqual(retryDelay(failure('timeout'), 0), null);
    assert.equal(retryDelay(failure('timeout'), 1), null);
  });

  it('comes after a failing gateway', () => {
    assert.notEqual(retryDelay(failure('unavailable', 502), 0), null);
    assert.notEqual(retryDelay(failure('unavailable', 503), 0), null);
    assert.notEqual(retryDelay(failure('timeout', 504), 0), null);
  });

  it('does not come where asking again would not help', () => {
    for (const hopeless of [
      failure('rate-limited', 429),
      failure('unavailable', 500),
      failure('not-found', 404),
      failure('refused', 403),
      failure('budget-spent', 402),
      failure('malformed', 200),
    ]) {
      assert.equal(retryDelay(hopeless, 0), null, hopeless.code);
    }
  });
});
