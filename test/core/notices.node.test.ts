import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noticesAbout, noticesOf, titleMark, uniqueNotices } from '../../src/core/index.ts';

const recordings = new URL('../../../shared/data/dev/crossref/', import.meta.url);
const skip = existsSync(recordings) ? false : 'the recordings are not here';

const update = (type: string, DOI: string, ...date: number[]) => ({
  type,
  DOI,
  label: 'Made up',
  updated: { 'date-parts': [date] },
});

describe('A mark on a title', () => {
  const marks = (titles: readonly string[]) =>
    titles.map((title) => {
      const mark = titleMark(title);
      return mark === null ? null : `${mark.about} ${mark.kind}: ${mark.rest}`;
    });

  it('says that the work itself was retracted or withdrawn', () => {
    assert.deepEqual(
      marks([
        'RETRACTED: Songs of finches',
        'RETRACTED ARTICLE: Songs of <i>finches</i>',
        'Retracted Chapter: Songs of finches',
        '[RETRACTED] Songs of finches',
        'Retracted – Songs of finches',
        'Songs of finches [Retracted]',
        'Songs of finches (Retracted article. See vol. 3, pg 9, 2019)',
      ]),
      Array.from({ length: 7 }, () => 'itself retracted: Songs of finches'),
    );
    assert.deepEqual(marks(['WITHDRAWN: Songs', 'Songs (withdrawn)']), [
      'itself withdrawn: Songs',
      'itself withdrawn: Songs',
    ]);
  });

  it('says that the work is a notice about another', () => {
    assert.deepEqual(
      marks([
        'Retraction Note: Songs',
        'Retraction: Songs',
        'Retraction of: Songs',
        'Statement of Retraction: Songs',
        'Expression of Concern: Songs',
        'Editorial Expression of Concern on: Songs',
        'Withdrawal notice to: Songs',
        'Author Correction: Songs',
        'Publisher Correction: Songs',
        'Correction to: Songs',
        'Correction',
        'Correction for Quill et al., Songs',
        'Erratum: Songs',
        'Erratum to “Songs”',
        'Corrigendum to Songs',
        'Reinstatement: Songs',
      ]).map((mark) => mark?.split(':')[0]),
      [
        ...['retracted', 'retracted', 'retracted', 'retracted', 'concern', 'concern', 'withdrawn'],
        ...Array.from({ length: 8 }, () => 'corrected'),
        'reinstated',
      ].map((kind) => `another ${kind}`),
    );
  });

  it('is not made of words that are what a work is about', () => {
    for (const title of [
      'Retracted articles are cited for years',
      'Retraction of the lower lip in childhood',
      'Retractions in the scientific literature',
      'Withdrawn applications: why people give up',
      'Withdrawal of antidepressants',
      'Correction of myopia with lasers',
      'Corrections to scaling in the Ising model',
      'Correction for multiple testing',
      'Expression of an ouabain resistance gene in transfected cells',
      'Songs of finches (a retracted view)',
      '',
    ]) {
      assert.equal(titleMark(title), null, title);
    }
  });
});

