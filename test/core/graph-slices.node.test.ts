import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import {
  GraphSliceSchema,
  sliceFromWorks,
  type Authorship,
  type GraphEdge,
  type GraphSlice,
  type Work,
} from '../../src/core/index.ts';
import { researcher, work } from '../fixtures/records.ts';

const ada = researcher({ affiliations: null });

const by = (id: string, ...affiliations: string[]): Authorship => ({
  id,
  name: id.toUpperCase(),
  orcid: null,
  affiliations,
  corresponding: false,
  equalContribution: false,
});

/** A work of Ada and others, named by their ids. */
const joint = (id: string, others = '', overrides: Partial<Work> = {}): Work =>
  work({
    id,
    title: `Work ${id}`,
    year: 2020,
    date: null,
    authorships: ['ada-quill', ...others.split(' ').filter(Boolean)].map((one) => by(one)),
    topics: [],
    ...overrides,
  });

const cited = (count: number) => ({ count, source: 'OpenAlex', asOf: null });
const topics = (...ids: string[]) => ids.map((id) => ({ id, name: id, works: null }));
const crowd = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `p${String(at + from).padStart(4, '0')}`).join(' ');

const ids = ({ nodes }: GraphSlice) => nodes.map(({ id }) => id);
const ofKind = (slice: GraphSlice, kind: string) =>
  slice.nodes.slice(1).flatMap((node) => (node.kind === kind ? node.id.replace(/^\w+:/, '') : []));
const edge = ({ edges }: GraphSlice, kind: GraphEdge['kind'], source: string, target: string) =>
  edges.find((one) => one.kind === kind && one.source === source && one.target === target);

