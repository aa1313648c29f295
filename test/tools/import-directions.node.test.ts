import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { parser } from 'typescript-eslint';
import { importDirections } from '../../scripts/lint/import-directions.ts';

const RULES = new Set(['boundaries/dependencies', 'no-restricted-imports']);

/** What `file` may not contain, and beside it what it may. */
const DIRECTIONS: readonly (readonly [file: string, refused: string[], accepted: string[]])[] = [
  [
    'src/core/x.ts',
    [
      "import { a } from '../sources/index.ts';",
      "import type { a } from '../sources/index.ts';",
      "export * from '../styles/a.ts';",
      "import('../graph/a.ts');",
      "import { html } from 'lit';",
      "import { readFile } from 'node:fs';",
    ],
    ["import { a } from './ids/index.ts';", "import * as v from 'valibot';"],
  ],
  [
    'src/sources/profile-api/x.ts',
    [
      "import { a } from '../../controllers/a.ts';",
      "import { a } from '../../internal/a.ts';",
      "import { Task } from '@lit/task';",
    ],
    ["import { a } from '../../core/index.ts';", "import { a } from '../http/a.ts';"],
  ],
  [
    'src/graph/x.ts',
    ["import { a } from '../sources/index.ts';", "import { a } from '../elements/alpha/alpha.ts';"],
    ["import { a } from '../core/index.ts';", "import('./cytoscape/a.ts');"],
  ],
  [
    'src/controllers/x.ts',
    ["import { a } from '../internal/a.ts';", "import { a } from '../elements/alpha/alpha.ts';"],
    [
      "import { a } from '../core/index.ts';",
      "import { a } from '../sources/cache/a.ts';",
      "import { a } from '../localize/a.ts';",
      "import { Task } from '@lit/task';",
    ],
  ],
  [
    'src/internal/x.ts',
    ["import { a } from '../elements/alpha/alpha.ts';", "import '../define/alpha.ts';"],
    [
      "import { a } from '../core/index.ts';",
      "import { a } from '../sources/http/a.ts';",
      "import { a } from '../controllers/a.ts';",
      "import { a } from '../localize/a.ts';",
      "import { a } from '../styles/a.ts';",
    ],
  ],
  [
    'src/localize/x.ts',
    ["import { a } from '../core/index.ts';", "import { a } from '../sources/index.ts';"],
    [
      "import type { a } from '../core/index.ts';",
      "import type { a } from '../sources/index.ts';",
      "import('./locales/a.ts');",
    ],
  ],
  [
    'src/styles/x.ts',
    ["import type { a } from '../core/index.ts';", "import { a } from '../internal/a.ts';"],
    ["import { css } from 'lit';"],
  ],
  [
    'src/elements/alpha/x.ts',
    [
      "import { a } from '../../sources/profile-api/a.ts';",
      "import type { a } from '../../sources/http/a.ts';",
      "import { a } from '../beta/beta.ts';",
      "import('../beta/beta.ts');",
      "export { a } from '../beta/beta.ts';",
      "import '../../define/alpha.ts';",
      "import { a } from '@bzpeer/widgets/core';",
    ],
    [
      "import { a } from '../../core/index.ts';",
      "import { a } from '../../sources/index.ts';",
      "import { a } from '../../controllers/a.ts';",
      "import { a } from '../../internal/a.ts';",
      "import { a } from '../../localize/a.ts';",
      "import { a } from '../../styles/a.ts';",
      "import { a } from './alpha.ts';",
      "import type { a } from '../beta/beta.ts';",
      "import { html } from 'lit';",
    ],
  ],
  [
    'src/define/x.ts',
    ["import { a } from '../sources/index.ts';", "import '../cdn/a.ts';"],
    [
      "import { a } from '../elements/alpha/alpha.ts';",
      "import { a } from '../internal/a.ts';",
      "import './alpha.ts';",
    ],
  ],
  [
    'src/cdn/x.ts',
    ["import { a } from '../controllers/a.ts';", "import { a } from '../sources/http/a.ts';"],
    [
      "import '../define/alpha.ts';",
      "import { a } from '../elements/alpha/alpha.ts';",
      "import { a } from '../sources/index.ts';",
    ],
  ],
  [
    'src/index.ts',
    ["import './define/alpha.ts';", "export * from './sources/http/a.ts';"],
    [
      "export * from './core/index.ts';",
      "export * from './sources/index.ts';",
      "export * from './elements/alpha/alpha.ts';",
    ],
  ],
  [
    'server/src/x.ts',
    [
      "import { a } from '../../src/core/index.ts';",
      "import type { a } from '../../src/core/index.ts';",
      "import { a } from '@bzpeer/widgets';",
      "import { a } from '@bzpeer/widgets/sources';",
      "import { a } from '@bzpeer/widgets/dist/core/index.js';",
      "import { html } from 'lit';",
    ],
    [
      "import { a } from '@bzpeer/widgets/core';",
      "import { Hono } from 'hono';",
      "import { a } from './a.ts';",
      "import { a } from 'node:fs';",
    ],
  ],
  [
    'stories/x.ts',
    [
      "import { a } from '../src/elements/alpha/alpha.ts';",
      "import { a } from '../src/core/index.ts';",
      "import { a } from '../src/internal/a.ts';",
      "import { a } from '../scripts/a.ts';",
    ],
    [
      "import '../src/define/alpha.ts';",
      "import type { a } from '../src/index.ts';",
      "import { a } from '../test/fixtures/a.ts';",
    ],
  ],
  [
    'demo/x.ts',
    ["import '../src/define/alpha.ts';", "import '../dist/define/alpha.js';"],
    ["import './a.ts';"],
  ],
];

