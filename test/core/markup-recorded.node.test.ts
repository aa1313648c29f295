/** Titles and abstracts as public services really sent them; the recordings lie beside the repository. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { markupText, parseBlocks, parseMarkup } from '../../src/core/index.ts';
import { UNREADABLE } from './markup-show.ts';
import { read, recorded, RECORDINGS, under } from './recorded-texts.ts';

const skip = existsSync(RECORDINGS) ? false : 'the recordings are not here';

describe('recorded text', { skip }, () => {
  it('of all collected titles is readable', () => {
    const titles = [...under(new Set(['title']), read('text/titles.json'))];
    assert.ok(titles.length > 250);
    for (const title of titles) {
      assert.doesNotMatch(markupText(parseMarkup(title)), UNREADABLE, title);
    }
  });

  it('of all titles in the services’ answers is readable', () => {
    const titles = recorded('title', 'subtitle', 'container-title', 'display_name', 'journalTitle');
    assert.ok(titles.size > 1000);
    for (const title of titles) {
      assert.doesNotMatch(markupText(parseMarkup(title)), UNREADABLE, title);
    }
  });

  it('of all abstracts in the services’ answers is readable', () => {
    const abstracts = recorded('abstract', 'abstractText', 'description');
    assert.ok(abstracts.size > 100);
    for (const abstract of abstracts) {
      for (const block of parseBlocks(abstract)) {
        assert.doesNotMatch(markupText(block), UNREADABLE, abstract);
      }
    }
  });
});
