import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseSync } from 'rolldown/utils';
import type { OutputFile } from '../../scripts/lib/one-file.ts';
import { buildPageFile, PAGE_FILE } from '../../scripts/lib/page-file.ts';

/** What a file imports at once, by the file, and what it exports. */
function bindings({ fileName, code }: OutputFile) {
  const { staticImports, staticExports } = parseSync(fileName, code).module;
  const folder = posix.dirname(fileName);
  const from = (request: string) => posix.join(folder, request);
  const exported = staticExports.flatMap(({ entries }) => entries);
  return {
    imports: [
      ...staticImports.flatMap(({ moduleRequest, entries }) =>
        entries.map((entry) => [from(moduleRequest.value), entry.importName.name] as const),
      ),
      ...exported.flatMap(({ moduleRequest, importName }) =>
        moduleRequest === null ? [] : [[from(moduleRequest.value), importName.name] as const],
      ),
    ],
    exports: new Set(exported.map(({ exportName }) => exportName.name)),
  };
}

describe('the file of a page that loads every element', () => {
  let files: readonly OutputFile[];
  before(async () => {
    ({ files } = await buildPageFile());
  });

  it('waits for no second file', () => {
    const entry = files.find(({ fileName }) => fileName === PAGE_FILE);
    assert.ok(entry !== undefined);
    assert.deepEqual(bindings(entry).imports, []);
  });

  it('has all that its later parts ask it for', () => {
    const exportsOf = new Map(files.map((file) => [file.fileName, bindings(file).exports]));
    const missing = files.flatMap((file) =>
      bindings(file).imports.filter(
        ([from, name]) => name === null || exportsOf.get(from)?.has(name) !== true,
      ),
    );
    assert.deepEqual(missing, []);
    assert.ok(files.length > 5);
  });
});
