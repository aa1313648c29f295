/**
 * Who may import whom inside this repository, as one table for eslint-plugin-boundaries:
 * `core ← sources ← controllers ← elements ← define ← cdn`. What a row does not name is refused.
 */
import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';

/** The parts of the repository: every folder here is one part, `src/elements/*` one part each. */
const PARTS = [
  ...[
    'core',
    'sources',
    'graph',
    'controllers',
    'internal',
    'localize',
    'styles',
    'define',
    'cdn',
  ].map((name) => ({ type: name, pattern: `src/${name}` })),
  { type: 'elements', pattern: 'src/elements/*', capture: ['element'] },
  { type: 'server', pattern: 'server' },
  { type: 'stories', pattern: 'stories' },
  { type: 'demo', pattern: 'demo' },
  { type: 'fixtures', pattern: 'test/fixtures' },
  { type: 'test', pattern: 'test' },
  { type: 'scripts', pattern: 'scripts' },
].map((part) => ({ ...part, partialMatch: false }));

/** Single files with a part of their own: the public face of the package. */
const FILES = [{ category: 'public', pattern: 'src/index.ts' }];

const part = (...types: readonly string[]): object => ({ element: { type: types } });
/** The public face of the sources; what lies behind it is theirs alone. */
const sourcesFace = { element: { type: 'sources', fileInternalPath: 'index.ts' } };
const publicFace = { file: { categories: 'public' } };
const onlyTypes = { kind: 'type' };

/** Everything of ours that a part may reach; packages are ruled on in PACKAGES. */
const TABLE: Readonly<Record<string, readonly object[]>> = {
  core: [],
  styles: [],
  // What can go wrong, and what it is called: types only.
  localize: [{ to: part('core', 'sources'), dependency: onlyTypes }],
  sources: [{ to: part('core') }],
  graph: [{ to: part('core') }],
  controllers: [{ to: part('core', 'sources', 'localize') }],
  internal: [{ to: part('core', 'sources', 'controllers', 'localize', 'styles') }],
  elements: [
    { to: part('core', 'graph', 'controllers', 'internal', 'localize', 'styles') },
    { to: sourcesFace },
    // A sibling's type is enough; importing its value would register or bundle it for everybody.
    { to: part('elements'), dependency: onlyTypes },
  ],
  define: [{ to: part('elements', 'internal') }],
  cdn: [{ to: part('define', 'internal', 'elements') }, { to: sourcesFace }],
  // Through `@bzpeer/widgets/core` only, which is a package to the linter: see PACKAGES.
  server: [],
  stories: [{ to: part('define', 'fixtures') }, { to: publicFace }],
  demo: [],
  fixtures: [{ to: part('core') }, { to: publicFace }],
};

const POLICIES = [
  ...Object.entries(TABLE)
    .filter(([, allow]) => allow.length > 0)
    .map(([type, allow]) => ({ from: part(type), allow })),
  {
    from: publicFace,
    allow: [
      { to: part('core', 'controllers', 'internal', 'localize', 'elements') },
      { to: sourcesFace },
    ],
  },
  // Tests and scripts look at everything.
  { from: part('test', 'scripts'), allow: [{ to: { module: { origin: 'local' } } }] },
];

const LIT = { regex: '^(lit|@lit/|lit-)', message: 'Only elements and what serves them know Lit.' };
const OURS = {
  regex: '^@bzpeer/widgets($|/(?!core$))',
  message: 'The server knows `@bzpeer/widgets/core` only.',
};
const SELF = {
  regex: '^@bzpeer/',
  message: 'Inside the package, import the file and not the package.',
};
const NODE = { regex: '^node:', message: 'The package runs in browsers.' };

/** Packages that a part may not import. */
const PACKAGES = [
  { files: ['src/core/**', 'src/sources/**', 'src/graph/**'], patterns: [LIT, SELF, NODE] },
  {
    files: ['src/*.ts', 'src/{controllers,internal,localize,styles,elements,define,cdn}/**'],
    patterns: [SELF, NODE],
  },
  { files: ['server/**'], patterns: [LIT, OURS] },
];

const MESSAGE =
  '{{ from.file.path }} may not import {{ to.file.path }}: scripts/lint/import-directions.ts says who may.';

/** ESLint configuration that enforces the table in `rootDir`, which holds `src`, `server` and so on. */
export const importDirections = (rootDir: string): Linter.Config[] => [
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': PARTS,
      'boundaries/files': FILES,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/root-path': rootDir,
      'boundaries/legacy-templates': false,
      'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', policies: POLICIES, checkUnknownLocals: true, message: MESSAGE },
      ],
    },
  },
  ...PACKAGES.map(({ files, patterns }): Linter.Config => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
];
