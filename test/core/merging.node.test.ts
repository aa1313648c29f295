import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeWorks, mergeWorksInSteps, type Work } from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';

const person = (name: string, overrides: Partial<Work['authorships'][number]> = {}) => ({
  id: null,
  name,
  orcid: null,
  affiliations: [],
  corresponding: false,
  equalContribution: false,
  ...overrides,
});

const TITLE = 'How young finches borrow songs from their neighbours';
const article = work({ id: 'article', openalex: null, title: TITLE });
const preprint = work({
  id: 'preprint',
  doi: '10.48550/arxiv.2201.00001',
  openalex: null,
  type: 'preprint',
  title: 'How young finches borrow songs from their neighbors',
  year: 2022,
  date: '2022-01-01',
  venue: 'arXiv',
  url: 'https://arxiv.org/abs/2201.00001',
  openAccessUrl: 'https://arxiv.org/pdf/2201.00001',
});
const other = (overrides: Partial<Work>) =>
  work({ id: 'other', doi: '10.5555/other', openalex: null, title: TITLE, ...overrides });
const ids = (...works: Work[]) => mergeWorks(works).map(({ id }) => id);
const merge = (...works: Work[]): Work => {
  const [merged, ...rest] = mergeWorks(works);
  assert.ok(merged !== undefined && rest.length === 0);
  return merged;
};

describe('Records of one work become one', () => {
  it('by DOI, whatever its case, and by arXiv id', () => {
    assert.deepEqual(ids(article, other({ doi: article.doi, title: null })), ['article']);
    const published = { ...article, arxiv: '2201.00001', title: 'Borrowed songs of finches' };
    assert.deepEqual(ids(preprint, published), ['article']);
  });

  it('by title, year and first author, however the title is written', () => {
    const titles = [
      'HOW YOUNG FINCHES BORROW SONGS FROM THEIR NEIGHBOURS.',
      'How young finches <i>borrow</i> songs from their&nbsp;neighbours',
      'RETRACTED: How young finches borrow songs from their neighbours',
      'How Young Finches Borrow Songs—From Their Neighbours (in English)',
    ];
    for (const title of titles) {
      assert.deepEqual(ids(article, other({ doi: null, title })), ['article'], title);
    }
    const greek = [
      'The $A_\\infty$ structure of β-finches',
      'The A-infinity structure of beta finches',
    ];
    assert.deepEqual(
      mergeWorks(greek.map((title, at) => other({ id: String(at), doi: null, title }))).length,
      1,
    );
  });

  it('with names in initials, turned round, or with a letter mistaken', () => {
    for (const name of ['A. Quill', 'Quill, Ada', 'QUILL ADA', 'Ada B. Quill']) {
      const authorships = [person(name)];
      assert.deepEqual(ids(article, other({ doi: null, authorships })), ['article'], name);
    }
    const names = ['Ada Gervigni', 'Ada Cervigni'];
    const records = names.map((name, at) =>
      other({ id: String(at), doi: null, authorships: [person(name)] }),
    );
    assert.equal(mergeWorks(records).length, 1);
  });

  it('as preprint and publication up to eight years apart', () => {
    const same = { ...preprint, title: TITLE };
    assert.deepEqual(ids({ ...same, year: 2016 }, article), ['article']);
    assert.deepEqual(ids({ ...same, year: 2015 }, article).length, 2);
    assert.deepEqual(ids({ ...same, year: 2027 }, article), ['article']);
    assert.deepEqual(ids({ ...same, year: 2028 }, article).length, 2);
  });

  it('as versions of one deposit', () => {
    const deposit = (doi: string, title = 'Finch data') =>
      other({ id: doi, type: 'dataset', doi, title });
    const figshare = ['', '.v1', '.v2'].map((end) => deposit(`10.6084/m9.figshare.77${end}`));
    assert.equal(mergeWorks(figshare).length, 1);
    const zenodo = [deposit('10.5281/zenodo.100'), deposit('10.5281/zenodo.101')];
    assert.equal(mergeWorks(zenodo).length, 1);
    assert.equal(mergeWorks([...zenodo, deposit('10.5281/zenodo.105')]).length, 2);
  });
});

