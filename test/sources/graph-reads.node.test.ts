import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  profileApi,
  readGraph,
  readJointGraph,
  readNeighbours,
  type Fetch,
  type ProfileSource,
} from '../../src/sources/index.ts';
import { shareReads } from '../../src/sources/shared-source.ts';
import { always } from '../contract/failing-fetch.ts';
import { createFakeApi, type FakeApiOptions } from '../fixtures/fake-api.ts';
import { work, works } from '../fixtures/records.ts';

function sourceOf(options: FakeApiOptions = {}) {
  const api = createFakeApi(options);
  return { api, source: shareReads(profileApi({ url: api.url, fetch: api.fetch })) };
}

/** A source that was never heard of graphs. */
const withoutGraph = (source: ProfileSource): ProfileSource => ({
  key: source.key,
  label: source.label,
  capabilities: new Set([...source.capabilities].filter((one) => one !== 'graph')),
  researcher: source.researcher.bind(source),
  works: source.works.bind(source),
});

const fails = (code: string) => ({ name: 'ProfileError', code });
const ids = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) =>
  nodes.map(({ id }) => id);

describe('Reading a graph', () => {
  it('asks the source for its own', async () => {
    const { api, source } = sourceOf();
    const slice = await readGraph(source, 'josiah-carberry', { limit: 10 });
    assert.equal(slice.nodes.length, 10);
    assert.deepEqual(api.requests, ['researchers/josiah-carberry/graph?limit=10']);
  });

  it('makes it from works where the source has none, or the service is older than graphs', async () => {
    const old = sourceOf({ graph: false });
    const slice = await readGraph(old.source, 'ada-quill', { limit: 20 });
    assert.equal(slice.nodes.length, 20);
    assert.equal(slice.roots[0], 'researcher:ada-quill');
    assert.equal(slice.total, 1 + 45 + 1 + 1 + 1);
    assert.equal(slice.rejected, 0);
    const plain = sourceOf();
    assert.deepEqual(
      await readGraph(withoutGraph(plain.source), 'ada-quill', { limit: 20 }),
      slice,
    );
    assert.ok(!plain.api.requests.some((path) => path.includes('graph')));
  });

  it('reads all pages of the works, and asks for the years only', async () => {
    const { api, source } = sourceOf({ graph: false, works: works(230) });
    const slice = await readGraph(source, 'ada-quill', { limit: 1000 });
    assert.equal(slice.nodes.filter(({ kind }) => kind === 'work').length, 230);
    assert.deepEqual(
      api.requests.filter((path) => path.includes('/works')),
      ['', '&cursor=100', '&cursor=200'].map(
        (cursor) => `researchers/ada-quill/works?limit=100${cursor}`,
      ),
    );
    const some = await readGraph(source, 'ada-quill', { from: 2024, to: 2025 });
    assert.equal(some.nodes.filter(({ kind }) => kind === 'work').length, 6);
    assert.equal(api.requests.at(-1), 'researchers/ada-quill/works?limit=100&year=2024-2025');
    await readGraph(source, 'ada-quill', { from: 2025 });
    assert.equal(api.requests.at(-1), 'researchers/ada-quill/works?limit=100&year=2025-');
  });

  it('reads no more than five hundred works, and does not tell a number it does not know', async () => {
    const { api, source } = sourceOf({ graph: false, works: works(720) });
    const slice = await readGraph(source, 'ada-quill', { limit: 1000 });
    assert.equal(slice.nodes.filter(({ kind }) => kind === 'work').length, 500);
    assert.deepEqual([slice.total, slice.truncated], [null, true]);
    assert.equal(api.requests.filter((path) => path.includes('/works')).length, 5);
  });

  it('fails as the source fails', async () => {
    const { source } = sourceOf({ graph: false });
    await assert.rejects(readGraph(source, 'nobody-of-this-name'), fails('not-found'));
    await assert.rejects(readGraph(source, 'orcid:1'), fails('invalid-id'));
    const broken = profileApi({ url: 'https://api.test/', fetch: always('{}', 500) });
    await assert.rejects(readGraph(broken, 'ada-quill'), fails('unavailable'));
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    await assert.rejects(readGraph(source, 'ada-quill', {}, { signal }), reason);
  });
});

