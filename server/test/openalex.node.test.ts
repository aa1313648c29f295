import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abstractText } from '../src/import/abstract.ts';
import { readOpenAlex } from '../src/import/openalex.ts';
import { parseOpenAlexId } from '../src/import/openalex-id.ts';
import { workTypeOf } from '../src/import/openalex-type.ts';
import { ADA, author, work } from './support/records.ts';

const readWork = (fields: Readonly<Record<string, unknown>>, authors = [ADA]) => {
  const reading = readOpenAlex(work('W7', authors, fields));
  assert.ok(reading.ok && reading.record.kind === 'work');
  return reading.record.work;
};
const readAuthor = (fields: Readonly<Record<string, unknown>>) => {
  const reading = readOpenAlex(author(ADA, fields));
  assert.ok(reading.ok && reading.record.kind === 'author');
  return reading.record.author;
};

describe('A work object of OpenAlex', () => {
  it('has its venue and address from the host venue before there were locations', () => {
    const { work: read } = readWork({
      doi: null,
      primary_location: undefined,
      host_venue: { display_name: 'Old Journal', url: 'https://old.example/1' },
    });
    assert.equal(read.venue, 'Old Journal');
    assert.equal(read.url, 'https://old.example/1');
    const nameless = { display_name: null, publisher: 'Old Press', url: null };
    const { work: other } = readWork({ primary_location: undefined, host_venue: nameless });
    assert.equal(other.venue, 'Old Press');
  });

  it('has its venue as the source wrote it where OpenAlex knows no such source', () => {
    const venueOf = (raw_source_name: string) =>
      readWork({ primary_location: { source: null, raw_source_name } }).work.venue;
    assert.equal(venueOf('Proceedings of Examples'), 'Proceedings of Examples');
    assert.equal(venueOf('Physica A: Examples'), 'Physica A: Examples');
    assert.equal(venueOf('http://arxiv.org/pdf/1111.2723.pdf'), null);
    assert.equal(venueOf('instname:Universidad'), null);
  });

  it('is about its topics, or, before there were any, about the concepts assigned to it', () => {
    const concepts = [
      { id: 'https://openalex.org/C1', display_name: 'Biology', level: 0, score: 0.9 },
      { id: 'https://openalex.org/C2', display_name: 'Beetle', level: 3, score: 0.5 },
      { id: 'https://openalex.org/C3', display_name: 'Ancestor', level: 2, score: 0 },
    ];
    const named = (fields: Readonly<Record<string, unknown>>) =>
      readWork({ concepts, ...fields }).work.topics.map(({ id, name }) => `${id} ${name}`);
    assert.deepEqual(named({}), ['openalex:T1 Examples']);
    assert.deepEqual(named({ topics: undefined }), ['openalex:C2 Beetle']);
    assert.deepEqual(named({ topics: [] }), []);
  });

  it('can be looked up by any persistent identifier', () => {
    const none = { doi: null };
    assert.equal(readWork(none).identified, false);
    for (const ids of [{ pmid: 'https://pubmed.ncbi.nlm.nih.gov/1' }, { pmcid: 'PMC1' }]) {
      assert.equal(readWork({ ...none, ids }).identified, true);
    }
  });

  it('has its arXiv id from the DOI, the ids or a location', () => {
    const location = (url: string) => ({ landing_page_url: url, source: null });
    const cases: [fields: Readonly<Record<string, unknown>>, arxiv: string | null][] = [
      [{ doi: 'https://doi.org/10.48550/arXiv.2005.14165' }, '2005.14165'],
      [{ ids: { arxiv: 'arXiv:2005.14165v4' } }, '2005.14165'],
      [{ locations: [location('https://arxiv.org/pdf/2005.14165v2.pdf')] }, '2005.14165'],
      [{ locations: [location('http://arxiv.org/abs/math/0211159')] }, 'math/0211159'],
      [{ host_venue: { url: 'https://export.arxiv.org/abs/2005.14165' } }, '2005.14165'],
      [{ alternate_host_venues: [{ url: 'https://arxiv.org/abs/2005.14165' }] }, '2005.14165'],
      [{ locations: [location('https://other.example/arxiv.org/1')] }, null],
      [{ locations: 'none' }, null],
    ];
    for (const [fields, arxiv] of cases) assert.equal(readWork(fields).work.arxiv, arxiv);
  });

  it('is named by its title, else by its display name, else by nothing', () => {
    assert.equal(readWork({ title: null }).work.title, 'Work W7');
    assert.equal(readWork({ title: ' ', display_name: null }).work.title, null);
    const title = '<i>In vivo</i> &amp; <mml:math><mml:mi>x</mml:mi></mml:math>';
    assert.equal(readWork({ title }).work.title, title);
  });

  it('counts authors that it does not list, and leaves nameless ones out of the list', () => {
    const whole = readWork({});
    assert.deepEqual([whole.work.authorCount, whole.authorTotal], [null, 1]);
    const cut = readWork({ is_authors_truncated: true, authors_count: 1014 });
    assert.deepEqual([cut.work.authorCount, cut.authorTotal], [1014, 1014]);
    const nameless = readWork({}, [ADA, { id: 'A5', name: null }]);
    assert.equal(nameless.work.authorships.length, 1);
    assert.equal(nameless.work.authorCount, 2);
  });

  it('names an author by the byline where the author has no record', () => {
    const { work: read } = readWork({
      authorships: [
        { author: { id: null, display_name: null }, raw_author_name: 'B. Yline' },
        { author: null, raw_author_name: 'C. Yline', raw_affiliation_strings: ['Somewhere'] },
        {
          author: { id: 'https://openalex.org/A5317838346', display_name: 'Deleted Author' },
          raw_author_name: ' D.\n  Yline ',
        },
        { author: { id: 'https://openalex.org/A5317838346', display_name: 'Deleted Author' } },
        'broken',
      ],
    });
    const seen = read.authorships.map(({ id, name, affiliations }) => [id, name, affiliations]);
    assert.deepEqual(seen, [
      [null, 'B. Yline', []],
      [null, 'C. Yline', ['Somewhere']],
      [null, 'D. Yline', []],
    ]);
    // Whoever is no longer named is still counted.
    assert.equal(read.authorCount, 4);
  });

  it('of any shape keeps what can be read of it', () => {
    const { work: read } = readWork({
      doi: 7,
      publication_year: '2020',
      publication_date: '2020-02-31T',
      authorships: {},
      topics: [{ id: null }, 3],
      open_access: [],
      cited_by_count: 'many',
      abstract_inverted_index: [],
      is_retracted: 'no',
      updated_date: null,
    });
    assert.equal(read.id, 'openalex:W7');
    assert.deepEqual([read.doi, read.date, read.year, read.citations], [null, null, null, null]);
    assert.deepEqual([read.authorships, read.topics], [[], []]);
    assert.equal(read.retracted, false);
  });

  it('names its preprint and its published form as versions, with what is open of each', () => {
    const { work: read } = readWork({
      doi: 'https://doi.org/10.5555/W7',
      locations: [
        {
          id: 'doi:10.5555/w7',
          version: 'publishedVersion',
          is_oa: false,
          landing_page_url: 'https://doi.org/10.5555/w7',
          source: { display_name: 'Journal of Examples' },
        },
        {
          version: 'submittedVersion',
          is_oa: true,
          landing_page_url: 'http://arxiv.org/abs/1912.00001v2',
          pdf_url: 'https://arxiv.org/pdf/1912.00001',
        },
        { version: 'acceptedVersion', is_oa: true, landing_page_url: 'https://repo.example/1' },
        { id: 'doi:10.5281/zenodo.1', landing_page_url: 'https://doi.org/10.5281/zenodo.1' },
      ],
      open_access: { oa_status: 'green', oa_url: 'https://arxiv.org/pdf/1912.00001' },
      best_oa_location: { pdf_url: 'https://arxiv.org/pdf/1912.00001' },
    });
    assert.deepEqual(
      read.versions.map(({ id, doi, arxiv, type, venue, year }) => [
        [id, doi, arxiv],
        [type, venue, year],
      ]),
      [
        [
          ['openalex:W7', '10.5555/w7', null],
          ['article', 'Journal of Examples', 2020],
        ],
        [
          [null, null, '1912.00001'],
          ['preprint', 'arXiv', 2019],
        ],
      ],
    );
    assert.deepEqual(
      read.versions.map(({ openAccessUrl }) => openAccessUrl),
      [null, 'https://arxiv.org/pdf/1912.00001'],
    );
    assert.equal(read.openAccessStatus, 'green');
    assert.equal(read.pdfUrl, 'https://arxiv.org/pdf/1912.00001');
  });

  it('with one version alone lists none', () => {
    const { work: read } = readWork({
      doi: 'https://doi.org/10.48550/arXiv.1912.00001',
      type: 'preprint',
      locations: [
        { version: 'submittedVersion', landing_page_url: 'https://arxiv.org/abs/1912.00001' },
        { id: 'doi:10.48550/arxiv.1912.00001' },
      ],
    });
    assert.equal(read.arxiv, '1912.00001');
    assert.deepEqual(read.versions, []);
  });

  it('has the notices that its mark and its title tell, and says when it is one itself', () => {
    const kinds = (fields: Readonly<Record<string, unknown>>) => {
      const { type, notices } = readWork(fields).work;
      return [type, ...notices.map(({ kind }) => kind)];
    };
    assert.deepEqual(kinds({ is_retracted: true }), ['article', 'retracted']);
    assert.deepEqual(kinds({ title: 'WITHDRAWN: Work' }), ['article', 'withdrawn']);
    assert.deepEqual(kinds({ title: 'Erratum: Work' }), ['erratum']);
    assert.deepEqual(kinds({ title: 'Retraction Note: Work' }), ['retraction']);
    assert.deepEqual(kinds({ title: 'Expression of Concern: Work' }), ['article']);
    assert.deepEqual(kinds({ title: 'Correction of myopia' }), ['article']);
  });

  it('says when and by whom its citations were counted', () => {
    const { citations } = readWork({ cited_by_count: 0 }).work;
    assert.deepEqual(citations, { count: 0, source: 'OpenAlex', asOf: '2026-01-02' });
  });
});

