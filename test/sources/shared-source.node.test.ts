import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Page, Work } from '../../src/core/index.ts';
import { profileApi, ProfileError, type ProfileSource } from '../../src/sources/index.ts';
import { shareReads } from '../../src/sources/shared-source.ts';
import { always, silent, watched } from '../contract/failing-fetch.ts';
import { createFakeApi } from '../fixtures/fake-api.ts';
import { carberry, page, researcher } from '../fixtures/records.ts';

const crowd = Array.from({ length: 250 }, (_, at) =>
  researcher({ id: `person-${at}`, openalex: `A80000${at}` }),
);

function shared(options?: Parameters<typeof createFakeApi>[0]) {
  const api = createFakeApi(options);
  return { api, source: shareReads(profileApi({ url: api.url, fetch: api.fetch })) };
}

const fails = (code: string) => ({ name: 'ProfileError', code });

describe('a shared source', () => {
  it('asks once for fifty badges of one researcher', async () => {
    const { api, source } = shared();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => source.researcher('josiah-carberry')),
    );
    assert.ok(all.every(({ name }) => name === 'Josiah Carberry'));
    assert.deepEqual(api.requests, ['researchers/josiah-carberry']);
  });

  it('asks once for a hundred cards of a hundred researchers', async () => {
    const { api, source } = shared({ people: crowd });
    const ids = crowd.slice(0, 100).map(({ id }) => id);
    const all = await Promise.all(ids.map((id) => source.researcher(id)));
    assert.deepEqual(
      all.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(api.requests, [`researchers?ids=${ids.join(',')}`]);
  });

  it('asks once for the same part of a graph, and for the same neighbours', async () => {
    const { api, source } = shared();
    await Promise.all([
      source.graph?.('josiah-carberry', { limit: 9, kinds: ['work'] }),
      source.graph?.('josiah-carberry', { kinds: ['work'], limit: 9 }),
      source.neighbours?.('topic:song', { limit: 9 }),
      source.neighbours?.('topic:song', { limit: 9 }),
    ]);
    await source.graph?.('josiah-carberry', { limit: 9, kinds: ['work'] });
    assert.deepEqual(api.requests, [
      'researchers/josiah-carberry/graph?limit=9&kinds=work',
      'graph/nodes/topic%3Asong/neighbours?limit=9',
    ]);
    await source.graph?.('josiah-carberry', { limit: 10 });
    await source.neighbours?.('topic:song', { limit: 9, among: ['topic:noise'] });
    assert.equal(api.requests.length, 4);
  });

  it('splits what is more than a hundred', async () => {
    const { api, source } = shared({ people: crowd });
    await Promise.all(crowd.map(({ id }) => source.researcher(id)));
    assert.deepEqual(
      api.requests.map((request) => request.split(',').length),
      [100, 100, 50],
    );
  });

  it('takes different spellings of an id as one', async () => {
    const { api, source } = shared();
    await Promise.all([
      source.researcher('0000-0002-1825-0097'),
      source.researcher(' orcid:0000000218250097'),
      source.researcher('https://orcid.org/0000-0002-1825-0097'),
    ]);
    assert.deepEqual(api.requests, ['researchers/orcid:0000-0002-1825-0097']);
  });

  it('loses of a batch only who is unknown or cannot be read', async () => {
    const good = researcher({ id: 'good' });
    const answer = JSON.stringify({
      items: [good, { id: 'bad', name: 7 }],
      total: 2,
      next: null,
      asked: { good: 'good', bad: 'bad' },
    });
    const source = shareReads(profileApi({ url: 'https://api.test/', fetch: always(answer) }));
    const [one, two, three] = await Promise.allSettled(
      ['good', 'bad', 'nobody'].map((id) => source.researcher(id)),
    );
    assert.deepEqual(one, { status: 'fulfilled', value: good });
    assert.equal(two?.status, 'rejected');
    assert.ok(two.reason instanceof ProfileError && two.reason.code === 'malformed');
    assert.equal(three?.status, 'rejected');
    assert.ok(three.reason instanceof ProfileError && three.reason.code === 'not-found');
  });

  it('ends the batch when the last of its readers leaves', async () => {
    const { fetch, signals } = watched(silent);
    const source = shareReads(profileApi({ url: 'https://api.test/', fetch }));
    const controllers = [new AbortController(), new AbortController()] as const;
    const readers = Promise.allSettled([
      source.researcher('a', { signal: controllers[0].signal }),
      source.researcher('b', { signal: controllers[1].signal }),
    ]);
    await setImmediate();
    controllers[0].abort();
    await setImmediate();
    assert.equal(signals[0]?.aborted, false);
    controllers[1].abort();
    await readers;
    assert.equal(signals[0].aborted, true);
  });

  it('asks one by one where the source has no batches', async () => {
    const asked: string[] = [];
    const source: ProfileSource = {
      key: 'single',
      label: 'Single',
      capabilities: new Set(['researcher', 'works'] as const),
      researcher: (id) => {
        asked.push(id);
        return Promise.resolve(researcher({ id }));
      },
      works: () => Promise.resolve(page<Work>([])),
    };
    const one = shareReads(source);
    await Promise.all(['a', 'b', 'a'].map((id) => one.researcher(id)));
    assert.deepEqual(asked, ['a', 'b']);
    assert.ok(!('researchers' in one || 'work' in one || 'search' in one));
  });

  it('keeps what a source keeps in itself', async () => {
    class Person implements ProfileSource {
      readonly #found = carberry;
      readonly key = 'class';
      readonly label = 'Class';
      readonly capabilities = new Set(['researcher', 'works', 'search'] as const);
      researcher() {
        return Promise.resolve(this.#found);
      }
      works(): Promise<Page<Work>> {
        return Promise.resolve(page([]));
      }
      search() {
        return Promise.resolve(page([this.#found]));
      }
    }
    const source = shareReads(new Person());
    assert.equal(await source.researcher('josiah-carberry'), carberry);
    assert.deepEqual((await source.search?.('c'))?.items, [carberry]);
  });

  it('asks again to refresh, in batches too', async () => {
    const api = createFakeApi();
    const caches: unknown[] = [];
    const source = shareReads(
      profileApi({
        url: api.url,
        fetch: (url, init) => {
          caches.push(init.cache);
          return api.fetch(url, init);
        },
      }),
    );
    const read = (refresh: boolean) =>
      Promise.all(
        ['josiah-carberry', 'li-mingyue'].map((id) => source.researcher(id, { refresh })),
      );
    await read(false);
    await read(false);
    await read(true);
    assert.deepEqual(caches, [undefined, 'no-cache']);
  });

  it('asks once for the same works, and again for others', async () => {
    const { api, source } = shared();
    const id = 'josiah-carberry';
    await Promise.all([source.works(id), source.works(id, {})]);
    await source.works(id, { type: 'article', limit: 5 });
    await source.works(id, { limit: 5, type: 'article' });
    await source.works('li-mingyue');
    assert.deepEqual(api.requests, [
      `researchers/${id}/works`,
      `researchers/${id}/works?type=article&limit=5`,
      'researchers/li-mingyue/works',
    ]);
  });

  it('does not keep a failure', async () => {
    const api = createFakeApi();
    let down = true;
    const source = shareReads(
      profileApi({
        url: api.url,
        fetch: (url, init) => (down ? always('', 500)(url, init) : api.fetch(url, init)),
      }),
    );
    await assert.rejects(source.researcher('josiah-carberry'), fails('unavailable'));
    down = false;
    assert.equal((await source.researcher('josiah-carberry')).name, 'Josiah Carberry');
  });
});
