import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseSync } from 'rolldown/utils';
import type { OutputFile } from '../../scripts/lib/one-file.ts';
import { buildLoaderFiles, LOADER_FILE } from '../../scripts/lib/loader-files.ts';
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

const SCRIPTS = [
  { what: 'loads every element', name: PAGE_FILE, build: buildPageFile },
  { what: 'loads what it shows', name: LOADER_FILE, build: buildLoaderFiles },
];

for (const { what, name, build } of SCRIPTS)
  describe(`the file of a page that ${what}`, () => {
    let files: readonly OutputFile[];
    before(async () => {
      ({ files } = await build());
    });

    it('waits for no second file', () => {
      const entry = files.find(({ fileName }) => fileName === name);
      assert.ok(entry !== undefined);
      assert.deepEqual(bindings(entry).imports, []);
    });

    it('has all that its later parts ask it for', () => {
      const exportsOf = new Map(files.map((file) => [file.fileName, bindings(file).exports]));
      const lost = files.flatMap(({ fileName, code }) =>
        [...code.matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g)]
          .map(([, path = '']) => posix.join(posix.dirname(fileName), path))
          .filter((path) => !exportsOf.has(path)),
      );
      assert.deepEqual(lost, []);
      const missing = files.flatMap((file) =>
        bindings(file).imports.filter(
          ([from, imported]) => imported === null || exportsOf.get(from)?.has(imported) !== true,
        ),
      );
      assert.deepEqual(missing, []);
      assert.ok(files.length > 5);
    });
  });
