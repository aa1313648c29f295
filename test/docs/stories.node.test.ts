/** Every state of every element stands in a story, since the stories are what is looked at and tested. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib/root.ts';
import { readElements } from './manifest.ts';

const elements = readElements();

/** How the story of a state is called in its file; `empty` only where the element knows that state. */
const STORIES = [
  'Loading',
  'Ready',
  'Failed',
  'Stale',
  'NotConfigured',
  'Long',
  'RightToLeft',
  'German',
  'Dark',
];

const storiesOf = (tag: string): ReadonlySet<string> => {
  const text = readFileSync(inRoot(`stories/${tag}.stories.ts`), 'utf8');
  return new Set([...text.matchAll(/^export const (\w+): Story/gm)].map(([, name = '']) => name));
};

describe('The stories', () => {
  for (const [tag, { states }] of elements) {
    // An element without states shows nothing.
    if (states.size === 0) continue;
    it(`of ${tag} show it in every state`, () => {
      const wanted = [...STORIES, ...(states.has('empty') ? ['Empty'] : [])];
      const there = storiesOf(tag);
      assert.deepEqual(
        wanted.filter((name) => !there.has(name)),
        [],
      );
    });
  }

  it('are of elements that there are', () => {
    const files = globSync('stories/*.stories.ts', { cwd: inRoot('.') });
    assert.ok(files.length > 5);
    for (const file of files) {
      assert.ok(elements.has(basename(file, '.stories.ts')), file);
    }
  });
});