describe('Reading one graph around several people', () => {
  it('joins theirs, and holds no more than was asked for', async () => {
    const { source } = sourceOf();
    const slice = await readJointGraph(source, ['josiah-carberry', 'ada-quill'], { limit: 25 });
    // Both know everything but each other: of 19 nodes each, 18 are the same.
    assert.equal(slice.nodes.length, 20);
    assert.deepEqual(ids(slice).slice(0, 2), [
      'researcher:josiah-carberry',
      'researcher:ada-quill',
    ]);
    assert.deepEqual(slice.roots, ids(slice).slice(0, 2));
    assert.ok(slice.edges.some(({ source: from }) => from === 'researcher:ada-quill'));
  });

  it('leaves out whom the source does not know, unless that is everybody', async () => {
    const { source } = sourceOf();
    const slice = await readJointGraph(source, ['nobody-of-this-name', 'ada-quill']);
    assert.deepEqual(slice.roots, ['researcher:ada-quill']);
    assert.equal(slice.rejected, 1);
    const nobody = ['nobody-of-this-name', 'nobody-either'];
    await assert.rejects(readJointGraph(source, nobody), fails('not-found'));
  });

  it('ends when nobody waits any more', async () => {
    const { source } = sourceOf();
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    await assert.rejects(
      readJointGraph(source, ['ada-quill', 'josiah-carberry'], {}, { signal }),
      reason,
    );
  });
});

describe('Reading neighbours', () => {
  it('asks the source for them, whoever the graph is around', async () => {
    const { api, source } = sourceOf();
    const slice = await readNeighbours(source, 'topic:song', { limit: 5, around: ['ada-quill'] });
    assert.equal(slice.nodes.length, 5);
    assert.deepEqual(api.requests, ['graph/nodes/topic%3Asong/neighbours?limit=5']);
  });

  it('makes them from the works of those whom the graph is around', async () => {
    const { source } = sourceOf({ graph: false });
    const slice = await readNeighbours(source, 'topic:bird-song', {
      limit: 4,
      around: ['ada-quill'],
    });
    assert.equal(slice.nodes.length, 4);
    assert.equal(slice.total, null);
    const next = await readNeighbours(source, 'topic:bird-song', {
      around: ['ada-quill'],
      ...(slice.next !== null && { cursor: slice.next }),
    });
    assert.ok(next.nodes.length > 0);
    assert.ok(next.nodes.every(({ id }) => !ids(slice).includes(id)));
  });

  it('reads the works of a person, and a work, that nobody has brought yet', async () => {
    const own = work({ id: 'own', topics: [{ id: 'z', name: 'Z', works: null }] });
    const { source } = sourceOf({ graph: false, works: [own] });
    const person = await readNeighbours(source, 'researcher:josiah-carberry');
    assert.ok(ids(person).includes('work:own'));
    assert.equal(person.total, person.nodes.length);
    const found = await readNeighbours(source, 'work:own');
    assert.ok(ids(found).includes('topic:z'));
    // A co-author who is no researcher at the source is known by the works at hand alone.
    const stranger: Fetch = (url, init) =>
      createFakeApi({ graph: false, people: [], works: [own] }).fetch(url, init);
    const alone = profileApi({ url: 'https://api.test/v1/', fetch: stranger });
    await assert.rejects(readNeighbours(alone, 'researcher:li-mingyue'), fails('not-found'));
  });

  it('fails where nothing is known of the node, or the cursor is another one’s', async () => {
    const { source } = sourceOf({ graph: false });
    const around = ['ada-quill'];
    for (const node of ['topic:nothing', 'institution:nowhere', 'work:none', 'nonsense']) {
      await assert.rejects(readNeighbours(source, node, { around }), fails('not-found'), node);
    }
    await assert.rejects(
      readNeighbours(source, 'topic:bird-song', { around, cursor: 'else' }),
      fails('refused'),
    );
  });
});
