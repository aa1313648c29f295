import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createBatch } from '../../src/sources/cache/batch.ts';

/** Answers every id but `nobody` with itself in capitals. */
function service(max?: number) {
  const requests: { readonly ids: readonly string[]; readonly signal: AbortSignal }[] = [];
  const ask = createBatch<string>(
    (ids, signal) => {
      requests.push({ ids, signal });
      const known = ids.filter((id) => id !== 'nobody');
      return Promise.resolve(new Map(known.map((id) => [id, id.toUpperCase()])));
    },
    max === undefined ? {} : { max },
  );
  return { ask, requests, sizes: () => requests.map(({ ids }) => ids.length) };
}

const microtasks = async (count: number) => {
  for (let n = 0; n < count; n++) await Promise.resolve();
};

describe('a batch', () => {
  it('carries all ids that are asked for within one tick', async () => {
    const { ask, requests } = service();
    assert.deepEqual(await Promise.all([ask('a'), ask('b'), ask('c')]), ['A', 'B', 'C']);
    assert.deepEqual(
      requests.map(({ ids }) => ids),
      [['a', 'b', 'c']],
    );
  });

  it('waits for those who ask after promises of their own in the same task', async () => {
    const { ask, sizes } = service();
    const late = async (id: string, after: number) => {
      await microtasks(after);
      return ask(id);
    };
    await Promise.all([ask('a'), late('b', 3), late('c', 8), late('d', 15)]);
    assert.deepEqual(sizes(), [4]);
  });

  it('leaves without those who ask in a later task', async () => {
    const { ask, sizes } = service();
    const first = ask('a');
    await setImmediate();
    await Promise.all([first, ask('b')]);
    assert.deepEqual(sizes(), [1, 1]);
  });

  it('is split where it would be too long', async () => {
    const { ask, sizes } = service(2);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(await Promise.all(ids.map((id) => ask(id))), ['A', 'B', 'C', 'D', 'E']);
    assert.deepEqual(sizes(), [2, 2, 1]);
  });

  it('asks once for an id that is asked for twice', async () => {
    const { ask, sizes } = service();
    assert.deepEqual(await Promise.all([ask('a'), ask('a')]), ['A', 'A']);
    assert.deepEqual(sizes(), [1]);
  });

  it('has nothing for an id that is not in the answer', async () => {
    const { ask } = service();
    assert.deepEqual(await Promise.all([ask('a'), ask('nobody')]), ['A', undefined]);
  });

  it('fails for everybody in it, and for nobody after', async () => {
    let down = true;
    const failure = new Error('down');
    const ask = createBatch<string>((ids) =>
      down ? Promise.reject(failure) : Promise.resolve(new Map(ids.map((id) => [id, id]))),
    );
    assert.deepEqual(await Promise.allSettled([ask('a'), ask('b')]), [
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    down = false;
    assert.equal(await ask('a'), 'a');
  });

  it('aborts when all who asked have left, and not before', async () => {
    const signals: AbortSignal[] = [];
    const ask = createBatch<string>((_ids, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const [one, two] = [new AbortController(), new AbortController()];
    const readers = Promise.allSettled([ask('a', one.signal), ask('b', two.signal)]);
    await setImmediate();
    one.abort(new Error('first'));
    await setImmediate();
    assert.equal(signals[0]?.aborted, false);
    two.abort(new Error('last'));
    await readers;
    assert.equal(signals[0].aborted, true);
  });

  it('is never sent when all have left before, and the next one takes the next batch', async () => {
    const { ask, requests } = service();
    const reason = new Error('gone');
    const controller = new AbortController();
    const leaving = ask('a', controller.signal);
    controller.abort(reason);
    await assert.rejects(leaving, (error) => error === reason);
    assert.equal(await ask('b'), 'B');
    assert.deepEqual(
      requests.map(({ ids }) => ids),
      [['b']],
    );
  });
});
