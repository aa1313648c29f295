/** All recorded titles and names, prepared as a list prepares them; the recordings lie beside the repository. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NO_FILTER, WorkCollection, WorkFilterer, type Work } from '../../src/core/index.ts';
import { work } from '../fixtures/records.ts';

const recordings = new URL('../../../shared/data/dev/', import.meta.url);
const skip = existsSync(recordings) ? false : 'the recordings are not here';

const TITLES = new Set(['title', 'display_name', 'name', 'subtitle']);
const NAMES = new Set(['raw_author_name', 'display_name', 'name', 'creator', 'text', 'author']);

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

function recorded(keys: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const path of readdirSync(recordings, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.json')) continue;
    const document: unknown = JSON.parse(readFileSync(new URL(path, recordings), 'utf8'));
    for (const text of under(keys, document)) if (text !== '') found.add(text);
  }
  return [...found];
}

describe('a list of recorded works', { skip }, () => {
  it('holds every title and every name, and finds what it holds', () => {
    const names = recorded(NAMES);
    const titles = recorded(TITLES);
    assert.ok(titles.length > 1000 && names.length > 1000, `${titles.length} ${names.length}`);
    const works: readonly Work[] = titles.map((title, at) =>
      work({
        id: `recorded-${at}`,
        title,
        abstract: null,
        authorships: [
          {
            id: null,
            name: names[at % names.length] ?? '',
            orcid: null,
            affiliations: [],
            corresponding: false,
            equalContribution: false,
          },
        ],
      }),
    );
    const collection = new WorkCollection();
    collection.add(works);
    collection.prepare();
    assert.equal(collection.prepared.length, titles.length);
    const filterer = new WorkFilterer(collection);
    for (const { title, work: one } of collection.prepared.filter((_one, at) => at % 50 === 0)) {
      if (title === '') continue;
      const { places } = filterer.filter({ ...NO_FILTER, q: `"${title}` });
      const ids = places.map((place) => collection.prepared[place]?.work.id);
      assert.ok(ids.includes(one.id), `“${title}” is not found`);
    }
  });
});
