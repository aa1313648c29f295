import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineImports } from '../../scripts/lib/inline-imports.ts';

describe('the one file of a page', () => {
  const at = (path: string) => `/anywhere/src/${path}`;

  it('holds what is otherwise loaded late', () => {
    const code = "const load = () => import('./failure.ts').then((x) => x.words);";
    assert.equal(
      inlineImports(code, at('internal/profile-element.ts')),
      'const load = () => Promise.resolve(inlined1).then((x) => x.words);\n' +
        "import * as inlined1 from './failure.ts';\n",
    );
  });

  it('leaves types alone', () => {
    const code = "let failure: typeof import('./failure.ts') | undefined;";
    assert.equal(inlineImports(code, at('internal/profile-element.ts')), code);
  });

  it('does not hold the graph, nor its words', () => {
    const explorer = "import('./explorer.ts');";
    assert.equal(
      inlineImports(explorer, at('elements/graph-explorer/graph-explorer.ts')),
      explorer,
    );
    const words = "graph: () => import('./de/graph.ts')";
    assert.equal(inlineImports(words, at('localize/locales/de.ts')), words);
  });

  it('does not hold what reads TeX, nor what writes works', () => {
    const tex = "export const loadTex = () => import('../tex/index.ts');";
    assert.equal(inlineImports(tex, at('core/markup/tex.ts')), tex);
    const panel = "import('./export-panel.ts'); import('../../core/export/index.ts');";
    assert.equal(inlineImports(panel, at('elements/work-list/work-list.ts')), panel);
    const style = "import('./styles/apa.ts');";
    assert.equal(inlineImports(style, at('core/export/references/index.ts')), style);
  });
});