describe('The notices of a work', () => {
  it('are of the five kinds that Crossref registers, oldest first, with their places', () => {
    const updatedBy = [
      update('retraction', '10.5555/R', 2021, 3),
      update('correction', '10.5555/c', 2019, 5, 4),
      update('expression_of_concern', '10.5555/e', 2020, 1, 2),
      update('withdrawal', '10.5555/w', 2022),
      update('reinstatement', '10.5555/i', 2023, 11, 30),
    ];
    const notices = noticesOf({ title: 'Songs', updatedBy });
    assert.deepEqual(
      notices.map(({ kind, date, doi }) => [kind, date, doi]),
      [
        ['corrected', '2019-05-04', '10.5555/c'],
        ['concern', '2020-01-02', '10.5555/e'],
        ['retracted', '2021-03', '10.5555/r'],
        ['withdrawn', '2022', '10.5555/w'],
        ['reinstated', '2023-11-30', '10.5555/i'],
      ],
    );
    assert.equal(notices[0]?.url, 'https://doi.org/10.5555/c');
  });

  it('leave out new versions, addenda, and what has no known shape', () => {
    const updatedBy = [
      update('new_version', '10.5555/v', 2020),
      update('addendum', '10.5555/a', 2020),
      { type: 7 },
      null,
      'retraction',
    ];
    assert.deepEqual(noticesOf({ title: 'Songs', updatedBy }), []);
    assert.deepEqual(noticesOf({ title: 'Songs', updatedBy: { length: 3 }, updateTo: 'x' }), []);
    const odd = [{ type: 'erratum', DOI: 'no doi', updated: { 'date-parts': [[null]] } }];
    assert.deepEqual(noticesOf({ title: 'Songs', updatedBy: odd }), [
      { kind: 'corrected', date: null, url: null, doi: null },
    ]);
  });

  it('tell a retraction once when the mark, the title and the register all do', () => {
    const facts = { title: 'RETRACTED: Songs', retracted: true };
    assert.deepEqual(noticesOf(facts), [{ kind: 'retracted', date: null, url: null, doi: null }]);
    const updatedBy = [
      update('retraction', '10.5555/r', 2021, 3, 9),
      update('retraction', '10.5555/r', 2021, 3, 1),
    ];
    assert.deepEqual(
      noticesOf({ ...facts, updatedBy }).map(({ kind, date }) => [kind, date]),
      [['retracted', '2021-03-01']],
    );
  });

  it('are none for a notice about another work, whatever a source marks', () => {
    assert.deepEqual(noticesOf({ title: 'Retraction: Songs', retracted: true }), []);
    assert.deepEqual(noticesOf({ title: 'Retracted: Songs', type: 'retraction' }), []);
    assert.deepEqual(noticesOf({ title: 'Erratum: Songs' }), []);
  });

  it('take a retraction in the place of the work as its own', () => {
    const facts = {
      title: 'Songs',
      doi: '10.5555/S',
      updateTo: [update('retraction', '10.5555/s', 2020)],
    };
    assert.deepEqual(noticesOf(facts), [
      { kind: 'retracted', date: '2020', url: 'https://doi.org/10.5555/s', doi: '10.5555/s' },
    ]);
    assert.deepEqual(noticesAbout(facts), []);
  });

  it('are the same however often and in whatever order they are joined', () => {
    const updatedBy = [
      update('correction', '10.5555/c', 2019),
      update('erratum', '10.5555/d', 2018),
    ];
    const notices = noticesOf({ title: 'WITHDRAWN: Songs', updatedBy });
    assert.deepEqual(uniqueNotices([...notices.toReversed(), ...notices]), notices);
  });
});

describe('Recorded updates', { skip }, () => {
  const message = (file: string): Record<string, unknown> => {
    const body: unknown = JSON.parse(readFileSync(new URL(file, recordings), 'utf8'));
    assert.ok(typeof body === 'object' && body !== null);
    const inner: unknown = 'message' in body ? body.message : body;
    assert.ok(typeof inner === 'object' && inner !== null);
    return { ...inner };
  };
  const facts = (file: string) => {
    const { DOI, title, ...rest } = message(file);
    return {
      doi: typeof DOI === 'string' ? DOI : null,
      title: Array.isArray(title) ? String(title[0]) : null,
      updatedBy: rest['updated-by'],
      updateTo: rest['update-to'],
    };
  };

  it('give a corrected article its correction', () => {
    assert.deepEqual(noticesOf(facts('work-10-1073-pnas-1414271111.json')), [
      {
        kind: 'corrected',
        date: '2015-05-04',
        url: 'https://doi.org/10.1073/pnas.1507001112',
        doi: '10.1073/pnas.1507001112',
      },
    ]);
  });

  it('name the work that a correction is about, and give the correction none', () => {
    const correction = facts('item-10-1016-j-jogc-2019-05-001.json');
    assert.deepEqual(noticesOf(correction), []);
    const [about] = noticesAbout(correction);
    assert.equal(about?.work, '10.1016/j.jogc.2018.07.001');
    assert.equal(about.notice.doi, '10.1016/j.jogc.2019.05.001');
  });

  it('take no new version for a notice', () => {
    assert.deepEqual(noticesOf(facts('work-10-1371-journal-ppat-1008184.json')), []);
  });
});
