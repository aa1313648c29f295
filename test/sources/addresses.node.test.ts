import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  apiRoot,
  buildBatchUrl,
  buildResearcherUrl,
} from '../../src/sources/profile-api/addresses.ts';
import { buildGraphUrl, buildNeighboursUrl } from '../../src/sources/profile-api/graph.ts';
import { buildSearchUrl } from '../../src/sources/profile-api/people.ts';
import { buildWorksUrl, buildWorkUrl } from '../../src/sources/profile-api/works.ts';

const root = 'https://api.test/v1/';

describe('the root of an API', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  for (const [given, expected] of [
    ['https://api.test', 'https://api.test/'],
    ['https://api.test/', 'https://api.test/'],
    ['https://api.test/a/b', 'https://api.test/a/b/'],
    ['https://api.test/a/b//', 'https://api.test/a/b/'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787/'],
    [' https://api.test/v1 ', 'https://api.test/v1/'],
    ['https://api.test/v1?x=1#y', 'https://api.test/v1/'],
  ] as const) {
    it(`of "${given}" is ${expected}`, () => {
      assert.equal(apiRoot(given), expected);
    });
  }

  it('starts from the page where it is relative', () => {
    Object.assign(globalThis, { document: { baseURI: 'https://lab.test/people/ada.html' } });
    assert.equal(apiRoot('/api'), 'https://lab.test/api/');
    assert.equal(apiRoot('api/'), 'https://lab.test/people/api/');
    assert.equal(apiRoot('//other.test'), 'https://other.test/');
    assert.equal(apiRoot('https://api.test'), 'https://api.test/');
  });

  for (const given of [
    'javascript:alert(1)',
    'data:,{}',
    'file:///etc/',
    'ftp://a.test/',
    '/api',
  ]) {
    it(`is not configured by "${given}"`, () => {
      assert.throws(() => apiRoot(given), { name: 'ProfileError', code: 'not-configured' });
    });
  }
});

describe('addresses of the API', () => {
  it('hold the canonical id of a researcher', () => {
    assert.equal(buildResearcherUrl(root, 'ada-quill'), `${root}researchers/ada-quill`);
    assert.equal(
      buildResearcherUrl(root, 'https://orcid.org/0000-0002-1825-0097'),
      `${root}researchers/orcid:0000-0002-1825-0097`,
    );
    assert.equal(
      buildResearcherUrl(root, '李明月'),
      `${root}researchers/%E6%9D%8E%E6%98%8E%E6%9C%88`,
    );
  });

  it('hold all ids of a batch', () => {
    assert.equal(
      buildBatchUrl(root, ['ada-quill', '0000-0002-1825-0097', 'openalex:a42']),
      `${root}researchers?ids=ada-quill,orcid:0000-0002-1825-0097,openalex:A42`,
    );
  });

  it('hold what was asked of the works and nothing else', () => {
    assert.equal(buildWorksUrl(root, 'ada-quill'), `${root}researchers/ada-quill/works`);
    assert.equal(
      buildWorksUrl(root, 'ada-quill', {
        type: 'article',
        year: '2019-2022',
        q: 'finch & song',
        sort: 'oldest',
        cursor: 'a+b/c=',
        limit: 20,
      }),
      `${root}researchers/ada-quill/works?type=article&year=2019-2022&q=finch+%26+song` +
        '&sort=oldest&cursor=a%2Bb%2Fc%3D&limit=20',
    );
    assert.equal(buildWorksUrl(root, 'ada-quill', { q: '' }), `${root}researchers/ada-quill/works`);
  });

  it('keep a DOI in one piece', () => {
    assert.equal(
      buildWorkUrl(root, 'doi:10.5555/a(b)#c?d'),
      `${root}works/doi%3A10.5555%2Fa(b)%23c%3Fd`,
    );
  });

  it('hold the words of a search', () => {
    assert.equal(
      buildSearchUrl(root, 'Müller & Söhne', { limit: 5 }),
      `${root}researchers?q=M%C3%BCller+%26+S%C3%B6hne&limit=5`,
    );
  });

  it('hold which part of a graph is asked for', () => {
    assert.equal(buildGraphUrl(root, 'ada-quill'), `${root}researchers/ada-quill/graph`);
    assert.equal(
      buildGraphUrl(root, 'ada-quill', { kinds: ['work', 'topic'], limit: 40, from: 2019 }),
      `${root}researchers/ada-quill/graph?kinds=work%2Ctopic&limit=40&from=2019`,
    );
    assert.throws(() => buildGraphUrl(root, 'orcid:1'), { code: 'invalid-id' });
  });

  it('hold a node of a graph, whatever its id is made of', () => {
    assert.equal(
      buildNeighboursUrl(root, 'work:doi:10.5555/a?b#c', { among: ['topic:a', 'topic:b'] }),
      `${root}graph/nodes/work%3Adoi%3A10.5555%2Fa%3Fb%23c/neighbours?among=topic%3Aa%2Ctopic%3Ab`,
    );
    assert.equal(
      buildNeighboursUrl(root, 'topic:a', { limit: 5, cursor: 'x' }),
      `${root}graph/nodes/topic%3Aa/neighbours?limit=5&cursor=x`,
    );
  });
});
