/** Texts for which nothing that reads markup is loaded look as if it had been. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isPlain, parseBlocks, parseMarkup, tidyText } from '../../src/core/index.ts';
import { recorded, RECORDINGS } from './recorded-texts.ts';

describe('a plain text', () => {
  it('is one that the reader of markup would only tidy', () => {
    for (const text of ['', ' ', 'On  clay ', 'Über Ton: a “study”, 3 % – part 2']) {
      assert.ok(isPlain(text), text);
      assert.deepEqual(parseMarkup(text), [tidyText(text)].filter(Boolean));
    }
  });

  const unplain = {
    'a tag': 'On <i>clay</i>',
    'a reference': 'Clay &amp; kiln',
    TeX: 'Of $O(n)$',
    'TeX in brackets': String.raw`Of \(x\)`,
    'the end of a comment': 'Clay --> kiln',
    'a line break': 'On\nclay',
    'an unbreakable space': 'On\u00a0clay',
    'an invisible character': 'Cl\u00aday',
    'a label': 'Abstract: Clay is soft.',
  };
  for (const [what, text] of Object.entries(unplain)) {
    it(`is none with ${what}`, () => {
      assert.equal(isPlain(text), false);
    });
  }

  const skip = existsSync(RECORDINGS) ? false : 'the recordings are not here';
  it('is shown as the reader shows it, in everything that was recorded', { skip }, () => {
    const texts = [
      ...recorded('title', 'subtitle', 'container-title', 'display_name', 'journalTitle'),
      ...recorded('abstract', 'abstractText', 'description'),
    ];
    const plain = texts.filter(isPlain);
    assert.ok(plain.length > 1000 && plain.length < texts.length);
    for (const text of plain) {
      const nodes = [tidyText(text)].filter(Boolean);
      assert.deepEqual(parseMarkup(text), nodes);
      assert.deepEqual(parseBlocks(text), nodes.length === 0 ? [] : [nodes]);
    }
  });
});