/** The files that the snippets import; the linter looks whether a file is there. */
const FILES = [
  ...['core/ids', 'core', 'sources'].map((folder) => `src/${folder}/index.ts`),
  ...['sources/profile-api', 'sources/http', 'sources/cache', 'graph', 'graph/cytoscape'].map(
    (folder) => `src/${folder}/a.ts`,
  ),
  ...['controllers', 'internal', 'localize', 'localize/locales', 'styles', 'cdn'].map(
    (folder) => `src/${folder}/a.ts`,
  ),
  'src/index.ts',
  'src/define/alpha.ts',
  'src/elements/alpha/alpha.ts',
  'src/elements/beta/beta.ts',
  'server/src/a.ts',
  'scripts/a.ts',
  'test/fixtures/a.ts',
  'demo/a.ts',
  'dist/define/alpha.js',
];

const linted = async (eslint: ESLint, file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  assert.ok(result, `${file} is linted`);
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal?.message, undefined, `${file}: the snippet is read`);
  return result.messages.flatMap(({ ruleId, message }) =>
    ruleId !== null && RULES.has(ruleId) ? [message] : [],
  );
};

describe('the import directions', () => {
  let root = '';
  let eslint: ESLint;

  before(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'directions-')));
    for (const file of FILES) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), '');
    }
    eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser } },
        ...importDirections(root),
      ],
    });
  });
  after(() => rm(root, { recursive: true, force: true }));

  for (const [file, refused, accepted] of DIRECTIONS) {
    for (const code of refused) {
      it(`${file} may not hold: ${code}`, async () => {
        const messages = await linted(eslint, join(root, file), code);
        assert.equal(messages.length, 1, messages.join('\n'));
      });
    }
    for (const code of accepted) {
      it(`${file} may hold: ${code}`, async () => {
        assert.deepEqual(await linted(eslint, join(root, file), code), []);
      });
    }
  }

  it('are part of what `npm run lint` checks', async () => {
    const project = new ESLint();
    for (const file of ['src/core/index.ts', 'server/src/x.ts', 'stories/x.stories.ts']) {
      const config: unknown = await project.calculateConfigForFile(file);
      assert.ok(config !== null && typeof config === 'object' && 'rules' in config);
      assert.ok(config.rules !== null && typeof config.rules === 'object');
      for (const rule of RULES) {
        if (rule === 'no-restricted-imports' && file.startsWith('stories')) continue;
        assert.ok(rule in config.rules, `${file}: ${rule}`);
      }
    }
  });
});
