import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createPick,
  fitWorksState,
  groupWorks,
  inOrder,
  NO_FILTER,
  parseGroupings,
  ranksOf,
  readWorksState,
  WorkCollection,
  writeWorksState,
  yearBars,
  type Work,
  type WorkGrouping,
  type WorkOrder,
  type WorksState,
} from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';

describe('the order of works', () => {
  const works = [
    work({ id: 'undated', title: 'Beta', year: null, date: null, citations: null }),
    work({
      id: 'old',
      title: '<i>alpha</i>',
      year: 2019,
      date: null,
      citations: { count: 0, source: 'OpenAlex', asOf: null },
    }),
    work({
      id: 'new',
      title: 'Ábel',
      year: 2024,
      date: '2024-02-01',
      citations: { count: 9, source: 'OpenAlex', asOf: null },
    }),
    work({ id: 'newer', title: null, year: 2024, date: '2024-10-01' }),
    work({ id: 'future', title: 'Zeta', year: 2093, date: '2093-01-01' }),
  ];
  const collection = new WorkCollection();
  collection.add(works);
  collection.prepare();
  const places = works.map((_work, place) => place);
  const sorted = (order: WorkOrder) =>
    inOrder(places, ranksOf(collection, order)).map((place) => works[place]?.id);

  for (const [order, ids] of [
    ['newest', ['future', 'newer', 'new', 'old', 'undated']],
    ['oldest', ['old', 'new', 'newer', 'future', 'undated']],
    ['title', ['new', 'old', 'undated', 'future', 'newer']],
    ['cited', ['new', 'old', 'undated', 'newer', 'future']],
  ] as const) {
    it(`by ${order} puts those last that have nothing to go by`, () => {
      assert.deepEqual(sorted(order), ids);
    });
  }
});

describe('groups of works', () => {
  const works = [
    work({ id: 'a', year: 2024, type: 'dataset', topics: [] }),
    work({ id: 'b', year: 2024, type: 'article' }),
    work({ id: 'c', year: null, type: 'article' }),
    work({ id: 'd', year: 2019, type: 'zine' }),
  ];
  const shown = (by: readonly WorkGrouping[], order: WorkOrder = 'newest') =>
    groupWorks(works, by, order, (one) => one).map(({ key, items, groups }) => [
      key,
      groups.length > 0 ? groups.map((group) => group.key) : items.map(({ id }) => id),
    ]);

  it('by year run as the list does, undated works last', () => {
    assert.deepEqual(shown(['year']), [
      ['2024', ['a', 'b']],
      ['2019', ['d']],
      [null, ['c']],
    ]);
    assert.deepEqual(
      shown(['year'], 'oldest').map(([key]) => key),
      ['2019', '2024', null],
    );
  });

  it('by type stand in the usual order, unknown types last', () => {
    assert.deepEqual(
      shown(['type']).map(([key]) => key),
      ['article', 'dataset', 'zine'],
    );
  });

  it('by both stand one in the other', () => {
    assert.deepEqual(shown(['year', 'type'])[0], ['2024', ['article', 'dataset']]);
    assert.deepEqual(shown(['type', 'year'])[0], ['article', ['2024', null]]);
  });

  it('by topic hold each work once, works without a topic last', () => {
    assert.deepEqual(shown(['topic']), [
      ['bird-song', ['b', 'c', 'd']],
      [null, ['a']],
    ]);
  });

  it('are read from words, whatever else stands there', () => {
    assert.deepEqual(parseGroupings(' type  year type colour'), ['type', 'year']);
    assert.deepEqual(parseGroupings(null), []);
  });
});

