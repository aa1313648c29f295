import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  configuration,
  configure,
  onConfigure,
  profileApi,
  resolveSource,
} from '../../src/sources/index.ts';
import { createFakeApi } from '../fixtures/fake-api.ts';

const source = (name: string) => profileApi({ url: `https://${name}.test/` });
const keyOf = (...request: Parameters<typeof resolveSource>) => resolveSource(...request).key;

/** A page whose `<meta name="profile-api">` says `content`. */
function page(content: string | null) {
  Object.assign(globalThis, {
    document: {
      baseURI: 'https://lab.test/people/',
      querySelector: (selector: string) =>
        selector === 'meta[name="profile-api"]' && content !== null ? { content } : null,
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
  configure({ api: null, source: null, fetch: undefined });
});

describe('the source of an element', () => {
  it('is the nearest that was named', () => {
    page('https://meta.test');
    configure({ api: 'https://configured.test', source: source('configured-source') });
    const provided = { api: 'https://provided.test', source: source('provided-source') };
    const own = { api: 'https://own.test', source: source('own-source') };

    assert.equal(keyOf({ ...own, provided }), 'https://own-source.test/');
    assert.equal(keyOf({ api: own.api, provided }), 'https://own.test/');
    assert.equal(keyOf({ provided }), 'https://provided-source.test/');
    assert.equal(keyOf({ provided: { api: provided.api } }), 'https://provided.test/');
    assert.equal(keyOf(), 'https://configured-source.test/');
    configure({ source: null });
    assert.equal(keyOf(), 'https://configured.test/');
    configure({ api: null });
    assert.equal(keyOf(), 'https://meta.test/');
  });

  it('passes over what is empty', () => {
    configure({ api: 'https://configured.test' });
    const provided = { api: '', source: null };
    assert.equal(keyOf({ source: null, api: '', provided }), 'https://configured.test/');
    assert.equal(keyOf({ provided: null }), 'https://configured.test/');
  });

  it('is not configured where nobody named one, with a page or without', () => {
    const expected = { name: 'ProfileError', code: 'not-configured' };
    assert.throws(() => resolveSource({}), expected);
    page(null);
    assert.throws(() => resolveSource({}), expected);
    page('');
    assert.throws(() => resolveSource({}), expected);
  });

  it('is not configured by an address that is none, whatever else is named', () => {
    configure({ api: 'https://configured.test' });
    assert.throws(() => resolveSource({ api: 'javascript:alert(1)' }), { code: 'not-configured' });
  });

  it('is one object for all who name the same address', () => {
    page('/api');
    const one = resolveSource({ api: 'https://lab.test/api' });
    assert.equal(resolveSource({ api: 'https://lab.test/api/' }), one);
    assert.equal(resolveSource({ provided: { api: '../api' } }), one);
    assert.equal(resolveSource(), one);
    assert.notEqual(resolveSource({ api: 'https://lab.test/other' }), one);
  });

  it('is one object for all who name the same source', () => {
    const named = source('named');
    assert.equal(resolveSource({ source: named }), resolveSource({ provided: { source: named } }));
    assert.notEqual(resolveSource({ source: named }), resolveSource({ source: source('named') }));
  });

  it('asks through the fetch that is configured at the time', async () => {
    const api = createFakeApi({ url: 'https://configured-fetch.test/' });
    const resolved = resolveSource({ api: api.url });
    configure({ fetch: api.fetch });
    await resolved.researcher('josiah-carberry');
    assert.deepEqual(api.requests, ['researchers/josiah-carberry']);
  });
});

describe('the configuration of the page', () => {
  it('keeps what is not named', () => {
    configure({ api: 'https://a.test' });
    const { fetch } = createFakeApi();
    configure({ fetch });
    assert.equal(configuration().api, 'https://a.test');
    assert.equal(configuration().fetch, fetch);
  });

  it('tells those who follow it, until they stop', () => {
    const heard: unknown[] = [];
    const stop = onConfigure(() => heard.push(configuration().api));
    configure({ api: 'https://a.test' });
    configure({ api: 'https://b.test' });
    stop();
    configure({ api: 'https://c.test' });
    assert.deepEqual(heard, ['https://a.test', 'https://b.test']);
  });
});
