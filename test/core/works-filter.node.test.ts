import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  NO_FILTER,
  toggleFacet,
  WorkCollection,
  WorkFilterer,
  type CollectionOptions,
  type Work,
  type WorkFacet,
  type WorkFilter,
} from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';

const author = (name: string, id: string | null = null): Work['authorships'][number] => ({
  id,
  name,
  orcid: null,
  affiliations: [],
  corresponding: false,
  equalContribution: false,
});

const collect = (works: readonly Work[], options?: CollectionOptions): WorkCollection => {
  const collection = new WorkCollection(options);
  collection.add(works);
  collection.prepare();
  return collection;
};

const filterOf = (changes: Partial<WorkFilter>): WorkFilter => ({ ...NO_FILTER, ...changes });

describe('a search among works', () => {
  const works = [
    work({ id: 'a', title: 'Ångström units in <i>E. coli</i>', abstract: 'A young finch sings.' }),
    work({ id: 'b', title: 'Finches, young and old', venue: 'Revue d’Été', abstract: null }),
    work({
      id: 'c',
      title: '機械学習による鳥の歌',
      abstract: 'CO<sub>2</sub> and song',
      authorships: [author('Łukasz Żółć')],
    }),
  ];
  const filterer = new WorkFilterer(collect(works));
  const found = (q: string) =>
    filterer.filter(filterOf({ q })).places.map((place) => works[place]?.id);

  for (const { q, ids, because } of [
    { q: '', ids: ['a', 'b', 'c'], because: 'nothing is asked' },
    { q: 'angstrom', ids: ['a'], because: 'accents and case do not count' },
    { q: 'FINCH', ids: ['a', 'b'], because: 'a word begins with it' },
    { q: 'inch', ids: [], because: 'no word begins with it' },
    { q: 'young finch', ids: ['a', 'b'], because: 'both words are there' },
    { q: '"young finch"', ids: ['a'], because: 'the phrase is there' },
    { q: '"young fin', ids: ['a'], because: 'an open phrase may end within a word' },
    { q: '"young fin"', ids: [], because: 'a closed phrase ends with a word' },
    { q: 'été', ids: ['b'], because: 'the venue is searched too' },
    { q: 'lukasz zolc', ids: ['c'], because: 'authors are searched too' },
    { q: '学習', ids: ['c'], because: 'Japanese puts no spaces between words' },
    { q: 'co2', ids: ['c'], because: 'a lowered digit is a digit' },
    { q: '"', ids: ['a', 'b', 'c'], because: 'a quote alone asks nothing' },
    { q: '!? …', ids: ['a', 'b', 'c'], because: 'signs alone ask nothing' },
    { q: 'finch unheard', ids: [], because: 'one of the words is nowhere' },
  ]) {
    it(`for ${JSON.stringify(q)} finds ${ids.join(', ') || 'nothing'}: ${because}`, () => {
      assert.deepEqual(found(q), ids);
    });
  }

  it('finds again what it left out, when letters are taken back', () => {
    assert.deepEqual(found('finche'), ['b']);
    assert.deepEqual(found('finch'), ['a', 'b']);
  });

  it('does not take the end of a title and the start of a venue for a phrase', () => {
    const parted = new WorkFilterer(collect([work({ title: 'On birds', venue: 'Nature' })]));
    assert.equal(parted.filter(filterOf({ q: '"birds nature"' })).places.length, 0);
  });
});

describe('filters of works', () => {
  const works = [
    work({ id: 'a', type: 'article', year: 2020, venue: 'Ibis', openAccessStatus: 'gold' }),
    work({ id: 'b', type: 'article', year: 2021, venue: 'Auk', openAccessStatus: 'closed' }),
    work({ id: 'c', type: 'preprint', year: 2021, venue: null, authorships: [author('Zoë')] }),
    work({ id: 'd', type: 'dataset', year: null, authorships: [], topics: [] }),
  ];
  const collection = collect(works, { isOwn: ({ id }) => id === 'ada-quill' });
  const filterer = new WorkFilterer(collection);
  const ids = (filter: WorkFilter) =>
    filterer.filter(filter).places.map((place) => works[place]?.id);
  const counts = (filter: WorkFilter, facet: WorkFacet) => {
    const { keys } = collection.values[facet];
    const tally = filterer.filter(filter).counts[facet];
    return Object.fromEntries(keys.map((key, code) => [key, tally[code]]));
  };
  const article = toggleFacet(NO_FILTER, 'type', 'article');

  it('take the values of one facet as alternatives', () => {
    assert.deepEqual(ids(toggleFacet(article, 'type', 'preprint')), ['a', 'b', 'c']);
  });

  it('combine different facets', () => {
    assert.deepEqual(ids(toggleFacet(article, 'access', 'open')), ['a']);
    assert.deepEqual(ids({ ...article, from: 2021, to: null }), ['b']);
  });

  it('count what a further choice of the same facet would add', () => {
    assert.deepEqual(counts(article, 'type'), { article: 2, preprint: 1, dataset: 1 });
  });

  it('count the other facets within the choice', () => {
    assert.deepEqual(counts(article, 'access'), { open: 1, closed: 1, unknown: 0 });
    assert.deepEqual(counts({ ...article, from: 2021 }, 'venue'), {
      ibis: 0,
      auk: 1,
      'journal of invented ornithology': 0,
    });
  });

  it('count years within all but the years', () => {
    const { years } = filterer.filter({ ...article, from: 2021, to: 2021 });
    assert.deepEqual(
      [...years],
      [
        [2020, 1],
        [2021, 1],
      ],
    );
  });

  it('leave out works without a year where years are asked for', () => {
    assert.deepEqual(ids(filterOf({ from: 1900 })), ['a', 'b', 'c']);
  });

  it('do not count the researcher among the co-authors', () => {
    assert.deepEqual(counts(NO_FILTER, 'author'), { 'li-mingyue': 2, zoe: 1 });
  });

  it('find nothing by a value that no work has', () => {
    assert.deepEqual(ids(toggleFacet(NO_FILTER, 'venue', 'gone')), []);
  });

  it('undo a choice that is made twice', () => {
    assert.deepEqual(toggleFacet(article, 'type', 'article'), NO_FILTER);
  });
});

describe('preparing works', () => {
  it('stops when it may not go on, and goes on where it stopped', () => {
    const collection = new WorkCollection();
    collection.add([work({ id: 'a' }), work({ id: 'b' }), work({ id: 'c' })]);
    assert.equal(
      collection.prepare(() => false),
      false,
    );
    assert.equal(collection.prepared.length, 1);
    assert.equal(collection.pending, 2);
    collection.add([work({ id: 'd' })]);
    assert.equal(collection.prepare(), true);
    assert.deepEqual(
      collection.prepared.map((one) => one.work.id),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('takes three thousand authors, each once', () => {
    const authorships = Array.from({ length: 3000 }, (_, at) => author(`Author ${at % 2500}`));
    const collection = collect([work({ authorships })]);
    assert.equal(collection.prepared[0]?.facets.author.length, 2500);
  });
});