describe('works that a page names', () => {
  const works = [
    work({ id: 'openalex:W1', openalex: 'W1', doi: '10.5555/one' }),
    work({ id: 'own-2', openalex: null, doi: null, arxiv: '2005.14165' }),
    work({ id: 'own-3', openalex: null, doi: '10.5555/three' }),
  ];
  const pick = (picks: Parameters<typeof createPick>[0]) => works.map(createPick(picks));

  it('are found by id, DOI, address and arXiv id', () => {
    assert.deepEqual(pick({ select: 'https://doi.org/10.5555/ONE, arxiv:2005.14165' }), [
      Infinity,
      Infinity,
      null,
    ]);
    assert.deepEqual(pick({ hide: 'openalex:W1 own-3' }), [null, Infinity, null]);
  });

  it('come first in the order in which they are pinned', () => {
    assert.deepEqual(pick({ pin: 'own-3 openalex:w1' }), [1, Infinity, 0]);
  });

  it('are found by what their versions are called', () => {
    const version = {
      id: null,
      doi: '10.48550/arxiv.1',
      arxiv: null,
      type: 'preprint',
      venue: null,
      year: null,
      url: null,
      openAccessUrl: null,
    };
    const merged = work({ versions: [version] });
    assert.equal(createPick({ hide: '10.48550/arXiv.1' })(merged), null);
  });

  it('leave all the others as they are when there are none', () => {
    assert.deepEqual(pick({ select: ' ', hide: null }), [Infinity, Infinity, Infinity]);
  });
});

describe('the years of works as bars', () => {
  const bars = (...years: number[]) => yearBars(years, new Map(years.map((year) => [year, 1])));

  it('have one for each year from first to last', () => {
    assert.deepEqual(bars(2020, 2022), [
      { from: 2020, to: 2020, works: 1 },
      { from: 2021, to: 2021, works: 0 },
      { from: 2022, to: 2022, works: 1 },
    ]);
  });

  it('stand for several years each where there would be too many', () => {
    assert.deepEqual(bars(1950, 2024)[0], { from: 1950, to: 1951, works: 1 });
    assert.ok(bars(1, 2024, 9999).length <= 50);
    assert.equal(
      bars(1, 2024, 9999).reduce((sum, { works }) => sum + works, 0),
      3,
    );
  });

  it('are none where no year is known', () => {
    assert.deepEqual(bars(), []);
  });
});

describe('a list in an address', () => {
  const state: WorksState = {
    filter: {
      q: '"young finch" song',
      from: 2019,
      to: 2022,
      chosen: { ...NO_FILTER.chosen, type: ['article', 'preprint'], venue: ['revue d ete, a & b'] },
    },
    order: 'title',
  };

  it('is read as it was written', () => {
    const search = new URLSearchParams('page=2');
    writeWorksState(search, 'works', state, 'newest');
    assert.equal(
      search.toString(),
      'page=2&works.q=%22young+finch%22+song&works.year=2019-2022&works.type=article&works.type=preprint&works.venue=revue+d+ete%2C+a+%26+b&works.sort=title',
    );
    assert.deepEqual(readWorksState(search, 'works', 'newest'), {
      state,
      given: true,
      dropped: [],
    });
  });

  it('leaves the fields of other lists and of the page alone', () => {
    const search = new URLSearchParams('works-2.q=owl&works.q=finch');
    writeWorksState(search, 'works', { filter: NO_FILTER, order: 'newest' }, 'newest');
    assert.equal(search.toString(), 'works-2.q=owl');
    assert.equal(readWorksState(search, 'works', 'newest').given, false);
  });

  for (const [written, from, to] of [
    ['2021', 2021, 2021],
    ['2019-', 2019, null],
    ['-2022', null, 2022],
  ] as const) {
    it(`holds the years ${written}`, () => {
      const { filter } = readWorksState(
        new URLSearchParams({ 'w.year': written }),
        'w',
        'newest',
      ).state;
      assert.deepEqual([filter.from, filter.to], [from, to]);
    });
  }

  it('drops what makes no sense, and says what', () => {
    const search = new URLSearchParams('w.year=2022-2019&w.sort=colour&w.type=article');
    const read = readWorksState(search, 'w', 'newest');
    assert.deepEqual(read.dropped, ['2022-2019', 'colour']);
    assert.deepEqual(read.state.filter, {
      ...NO_FILTER,
      chosen: { ...NO_FILTER.chosen, type: ['article'] },
    });
  });

  it('drops values that no work has, once all works are there', () => {
    const collection = new WorkCollection();
    const items: readonly Work[] = [work({ type: 'article', venue: 'Ibis' })];
    collection.add(items);
    collection.prepare();
    const { state: fitted, dropped } = fitWorksState(state, collection.values);
    assert.deepEqual(fitted.filter.chosen.type, ['article']);
    assert.deepEqual(dropped, ['preprint', 'revue d ete, a & b']);
  });
});
