import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personData, worksData } from '../../src/core/structured-data/index.ts';
import { researcher, work } from '../fixtures/records.ts';

const person = async (...args: Parameters<typeof researcher>): Promise<unknown> =>
  JSON.parse(await personData(researcher(...args)));

describe('structured data', () => {
  it('describe a work in the vocabulary of schema.org', async () => {
    const song = work({
      title: 'Songs of <i>finches</i> in $x^2$',
      abstract: '<p>One</p><p>Two</p>',
      arxiv: '2401.00001',
      pdfUrl: 'https://repository.example/song.pdf',
      retracted: true,
      notices: [{ kind: 'corrected', date: null, url: null, doi: '10.5555/song.c' }],
    });
    assert.deepEqual(JSON.parse(await worksData([song])), {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'ScholarlyArticle',
          '@id': 'https://doi.org/10.5555/song.2024.1',
          name: 'Songs of finches in x²',
          author: [
            {
              '@type': 'Person',
              name: 'Ada Quill',
              affiliation: [{ '@type': 'Organization', name: 'University of Somewhere' }],
            },
            { '@type': 'Thing', name: '李明月' },
          ],
          datePublished: '2024-05-14',
          isPartOf: { '@type': 'Periodical', name: 'Journal of Invented Ornithology' },
          inLanguage: 'en',
          abstract: 'One\nTwo',
          keywords: ['Bird song'],
          identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/song.2024.1' },
          url: 'https://doi.org/10.5555/song.2024.1',
          sameAs: 'https://arxiv.org/abs/2401.00001',
          isAccessibleForFree: true,
          encoding: {
            '@type': 'MediaObject',
            contentUrl: 'https://repository.example/song.pdf',
            encodingFormat: 'application/pdf',
          },
          creativeWorkStatus: 'Retracted',
          correction: ['https://doi.org/10.5555/song.c'],
        },
      ],
    });
  });

  it('say nothing of a work that is not known', async () => {
    const bare = work({
      title: null,
      venue: null,
      year: null,
      date: null,
      doi: null,
      url: 'javascript:alert(1)',
      abstract: null,
      authorships: [],
      topics: [],
      language: null,
      type: 'book',
    });
    assert.deepEqual(JSON.parse(await worksData([bare])), {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Book' }],
    });
  });

  it('describe a person by their record, without trust, claims or numbers', async () => {
    const data = await person({
      orcid: '0000-0002-1825-0097',
      links: [{ label: 'x', url: 'javascript:alert(1)' }],
    });
    assert.ok(typeof data === 'object' && data !== null);
    assert.equal(Reflect.get(data, '@id'), 'https://orcid.org/0000-0002-1825-0097');
    assert.doesNotMatch(JSON.stringify(data), /trust|claim|h-index|follow|javascript/i);
  });

  it('cannot end the script that holds them', async () => {
    const text = await personData(researcher({ name: '</script><!-- <script>\u2028' }));
    assert.doesNotMatch(text, /[<>\u2028]/);
    assert.match(text, /\\u003c\/script\\u003e/);
  });
});
