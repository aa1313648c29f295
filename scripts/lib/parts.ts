/** The parts of `npm test`, in the order in which they run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensurePostgres } from './postgres.ts';
import { ROOT, inRoot } from './root.ts';
import { runNode } from './run.ts';
import { EMPTY, TALLY_FILE, add, readTally } from './tally.ts';
import type { Tally } from './tally.ts';

export interface Part {
  readonly name: string;
  /** What it shows, in a few words. */
  readonly title: string;
  readonly run: () => Promise<Tally>;
}

const ESLINT = 'node_modules/eslint/bin/eslint.js';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const TSC = 'node_modules/typescript/bin/tsc';
const WTR = 'node_modules/@web/test-runner/dist/bin.js';

/** Each command is one check. */
const checks = async (commands: readonly (readonly string[])[]): Promise<Tally> => {
  let tally = EMPTY;
  for (const command of commands) {
    const passed = (await runNode(command)) === 0;
    if (!passed) console.error(`failed: ${command.join(' ')}`);
    tally = add(tally, { ...EMPTY, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  }
  return tally;
};

/** Runs a test runner that writes its counts; one that dies, or finds no test, has failed. */
const counted = async (args: readonly string[], cwd = ROOT): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  try {
    const file = join(folder, 'tally.json');
    const code = await runNode(args, { cwd, env: { [TALLY_FILE]: file } });
    const tally = readTally(file);
    if (tally === null) {
      console.error(`The tests ended (exit code ${String(code)}) without a result.`);
      return { ...EMPTY, failed: 1 };
    }
    if (tally.passed + tally.failed === 0) {
      console.error('Not one test ran.');
      return { ...tally, failed: 1 };
    }
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const nodeTests = async (
  patterns: readonly string[],
  options: { readonly exclude?: readonly string[]; readonly cwd?: string } = {},
): Promise<Tally> => {
  const cwd = options.cwd ?? ROOT;
  const files: string[] = [];
  const exclude = ['node_modules/**', ...(options.exclude ?? [])];
  for await (const file of glob([...patterns], { cwd, exclude })) files.push(file);
  if (files.length === 0) {
    console.error(`No test file matches ${patterns.join(' ')}.`);
    return { ...EMPTY, failed: 1 };
  }
  return counted(
    [
      '--test',
      '--test-timeout=180000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${inRoot('scripts/lib/node-reporter.ts')}`,
      '--test-reporter-destination=stderr',
      ...files.sort(),
    ],
    cwd,
  );
};

/** Tests that open a browser themselves find it in `CHROMIUM_PATH`. */
const withBrowser = async (work: () => Promise<Tally>): Promise<Tally> => {
  process.env['CHROMIUM_PATH'] = await ensureBrowser();
  return work();
};

/** The server and the pages use what the build made; a part that is run alone makes it first. */
const withBuild = async (work: () => Promise<Tally>): Promise<Tally> => {
  if (!existsSync(inRoot('dist/index.js')) || !existsSync(inRoot('cdn/widgets.js'))) {
    console.log('Nothing is built yet: building.');
    if ((await runNode(['scripts/build.ts'])) !== 0) return { ...EMPTY, failed: 1 };
  }
  return work();
};

export const PARTS: readonly Part[] = [
  {
    name: 'lint',
    title: 'ESLint, Prettier, types',
    run: () =>
      checks([
        [ESLINT, '.', '--max-warnings', '0'],
        [PRETTIER, '--check', '--log-level', 'warn', '.'],
        [TSC, '--noEmit'],
        [TSC, '--noEmit', '--project', 'src/core'],
        [TSC, '--noEmit', '--project', 'server'],
      ]),
  },
  {
    name: 'build',
    title: 'the package, and whether it is a sound one',
    run: () => checks([['scripts/build.ts'], ['node_modules/publint/src/cli.js', '--strict']]),
  },
  {
    name: 'size',
    title: 'bytes against budgets',
    run: () => checks([['scripts/size.ts']]),
  },
  {
    name: 'unit',
    title: 'everything that needs no browser',
    run: () =>
      withBuild(() =>
        nodeTests(['test/**/*.node.test.ts'], { exclude: ['test/pages/**', 'test/stories/**'] }),
      ),
  },
  {
    name: 'server',
    title: 'the Profile API on PGlite and on PostgreSQL',
    run: () =>
      withBuild(async () => {
        const bin = await ensurePostgres();
        if (bin !== null) process.env['POSTGRES_BIN'] = bin;
        return nodeTests(['test/**/*.node.test.ts'], { cwd: inRoot('server') });
      }),
  },
  {
    name: 'browser',
    title: 'elements in Chromium',
    run: () => withBrowser(() => counted([WTR])),
  },
  {
    name: 'stories',
    title: 'every story: accessibility and geometry',
    run: () =>
      withBrowser(async () => {
        const built = await checks([['scripts/build-docs.ts']]);
        return built.failed > 0
          ? built
          : add(built, await nodeTests(['test/stories/**/*.node.test.ts']));
      }),
  },
  {
    name: 'pages',
    title: 'demo pages end to end',
    run: () => withBrowser(() => withBuild(() => nodeTests(['test/pages/**/*.node.test.ts']))),
  },
];