describe('A slice from works', () => {
  it('has the shape of a slice, the researcher first', () => {
    const slice = sliceFromWorks(ada, [joint('a', 'ben'), joint('b', 'ben', { title: null })]);
    assert.deepEqual(v.parse(GraphSliceSchema, slice), slice);
    assert.deepEqual(slice.roots, ['researcher:ada-quill']);
    assert.deepEqual(slice.nodes[0], {
      id: 'researcher:ada-quill',
      kind: 'researcher',
      label: 'Ada Quill',
      weight: 2,
      year: null,
      ref: 'ada-quill',
      url: 'https://openalex.org/A9000000001',
      detail: null,
      neighbours: 3,
    });
    assert.equal(slice.nodes.find(({ id }) => id === 'work:b')?.label, 'b');
    assert.deepEqual([slice.total, slice.truncated, slice.next], [4, false, null]);
  });

  it('is empty but for the researcher where there are no works', () => {
    const slice = sliceFromWorks(ada, []);
    assert.deepEqual(ids(slice), ['researcher:ada-quill']);
    assert.deepEqual(slice.edges, []);
    assert.equal(slice.total, 1);
  });

  it('is the same whatever the order of the works, and knows each once', () => {
    const works = [joint('a', 'ben chen'), joint('b', 'chen'), joint('c', 'dora ben')];
    const slice = sliceFromWorks(ada, works);
    assert.deepEqual(sliceFromWorks(ada, [...works].reverse()), slice);
    assert.deepEqual(sliceFromWorks(ada, [...works, ...works]), slice);
  });

  it('ranks works by citations, those without a count last, then the newest', () => {
    const works = [
      joint('few', '', { citations: cited(2), year: 2021 }),
      joint('unknown', '', { year: 2025 }),
      joint('older', '', { citations: cited(9), year: 2001 }),
      joint('newer', '', { citations: cited(9), year: 2011 }),
      joint('none', '', { citations: cited(0), year: 2024 }),
      joint('undated', '', { citations: cited(9), year: null }),
    ];
    const slice = sliceFromWorks(ada, works);
    const expected = ['newer', 'older', 'undated', 'few', 'none', 'unknown'];
    assert.deepEqual(ofKind(slice, 'work'), expected);
  });

  it('ranks people by joint works, then by the latest one', () => {
    const works = [
      joint('a', 'ben chen', { year: 2019 }),
      joint('b', 'ben dora', { year: 2021 }),
      joint('c', 'emil', { year: 2021, date: '2021-11-02' }),
    ];
    assert.deepEqual(ofKind(sliceFromWorks(ada, works), 'researcher'), [
      'ben',
      'emil',
      'dora',
      'chen',
    ]);
  });

  it('ranks topics and institutions by works, and counts a name once on each', () => {
    const places = (...names: string[]) => [by('ada-quill', ...names), by('ada-quill', ...names)];
    const works = [
      joint('a', '', { topics: topics('x', 'y', 'x'), authorships: places('Here', 'THERE!') }),
      joint('b', '', { topics: topics('y'), authorships: places('There') }),
    ];
    const slice = sliceFromWorks(ada, works);
    assert.deepEqual(ofKind(slice, 'topic'), ['y', 'x']);
    assert.deepEqual(ofKind(slice, 'institution'), ['name:there', 'name:here']);
    const about = edge(slice, 'about', 'researcher:ada-quill', 'topic:y');
    assert.deepEqual([about?.weight, about?.reason?.count], [2, 2]);
  });

  it('gives each kind its share, of which a smaller slice is the beginning', () => {
    const works = Array.from({ length: 200 }, (_, at) =>
      joint(`w${at}`, crowd(3, at), {
        topics: topics(`t${at % 60}`),
        authorships: ['ada-quill', ...crowd(3, at).split(' ')].map((id) =>
          by(id, id === 'ada-quill' ? `Place ${at % 40}` : ''),
        ),
      }),
    );
    const slice = sliceFromWorks(ada, works, { limit: 101 });
    const share = (kind: string) => ofKind(slice, kind).length;
    assert.deepEqual(['work', 'researcher', 'topic', 'institution'].map(share), [50, 30, 12, 8]);
    const all = ids(sliceFromWorks(ada, works, { limit: 1000 }));
    for (const limit of [1, 5, 20, 101, 400]) {
      assert.deepEqual(ids(sliceFromWorks(ada, works, { limit })), all.slice(0, limit));
    }
    const small = sliceFromWorks(ada, works, { limit: 8 });
    assert.deepEqual(
      ['work', 'researcher', 'topic', 'institution'].map((kind) => ofKind(small, kind).length),
      [3, 2, 1, 1],
    );
  });

  it('leaves the share of a kind that has no more to the others', () => {
    const works = Array.from({ length: 50 }, (_, at) => joint(`w${at}`, 'ben'));
    const slice = sliceFromWorks(ada, works, { limit: 31 });
    assert.deepEqual([ofKind(slice, 'work').length, ofKind(slice, 'researcher').length], [29, 1]);
  });

  it('is not drowned by a work of a thousand authors', () => {
    const works = [
      joint('big', crowd(999), { citations: cited(5000) }),
      joint('small', 'ben chen'),
    ];
    const slice = sliceFromWorks(ada, works);
    assert.deepEqual(ids(slice), [
      'researcher:ada-quill',
      'work:big',
      'researcher:ben',
      'work:small',
      'researcher:chen',
    ]);
    // They are told, and can be asked for.
    assert.equal(slice.total, 1004);
    assert.ok(slice.truncated);
    assert.notEqual(slice.next, null);
  });

  it('takes people of long bylines once their parts make up a work', () => {
    const works = Array.from({ length: 4 }, (_, at) =>
      joint(`w${at}`, `${crowd(118, 200 * at)} ben`),
    );
    // 120 authors: a quarter of a work each.
    assert.deepEqual(ofKind(sliceFromWorks(ada, works.slice(0, 3)), 'researcher'), []);
    const slice = sliceFromWorks(ada, works);
    assert.deepEqual(ofKind(slice, 'researcher'), ['ben']);
    const together = edge(slice, 'co-author', 'researcher:ada-quill', 'researcher:ben');
    assert.deepEqual([together?.weight, together?.reason?.count], [1, 4]);
  });

  it('counts the whole byline where the list of authors is cut', () => {
    const slice = sliceFromWorks(ada, [joint('cut', 'ben', { authorCount: 3000 })]);
    assert.deepEqual(ofKind(slice, 'researcher'), []);
  });

  it('connects co-authors among themselves by short bylines only', () => {
    const works = [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) =>
        joint(id, 'ben chen', { year: 2010 + at }),
      ),
      joint('long', `ben chen dora ${crowd(40)}`, { year: 2024 }),
      joint('short', 'dora', { year: 2024 }),
    ];
    const slice = sliceFromWorks(ada, works);
    const pair = edge(slice, 'co-author', 'researcher:ben', 'researcher:chen');
    assert.equal(pair?.weight, 7);
    assert.deepEqual(pair.reason, {
      works: ['g', 'f', 'e', 'd', 'c'].map((id, at) => ({
        id,
        title: `Work ${id}`,
        year: 2016 - at,
      })),
      count: 7,
      from: 2010,
      to: 2016,
    });
    assert.equal(edge(slice, 'co-author', 'researcher:ben', 'researcher:dora'), undefined);
    const own = edge(slice, 'co-author', 'researcher:ada-quill', 'researcher:dora');
    assert.deepEqual([own?.reason?.count, own?.reason?.works[0]?.id], [2, 'long']);
  });

  it('says when a work was published on the edges of a single work', () => {
    const slice = sliceFromWorks(ada, [joint('a', 'ben', { topics: topics('x'), year: 2018 })]);
    const reason = { works: [], count: null, from: 2018, to: 2018 };
    for (const [kind, source, target] of [
      ['authored', 'researcher:ben', 'work:a'],
      ['authored', 'researcher:ada-quill', 'work:a'],
      ['about', 'work:a', 'topic:x'],
    ] as const) {
      assert.deepEqual(edge(slice, kind, source, target)?.reason, reason);
    }
    assert.equal(edge(slice, 'about', 'researcher:ben', 'topic:x'), undefined);
  });

  it('connects people with the institutions that profile and bylines name', () => {
    const place = { ror: '04znxe670', country: 'PL', current: false };
    const person = researcher({
      affiliations: [
        { ...place, name: 'Here', from: 2012, to: 2014 },
        { ...place, name: 'Elsewhere', from: 2015, to: null, current: true },
        { ...place, name: 'Here', from: 2008, to: 2009 },
      ],
    });
    const slice = sliceFromWorks(person, [
      joint('a', '', { authorships: [by('ada-quill', 'Here'), by('ben', 'HERE')], year: 2016 }),
      joint('b', '', { authorships: [by('ada-quill', 'Here', 'Elsewhere')], year: 2015 }),
    ]);
    assert.deepEqual(ofKind(slice, 'institution'), ['name:here', 'name:elsewhere']);
    const here = slice.nodes.find(({ id }) => id === 'institution:name:here');
    assert.deepEqual(
      [here?.label, here?.url, here?.detail],
      ['Here', 'https://ror.org/04znxe670', 'PL'],
    );
    const at = (who: string, where: string) =>
      edge(slice, 'affiliated', `researcher:${who}`, `institution:name:${where}`)?.reason;
    const [a, b] = [
      { id: 'a', title: 'Work a', year: 2016 },
      { id: 'b', title: 'Work b', year: 2015 },
    ];
    assert.deepEqual(at('ada-quill', 'here'), { works: [a, b], count: 2, from: 2008, to: 2016 });
    assert.deepEqual(at('ada-quill', 'elsewhere'), { works: [b], count: 1, from: 2015, to: null });
    assert.deepEqual(at('ben', 'here'), { works: [a], count: 1, from: 2016, to: 2016 });
  });

  it('knows the researcher on a byline by any id, and where the byline is cut before', () => {
    const person = researcher({ orcid: '0000-0002-1825-0097', affiliations: null });
    const works = [
      joint('a', '', { authorships: [by('openalex:A9000000001', 'Here'), by('ben')] }),
      joint('b', '', { authorships: [{ ...by('x'), id: null, orcid: '0000-0002-1825-0097' }] }),
      joint('c', '', { authorships: [by('ben')] }),
    ];
    const slice = sliceFromWorks(person, works);
    assert.deepEqual(ofKind(slice, 'researcher'), ['ben']);
    assert.deepEqual(ofKind(slice, 'institution'), ['name:here']);
    for (const { id } of works) {
      assert.ok(edge(slice, 'authored', 'researcher:ada-quill', `work:${id}`));
    }
    const together = edge(slice, 'co-author', 'researcher:ada-quill', 'researcher:ben');
    assert.equal(together?.reason?.count, 2);
  });

  it('comes from the works of some years, and the affiliations that touch them', () => {
    const place = { ror: null, country: null, current: false };
    const person = researcher({
      affiliations: [
        { ...place, name: 'Before', from: 1990, to: 2004 },
        { ...place, name: 'Then', from: 2004, to: null },
        { ...place, name: 'Whenever', from: null, to: null },
      ],
    });
    const works = [
      joint('old', 'ben', { year: 2004 }),
      joint('then', 'chen', { year: 2005 }),
      joint('new', 'dora', { year: 2007 }),
      joint('undated', 'emil', { year: null }),
    ];
    const slice = sliceFromWorks(person, works, { from: 2005, to: 2006 });
    assert.deepEqual(ofKind(slice, 'work'), ['then']);
    assert.deepEqual(ofKind(slice, 'researcher'), ['chen']);
    assert.deepEqual(ofKind(slice, 'institution'), ['name:then', 'name:whenever']);
    assert.equal(slice.total, 5);
    assert.equal(slice.nodes[0]?.neighbours, null);
    assert.equal(sliceFromWorks(person, works, { to: 2004 }).total, 1 + 1 + 1 + 3);
  });

  it('holds some kinds only, among which the places are shared out', () => {
    const works = Array.from({ length: 40 }, (_, at) =>
      joint(`w${at}`, crowd(1, at), { topics: topics(`t${at}`) }),
    );
    const slice = sliceFromWorks(ada, works, { kinds: ['researcher', 'topic'], limit: 15 });
    assert.equal(ofKind(slice, 'work').length, 0);
    assert.deepEqual([ofKind(slice, 'researcher').length, ofKind(slice, 'topic').length], [10, 4]);
    assert.equal(slice.total, 81);
    assert.ok(slice.edges.every(({ source, target }) => !`${source}${target}`.includes('work:')));
  });

  it('does not tell how much there is where not all works are known', () => {
    const slice = sliceFromWorks(ada, [joint('a', 'ben')], { complete: false });
    assert.deepEqual([slice.total, slice.truncated, slice.next], [null, true, null]);
    assert.equal(slice.nodes[0]?.neighbours, null);
  });
});