describe('Works of one title stay apart', () => {
  const apart = (overrides: Partial<Work>) => {
    assert.equal(mergeWorks([article, other(overrides)]).length, 2, JSON.stringify(overrides));
  };

  it('when they are of different kinds', () => {
    for (const type of ['dataset', 'software', 'dissertation', 'erratum', 'conference-poster']) {
      apart({ type });
    }
    apart({ type: 'peer-review', doi: null });
    apart({ title: `Erratum: ${TITLE}` });
    apart({ title: `Retraction note: ${TITLE}`, doi: article.doi });
  });

  it('when they are parts, comments and replies', () => {
    for (const title of [`${TITLE}, II`, `Comment on “${TITLE}”`, `Reply to: ${TITLE}`]) {
      apart({ title });
      assert.equal(mergeWorks([{ ...preprint, title: TITLE }, other({ title })]).length, 2, title);
    }
    const [one, two] = ['I', 'II'].map((part, at) =>
      other({ id: part, doi: `10.5555/p${at}`, title: `${TITLE}, part ${part}` }),
    );
    assert.ok(one !== undefined && two !== undefined);
    assert.equal(mergeWorks([one, two]).length, 2);
  });

  it('when they are editions of a book', () => {
    const edition = (id: string, year: number) =>
      other({ id, doi: `10.5555/${id}`, type: 'book', year });
    assert.equal(mergeWorks([edition('a', 2001), edition('b', 2002)]).length, 2);
    assert.equal(mergeWorks([edition('a', 2001), edition('b', 2001)]).length, 2);
  });

  it('when somebody else wrote them, or years lie between', () => {
    apart({ doi: null, authorships: [person('Bea Quill')] });
    apart({ doi: null, authorships: [person('Ada Feather')] });
    apart({ year: 2023 });
    apart({ doi: null, year: 2021 });
  });

  it('when the title says nothing', () => {
    const editorials = ['a', 'b'].map((id) =>
      other({ id, doi: `10.5555/${id}`, title: 'Editorial', year: 2020 }),
    );
    assert.equal(mergeWorks(editorials).length, 2);
  });

  it('when two papers carry the DOI of their volume', () => {
    apart({ doi: article.doi, title: 'Nest boxes of the northern coast', authorships: [] });
  });

  it('when two different works could each be the preprint’s publication', () => {
    const chapter = other({ year: 2023, type: 'book-chapter' });
    const merged = mergeWorks([chapter, { ...preprint, title: TITLE }, article]);
    assert.equal(merged.length, 2);
  });
});

describe('A merged work', () => {
  const records = [
    { ...preprint, title: TITLE, abstract: 'Of the preprint' },
    { ...article, abstract: null },
  ];

  it('is led by the published version, and takes what that lacks from the others', () => {
    const merged = merge(...records);
    assert.deepEqual(
      [merged.id, merged.doi, merged.year, merged.venue, merged.type],
      ['article', article.doi, 2024, article.venue, 'article'],
    );
    assert.equal(merged.abstract, 'Of the preprint');
    assert.equal(merged.arxiv, '2201.00001');
    assert.equal(merged.openAccessUrl, preprint.openAccessUrl);
    assert.equal(merged.url, article.url);
  });

  it('lists its versions, the leading one first', () => {
    assert.deepEqual(
      merge(...records).versions.map(({ id, doi, arxiv, venue, year }) => [
        [id, doi, arxiv],
        [venue, year],
      ]),
      [
        [
          ['article', article.doi, null],
          [article.venue, 2024],
        ],
        [
          ['preprint', preprint.doi, '2201.00001'],
          ['arXiv', 2022],
        ],
      ],
    );
    const twice = merge(article, other({ doi: null }));
    assert.deepEqual(twice.versions, []);
  });

  it('knows of its authors what any record knows', () => {
    const first = person('A. Quill', { orcid: '0000-0002-1825-0097', equalContribution: true });
    const merged = merge(article, { ...preprint, title: TITLE, authorships: [first] });
    assert.deepEqual(
      merged.authorships.map(({ id, orcid, equalContribution }) => [id, orcid, equalContribution]),
      [
        ['ada-quill', '0000-0002-1825-0097', true],
        ['li-mingyue', null, false],
      ],
    );
  });

  it('keeps every notice, but not that its preprint was withdrawn', () => {
    const notice = (kind: 'corrected' | 'withdrawn') => ({
      kind,
      date: null,
      url: `https://doi.org/10.5555/${kind}`,
      doi: `10.5555/${kind}`,
    });
    const merged = merge(
      { ...preprint, title: TITLE, notices: [notice('withdrawn'), notice('corrected')] },
      article,
    );
    assert.deepEqual(
      merged.notices.map(({ kind }) => kind),
      ['corrected'],
    );
  });

  it('is open where any version is', () => {
    const closed = { ...article, openAccessStatus: 'closed' };
    assert.equal(merge({ ...preprint, title: TITLE }, closed).openAccessStatus, 'green');
    assert.equal(merge(closed, other({ doi: null })).openAccessStatus, 'closed');
  });

  it('stands where its first record stood, and works that are alone are left as they are', () => {
    const alone = other({ id: 'alone', doi: '10.5555/alone', title: 'Nest boxes of the coast' });
    const merged = mergeWorks([{ ...preprint, title: TITLE }, alone, article]);
    assert.deepEqual(
      merged.map(({ id }) => id),
      ['article', 'alone'],
    );
    assert.equal(merged[1], alone);
    assert.deepEqual(mergeWorks([]), []);
  });

  it('is the same when it is merged again', () => {
    const merged = mergeWorks([...records, other({ id: 'x', doi: null })]);
    assert.deepEqual(mergeWorks(merged), merged);
  });

  it('can be made in steps, each of few records', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      other({
        id: String(at),
        doi: `10.5555/${String(at % 300)}`,
        title: `${TITLE} ${String(at % 300)}`,
      }),
    );
    let looks = 0;
    let most = 0;
    const watched = many.map(
      (work) =>
        new Proxy(work, {
          get: (target, name, receiver): unknown => {
            if (name === 'authorships') looks += 1;
            return Reflect.get(target, name, receiver);
          },
        }),
    );
    const steps = mergeWorksInSteps(watched);
    let step = steps.next();
    while (step.done !== true) {
      most = Math.max(most, looks);
      looks = 0;
      step = steps.next();
    }
    assert.deepEqual(step.value, mergeWorks(many));
    assert.ok(most < 100, `${most} looks at bylines in one step`);
  });
});