describe('The type of a work', () => {
  it('stands under the name of this project', () => {
    const cases = [
      ['article', 'journal-article', 'article'],
      ['article', 'proceedings-article', 'proceedings-article'],
      ['article', 'posted-content', 'preprint'],
      ['conference-paper', null, 'proceedings-article'],
      ['journal-article', null, 'article'],
      ['book-chapter', 'proceedings-article', 'book-chapter'],
      ['peer-review', null, 'peer-review'],
      ['something-new', null, 'something-new'],
      [null, null, 'other'],
      ['<script>', null, 'other'],
    ] as const;
    for (const [type, crossref, expected] of cases) {
      assert.equal(workTypeOf(type, crossref), expected);
    }
  });
});

describe('An abstract', () => {
  it('is put together in the order of the places', () => {
    assert.equal(
      abstractText({ the: [0, 3], cat: [1], and: [2], dog: [4] }),
      'the cat and the dog',
    );
    assert.equal(abstractText({ b: [7], a: [2] }), 'a b');
  });

  it('is none where there are no words', () => {
    for (const index of [null, undefined, {}, [], 'text', { a: 'b' }, { a: [-1, 0.5, 1e12] }]) {
      assert.equal(abstractText(index), null);
    }
  });

  it('cannot grow beyond any abstract', () => {
    const text = abstractText({ a: Array.from({ length: 300_000 }, () => 5) });
    assert.ok((text ?? '').length <= 200_000);
  });
});

