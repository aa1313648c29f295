/** What the package exports says what it is, where an editor shows it. */
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { inRoot, ROOT } from '../../scripts/lib/root.ts';

const ENTRIES = ['src/index.ts', 'src/core/index.ts', 'src/sources/index.ts'].map((path) =>
  inRoot(path),
);

const program = ts.createProgram(ENTRIES, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

const isDocumented = (symbol: ts.Symbol): boolean =>
  symbol.getDocumentationComment(checker).length > 0;

/** Members of a class that are its own and for everybody. */
const publicMembers = (declaration: ts.Declaration | undefined): readonly ts.Symbol[] => {
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) return [];
  return declaration.members.flatMap((member) => {
    const { name } = member;
    const hidden =
      ts.ModifierFlags.Private |
      ts.ModifierFlags.Protected |
      ts.ModifierFlags.Static |
      ts.ModifierFlags.Override;
    if (name === undefined || ts.isPrivateIdentifier(name)) return [];
    if ((ts.getCombinedModifierFlags(member) & hidden) !== 0) return [];
    return checker.getSymbolAtLocation(name) ?? [];
  });
};

/** What an entry exports, each once and under the name that it was declared with. */
const exported = new Set(
  ENTRIES.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  }).map((symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
  ),
);

describe('Everything that the package exports', () => {
  it('is documented, and so are the members of its classes', () => {
    assert.ok(exported.size > 100);
    const silent = [...exported].flatMap((symbol) => {
      const [declaration] = symbol.declarations ?? [];
      const file = relative(ROOT, declaration?.getSourceFile().fileName ?? '');
      return [
        ...(isDocumented(symbol) ? [] : [`${file}: ${symbol.name}`]),
        ...publicMembers(declaration)
          .filter((member) => !isDocumented(member))
          .map((member) => `${file}: ${symbol.name}.${member.name}`),
      ];
    });
    assert.deepEqual(silent, []);
  });
});
