import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  neighboursFromWorks,
  sliceFromWorks,
  type Authorship,
  type GraphSlice,
  type NeighboursOptions,
  type Work,
} from '../../src/core/index.ts';
import { researcher, work } from '../fixtures/records.ts';

const ada = researcher({ affiliations: null });
const dora = researcher({ id: 'dora', name: 'Dora', openalex: null, affiliations: null });

const by = (id: string, ...affiliations: string[]): Authorship => ({
  id,
  name: id.toUpperCase(),
  orcid: null,
  affiliations,
  corresponding: false,
  equalContribution: false,
});

const wrote = (id: string, authors: string, about: string, year: number): Work =>
  work({
    id,
    year,
    date: null,
    authorships: authors.split(' ').map((one) => by(one, one === 'ben' ? 'Here' : '')),
    topics: about.split(' ').map((topic) => ({ id: topic, name: topic, works: null })),
  });

const WORKS = [
  wrote('a', 'ada-quill ben', 'x', 2018),
  wrote('b', 'ben ada-quill chen', 'y x', 2021),
  wrote('c', 'ada-quill', 'z', 2023),
];
const records = [{ researcher: ada, works: WORKS }];

const near = (node: string, options?: NeighboursOptions): GraphSlice => {
  const slice = neighboursFromWorks(node, records, options);
  assert.ok(slice);
  return slice;
};
const ids = ({ nodes }: GraphSlice) => nodes.map(({ id }) => id);
const lines = ({ edges }: GraphSlice) =>
  edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`).sort();

describe('Neighbours from works', () => {
  it('of the researcher are what the slice holds, and what it left out', () => {
    const long = work({
      id: 'long',
      authorships: [
        by('ada-quill'),
        ...Array.from({ length: 99 }, (_, at) => by(`p${String(at).padStart(2, '0')}`)),
      ],
      topics: [],
    });
    const works = [...WORKS, long];
    const slice = sliceFromWorks(ada, works, { limit: 4 });
    const seen = ids(slice);
    let total: number | null = null;
    for (let { next } = slice; next !== null;) {
      const page = neighboursFromWorks('researcher:ada-quill', [{ researcher: ada, works }], {
        cursor: next,
        limit: 20,
        complete: true,
      });
      assert.ok(page);
      seen.push(...ids(page));
      ({ next, total } = page);
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, slice.total);
    assert.equal(total, seen.length - 1);
    assert.match(seen.at(-1) ?? '', /^researcher:p\d\d$/);
  });

  it('keep to the kinds and years of the slice whose cursor they go on from', () => {
    const options = { limit: 2, kinds: ['work', 'topic'], from: 2020 } as const;
    const { next } = sliceFromWorks(ada, WORKS, options);
    assert.ok(next);
    const page = near('researcher:ada-quill', { cursor: next });
    assert.deepEqual(ids(page), ['work:b', 'topic:z', 'topic:x', 'topic:y']);
  });

  it('of a work are its people in the order of the byline, and its topics', () => {
    const slice = near('work:b');
    assert.deepEqual(ids(slice), [
      'researcher:ben',
      'topic:y',
      'researcher:ada-quill',
      'researcher:chen',
      'topic:x',
    ]);
    assert.deepEqual(slice.roots, ['work:b']);
    assert.deepEqual(lines(slice), [
      'about work:b topic:x',
      'about work:b topic:y',
      'authored researcher:ada-quill work:b',
      'authored researcher:ben work:b',
      'authored researcher:chen work:b',
      'co-author researcher:ada-quill researcher:ben',
      'co-author researcher:ada-quill researcher:chen',
      'co-author researcher:ben researcher:chen',
    ]);
  });

  it('of a topic are works and people, with how many works connect them', () => {
    const slice = near('topic:x');
    assert.deepEqual(ids(slice).sort(), [
      'researcher:ada-quill',
      'researcher:ben',
      'researcher:chen',
      'work:a',
      'work:b',
    ]);
    const about = slice.edges.find(
      ({ kind, source }) => kind === 'about' && source === 'researcher:ben',
    );
    assert.deepEqual([about?.target, about?.weight, about?.reason?.count], ['topic:x', 2, 2]);
  });

  it('of an institution are the people of whom bylines or profiles say so', () => {
    const place = { ror: null, country: null, from: 2011, to: 2012, current: false };
    const stated = researcher({ affiliations: [{ ...place, name: 'Here' }] });
    const slice = neighboursFromWorks('institution:name:here', [
      { researcher: stated, works: WORKS },
    ]);
    assert.ok(slice);
    assert.deepEqual(ids(slice), ['researcher:ben', 'researcher:ada-quill']);
    const places = slice.edges.filter(({ kind }) => kind === 'affiliated');
    assert.deepEqual(
      places.map(({ reason }) => [reason?.count, reason?.from, reason?.to]),
      [
        [2, 2018, 2021],
        [null, 2011, 2012],
      ],
    );
  });

  it('of somebody else are what the works at hand say', () => {
    const slice = near('researcher:ben');
    assert.deepEqual(ids(slice).sort(), [
      'institution:name:here',
      'researcher:ada-quill',
      'researcher:chen',
      'topic:x',
      'topic:y',
      'work:a',
      'work:b',
    ]);
    const own = { researcher: dora, works: [wrote('d', 'dora ben', 'w', 2024)] };
    const more = neighboursFromWorks('researcher:ben', [...records, own]);
    assert.ok(more && ids(more).includes('work:d') && ids(more).includes('researcher:dora'));
  });

  it('are connected with those that are known, and the node with them', () => {
    const slice = near('researcher:ben', { limit: 2, among: ['researcher:chen', 'topic:x'] });
    assert.deepEqual(ids(slice), ['work:b', 'researcher:ada-quill']);
    assert.deepEqual(lines(slice), [
      'about researcher:ada-quill topic:x',
      'about researcher:ben topic:x',
      'about work:b topic:x',
      'authored researcher:ada-quill work:b',
      'authored researcher:ben work:b',
      'authored researcher:chen work:b',
      'co-author researcher:ada-quill researcher:ben',
      'co-author researcher:ada-quill researcher:chen',
      'co-author researcher:ben researcher:chen',
    ]);
  });

  it('do not tell how many there are where other works may connect more', () => {
    const slice = near('topic:x');
    assert.deepEqual([slice.total, slice.truncated, slice.next], [null, true, null]);
    const all = near('topic:x', { complete: true });
    assert.deepEqual([all.total, all.truncated, all.next], [5, false, null]);
  });

  it('of a node of which nothing is known are not known', () => {
    const unknown = [
      'work:q',
      'researcher:q',
      'topic:q',
      'institution:q',
      'journal:a',
      'work:',
      '',
    ];
    for (const node of unknown) assert.equal(neighboursFromWorks(node, records), null, node);
  });

  it('of a work by itself are those that it names', () => {
    const [only] = WORKS;
    assert.ok(only);
    const slice = neighboursFromWorks('work:a', [{ researcher: null, works: [only] }]);
    assert.deepEqual(slice && ids(slice), ['researcher:ada-quill', 'topic:x', 'researcher:ben']);
  });

  it('refuse a cursor that is none', () => {
    for (const cursor of ['', 'x', '-1~~~', '3', '1~work~20190~']) {
      assert.throws(() => near('work:a', { cursor }), RangeError);
    }
  });
});
