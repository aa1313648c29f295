import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTogether } from '../../scripts/lib/load-together.ts';

const chunks = [
  { fileName: 'auto.js', code: 'import("./chunks/card.js")', imports: [] },
  {
    fileName: 'chunks/card.js',
    code: 'import"./shared.js";import(`./late.js`);import("./alone.js")',
    imports: ['chunks/shared.js'],
  },
  { fileName: 'chunks/shared.js', code: '', imports: [] },
  {
    fileName: 'chunks/late.js',
    code: '',
    imports: ['chunks/shared.js', 'chunks/styles.js'],
  },
  { fileName: 'chunks/styles.js', code: '', imports: [] },
  { fileName: 'chunks/alone.js', code: '', imports: ['chunks/shared.js'] },
] as const;

const [auto, card] = chunks;

describe('a file that is loaded when it is needed', () => {
  it('comes together with what it imports', () => {
    assert.equal(
      loadTogether(auto, chunks),
      'Promise.all([import("./chunks/card.js"),import("./chunks/shared.js")]).then(([part])=>part)',
    );
  });

  it('comes without what is there already', () => {
    assert.equal(
      loadTogether(card, chunks),
      'import"./shared.js";' +
        'Promise.all([import("./late.js"),import("./styles.js")]).then(([part])=>part);' +
        'import("./alone.js")',
    );
  });
});
