/** Titles and abstracts as public services really sent them; the recordings lie beside the repository. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { markupText, parseBlocks, parseMarkup } from '../../src/core/index.ts';
import { UNREADABLE } from './markup-show.ts';

const recordings = new URL('../../../shared/data/dev/', import.meta.url);
const skip = existsSync(recordings) ? false : 'the recordings are not here';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, recordings), 'utf8'));

/** Strings under any of the keys, anywhere in a document. */
function* under(keys: ReadonlySet<string>, value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (keys.has(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* under(keys, item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* under(keys, item, name);
  }
}

function recorded(...keys: string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of [
    'crossref',
    'openalex',
    'europepmc',
    'semanticscholar',
    'datacite',
    'hal',
  ]) {
    for (const file of readdirSync(new URL(folder, recordings))) {
      if (!file.endsWith('.json')) continue;
      for (const text of under(new Set(keys), read(`${folder}/${file}`))) found.add(text);
    }
  }
  return found;
}

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
