/** Finds a Chromium for tests, screenshots and benchmarks, and installs one where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { run, runNode } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const isRoot = (): boolean => process.getuid?.() === 0;

/** What every start of Chromium here is given: nothing to show, nothing to fetch by itself. */
export const BROWSER_ARGS: readonly string[] = [
  // Chromium's sandbox refuses to run as root, which is what containers are.
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const candidates = (): string[] => {
  const asked = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    ...(asked === undefined || asked === '' ? [] : [asked]),
    ...NAMES.map((name) => join('/usr/bin', name)),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    MAC,
    chromium.executablePath(),
  ];
};

/** Path of a Chromium on this machine, or `null`. `CHROMIUM_PATH` goes first. */
export const findBrowser = (): string | null =>
  candidates().find((path) => existsSync(path)) ?? null;

/** Installs Debian's packages, as root and where there is apt-get. */
export const aptInstall = async (packages: readonly string[]): Promise<boolean> => {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A package list that is only partly reachable can still hold what is wanted.
  await run('apt-get', ['update'], { env });
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, { env })) === 0;
};

/** Chromium and the two font families that its generic names stand for. */
const PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/**
 * Path of a Chromium, installed first when there is none: Debian's package as root, else the one that
 * Playwright downloads.
 * @throws Error with one sentence for a person when there is no way
 */
export const ensureBrowser = async (): Promise<string> => {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium found: installing one.');
  if (!(await aptInstall(PACKAGES))) {
    await runNode(['node_modules/playwright/cli.js', 'install', 'chromium']);
  }
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new Error(
    'No Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
};
