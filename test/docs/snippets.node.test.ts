/** The TypeScript of the documents, compiled as if it stood in a project that uses the package. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { inRoot } from '../../scripts/lib/root.ts';
import { blocksIn } from './markdown.ts';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** What the compiler says of modules that are nowhere but in memory. */
function complaints(modules: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => modules.has(name) || fileExists(name);
  host.readFile = (name) => modules.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = modules.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, OPTIONS.target ?? ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...modules.keys()], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${file?.fileName ?? ''}: ${text}`;
  });
}

describe('JavaScript in the documents', () => {
  it('imports files of the package that there are', () => {
    const imports = blocksIn('js', 'ts').flatMap(({ code, where }) =>
      [...code.matchAll(/(?:from|import) '(@bzpeer\/[^']+)'/g)].map(([, name = '']) => ({
        name,
        where,
      })),
    );
    assert.ok(imports.length > 5);
    for (const { name, where } of imports) {
      assert.ok(existsSync(new URL(import.meta.resolve(name))), `${where}: ${name}`);
    }
  });
});

describe('TypeScript in the documents', () => {
  it('compiles against the package as it is published', () => {
    const blocks = blocksIn('ts');
    assert.ok(blocks.length > 3);
    const modules = new Map(
      blocks.map(({ code, where }) => [
        // Beside package.json, whose own name it may import.
        inRoot(`${where.replace(/\W+/g, '-')}.mts`),
        `${code}\nexport {};\n`,
      ]),
    );
    assert.deepEqual(complaints(modules), []);
  });
});
