import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatReferences, type ReferenceStyle } from '../../src/core/export/references/index.ts';
import type { Work } from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';
import { notHere, recordedWorks } from './recorded-works.ts';

const named = (...names: string[]): Work['authorships'] =>
  names.map((name) => ({
    id: null,
    name,
    orcid: null,
    affiliations: [],
    corresponding: false,
    equalContribution: false,
  }));

const song = work({ authorships: named('Ada Quill', 'Josiah S. Carberry') });

const texts = async (style: ReferenceStyle, language: string, ...works: Work[]) =>
  (await formatReferences(works, style, language)).map(({ text }) => text);

const ADDRESS = 'https://doi.org/10.5555/song.2024.1';
const TITLE = 'How young finches borrow songs from their neighbours';
const CAPITALS = 'How Young Finches Borrow Songs from Their Neighbours';

describe('references', () => {
  it('follow the style that is asked for', async () => {
    for (const [style, expected] of [
      [
        'apa',
        `Quill, A., & Carberry, J. S. (2024). ${TITLE}. Journal of Invented Ornithology. ${ADDRESS}`,
      ],
      [
        'mla',
        `Quill, Ada, and Josiah S. Carberry. “${CAPITALS}.” Journal of Invented Ornithology, May 2024, ${ADDRESS}.`,
      ],
      [
        'chicago',
        `Quill, Ada, and Josiah S. Carberry. 2024. “${CAPITALS}.” Journal of Invented Ornithology, May. ${ADDRESS}.`,
      ],
      [
        'ieee',
        `[1] A. Quill and J. S. Carberry, “${TITLE},” Journal of Invented Ornithology, May 2024, doi: 10.5555/song.2024.1.`,
      ],
      [
        'vancouver',
        `1. Quill A, Carberry JS. ${TITLE}. Journal of Invented Ornithology [Internet]. 2024 May 14; Available from: ${ADDRESS}`,
      ],
    ] as const) {
      assert.deepEqual(await texts(style, 'en-GB', song), [expected]);
    }
  });

  it('speak the language of the page', async () => {
    assert.deepEqual(await texts('mla', 'de-AT', song), [
      `Quill, Ada, und Josiah S. Carberry. „${CAPITALS}“. Journal of Invented Ornithology, Mai 2024, ${ADDRESS}.`,
    ]);
  });

  it('keep italics, indices, formulas and signs of titles, and what is no markup', async () => {
    const [reference] = await formatReferences(
      [work({ title: 'Growth of <i>E. coli</i> in CO<sub>2</sub>, $x^2$ &amp; a &lt; b' })],
      'chicago',
      'en',
    );
    assert.match(reference?.text ?? '', /“Growth of E\. coli in CO₂, x² & a < b\.”/);
    assert.ok(reference?.nodes.some((node) => typeof node === 'object' && node.tag === 'sub'));
  });

  it('number works in their order, or sort them, as the style does', async () => {
    const other = work({ id: 'other', title: 'Zebra finches', authorships: named('Ann Abel') });
    const ids = async (style: ReferenceStyle) =>
      (await formatReferences([song, other], style, 'en')).map(({ id }) => id);
    assert.deepEqual(await ids('ieee'), [song.id, 'other']);
    assert.deepEqual(await ids('apa'), ['other', song.id]);
  });

  it('do not pass the last known author for the last one of a longer byline', async () => {
    const [text] = await texts('apa', 'en', { ...song, authorCount: 3000 });
    assert.match(text ?? '', /^Quill, A\., Carberry, J\. S\., & others\. /);
  });

  it('are there for works of which little is known', async () => {
    const bare = work({
      title: null,
      year: null,
      date: null,
      venue: null,
      authorships: [],
      doi: null,
      url: null,
    });
    for (const style of ['apa', 'mla', 'chicago', 'ieee', 'vancouver'] as const) {
      assert.equal((await texts(style, 'en', bare, song)).length, 2, style);
    }
  });
});

describe('references to recorded works', { skip: notHere }, () => {
  it('name the year and hold no tags or entities', async () => {
    const works = notHere === false ? recordedWorks().slice(0, 120) : [];
    const references = await formatReferences(works, 'vancouver', 'en');
    assert.equal(references.length, works.length);
    references.forEach(({ text, id }, at) => {
      assert.equal(id, works[at]?.id);
      assert.ok(text.includes(String(works[at]?.year ?? '')), text);
      assert.doesNotMatch(text, /<\/?(?:i|b|sub|sup|span|div)\b|&\w+;|undefined/);
    });
  });
});