describe('An author object of OpenAlex', () => {
  it('has the institution of older records as its current affiliation', () => {
    const { affiliations } = readAuthor({
      affiliations: undefined,
      last_known_institutions: undefined,
      last_known_institution: { id: 'https://openalex.org/I2', display_name: 'Old University' },
    });
    assert.deepEqual(
      affiliations?.map(({ name, current, from, to }) => [name, current, from, to]),
      [['Old University', true, null, null]],
    );
  });

  it('knows "not imported" from "none"', () => {
    const without = { affiliations: undefined, last_known_institutions: undefined };
    assert.equal(readAuthor(without).affiliations, null);
    assert.deepEqual(
      readAuthor({ affiliations: [], last_known_institutions: null }).affiliations,
      [],
    );
  });

  it('has the concepts of older records where it does not speak of topics', () => {
    const x_concepts = [
      { id: 'https://openalex.org/C1', display_name: 'Medicine', level: 0, score: 93.1 },
      { id: 'https://openalex.org/C2', display_name: 'Cardiology', level: 1, score: 62.5 },
      { id: 'https://openalex.org/C3', display_name: 'Surgery', level: 1, score: 12 },
    ];
    const names = (fields: Readonly<Record<string, unknown>>) =>
      readAuthor({ x_concepts, ...fields }).topics.map(({ name }) => name);
    assert.deepEqual(names({ topics: undefined }), ['Cardiology']);
    assert.deepEqual(names({}), ['Logic']);
  });

  it('has its ORCID iD also where only its ids have it', () => {
    const ids = { orcid: 'https://orcid.org/0000-0002-1825-0097' };
    assert.equal(readAuthor({ orcid: undefined, ids }).orcid, '0000-0002-1825-0097');
  });

  it('carries no ORCID iD with a wrong checksum', () => {
    assert.equal(readAuthor({ orcid: 'https://orcid.org/0000-0002-1825-0098' }).orcid, null);
  });

  it('has its numbers as metrics with source and date, never as counts', () => {
    const kinds = readAuthor({}).metrics.map(({ kind, value, asOf }) => [kind, value, asOf]);
    assert.deepEqual(kinds, [
      ['works', 40, '2026-01-02'],
      ['citations', 900, '2026-01-02'],
      ['h-index', 12, '2026-01-02'],
      ['i10-index', 15, '2026-01-02'],
    ]);
    assert.deepEqual(
      readAuthor({ works_count: -1, cited_by_count: null, summary_stats: 5 }).metrics,
      [],
    );
  });
});

describe('An id of OpenAlex', () => {
  it('is read with and without its address', () => {
    for (const id of [
      'A12',
      'a12',
      'https://openalex.org/A12',
      'https://openalex.org/authors/A12',
    ]) {
      assert.deepEqual(parseOpenAlexId(id), { letter: 'A', value: 'A12' });
    }
    for (const id of ['', 'AA1', 'https://evil.example/A12', 12, null, 'A12 ; drop']) {
      assert.equal(parseOpenAlexId(id), null);
    }
  });
});
