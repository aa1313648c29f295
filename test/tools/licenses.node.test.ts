import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { licensesOf } from '../../scripts/lib/licenses.ts';
import { inRoot } from '../../scripts/lib/root.ts';

const REFERENCES = inRoot('src/core/export/references');

async function styleFiles(): Promise<string[]> {
  const found = await Promise.all(
    ['styles', 'locales'].map(async (folder) =>
      (await readdir(join(REFERENCES, folder)))
        .filter((name) => name !== 'index.ts')
        .map((name) => join(REFERENCES, folder, name)),
    ),
  );
  return found.flat();
}

describe('The licences of what is bundled', () => {
  const modulesOf = (files: readonly string[]) => [
    { modules: Object.fromEntries(files.map((file) => [file, {}])) },
  ];

  it('name the processor of citations, its licence, the words it asks for, and its source', async () => {
    const text = await licensesOf(
      modulesOf([inRoot('node_modules/citeproc/citeproc_commonjs.js')]),
    );
    assert.match(text, /^citeproc \d+\.\d+\.\d+$/m);
    assert.match(text, /Citations by CSL \(citeproc-js\), https:\/\/citationstyles\.org/);
    assert.match(text, /Common Public Attribution License/);
    assert.match(text, /^Unchanged source: .*citeproc-js/m);
  });

  it('name the authors and the licence of every citation style and language', async () => {
    const files = await styleFiles();
    assert.ok(files.length >= 7);
    const text = await licensesOf(modulesOf(files));
    assert.equal(
      text.match(/CC BY-SA 3\.0 \(https:\/\/creativecommons\.org/g)?.length,
      files.length,
    );
    assert.match(text, /apa, of the styles .*, by Brenton M\. Wiernik and others\./);
    assert.match(text, /de-DE, of the locales .*, by Till A\. Heilmann/);
    assert.match(text, /only its notation was changed/);
    assert.doesNotMatch(text, /\*|Generated/);
  });

  it('say nothing of styles where none is bundled', async () => {
    assert.doesNotMatch(await licensesOf(modulesOf([inRoot('src/index.ts')])), /styles/);
  });

  it('cannot be written where a style does not say whose it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'licences-'));
    try {
      const file = join(folder, 'references/styles/nobody.ts');
      await mkdir(join(folder, 'references/styles'), { recursive: true });
      await writeFile(file, '/** A style. */\nexport const source = 1;\n');
      await assert.rejects(licensesOf(modulesOf([file])), /nobody\.ts does not say whose it is/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
