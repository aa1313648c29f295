import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundle } from '../../scripts/lib/bundle.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { settled } from '../../scripts/lib/settled-lit.ts';

describe('Lit in a bundle', () => {
  it('does not ask for polyfills, nor how a browser without style sheets to adopt is helped', async () => {
    const [chunk] = await bundle({
      entries: { provider: 'src/define/profile-provider.ts' },
      split: false,
    });
    assert.ok(chunk);
    assert.match(chunk.code, /adoptedStyleSheets/);
    assert.doesNotMatch(chunk.code, /PolyfillSupport|HydrateSupport|litNonce|ShadyCSS/);
  });

  it('is left alone where it asks nothing that we know', () => {
    const file = inRoot('node_modules/lit-html/directives/live.js');
    const code = readFileSync(file, 'utf8');
    assert.equal(settled(file, code), code);
  });

  it('stops the build when a new version asks otherwise', () => {
    assert.throws(
      () => settled('/node_modules/lit-html/lit-html.js', 'export const other = 1;'),
      /does not ask/,
    );
  });
});
