import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineImports } from '../../scripts/lib/inline-imports.ts';

describe('the one file of a page', () => {
  it('holds what any page may need at once', () => {
    const code = "const load = () => import('./failure.ts').then((x) => x.words);";
    assert.equal(
      inlineImports(code),
      'const load = () => Promise.resolve(inlined1).then((x) => x.words);\n' +
        "import * as inlined1 from './failure.ts';\n",
    );
  });

  it('holds how a source is asked for a graph', () => {
    assert.match(inlineImports("const graph = () => import('./graph.ts');"), /inlined1/);
  });

  it('leaves types alone', () => {
    const code = "let failure: typeof import('./failure.ts') | undefined;";
    assert.equal(inlineImports(code), code);
  });

  const late = {
    'the graph': "import('./explorer.ts');",
    'other languages': "['de', () => import('./locales/de.ts')]",
    'the graph’s words in them': "graph: () => import('./de/graph.ts'),",
    'what reads TeX': "export const loadTex = () => import('../tex/index.ts');",
    'what writes works': "import('./export-panel.ts'); import('../../core/export/index.ts');",
  };
  for (const [what, code] of Object.entries(late)) {
    it(`does not hold ${what}`, () => {
      assert.equal(inlineImports(code), code);
    });
  }
});
