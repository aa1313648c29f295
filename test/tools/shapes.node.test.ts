import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { shapeFiles } from '../../scripts/lib/shapes.ts';
import { inRoot } from '../../scripts/lib/root.ts';

describe('the shapes that browsers check records by', () => {
  it('are what the schemas generate now', async () => {
    for (const [path, text] of await shapeFiles()) {
      assert.equal(await readFile(inRoot(path), 'utf8'), text, `${path}: run npm run generate`);
    }
  });
});
