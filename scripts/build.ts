/** `npm run build`: the npm package's dist/, the script-tag files in cdn/, and the manifest. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './lib/bundle.ts';
import { WORKER } from './lib/cdn-worker.ts';
import { licensesOf } from './lib/licenses.ts';
import { buildLoaderFiles } from './lib/loader-files.ts';
import { inRoot } from './lib/root.ts';
import { buildPageFile } from './lib/page-file.ts';
import { mustRunNode } from './lib/run.ts';

const DIST = inRoot('dist');
const CDN = inRoot('cdn');

/** JavaScript and declarations, file for file, so that a page has one Lit however it bundles. */
const buildDist = async (): Promise<void> => {
  await rm(DIST, { recursive: true, force: true });
  await mustRunNode(['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], 'tsc');
  // tsc rewrites `./x.ts` in imports of what it emits as JavaScript, but neither in declarations nor in
  // addresses of workers.
  for (const name of await readdir(DIST, { recursive: true })) {
    if (!/\.(d\.ts|js)$/.test(name)) continue;
    const file = join(DIST, name);
    const text = await readFile(file, 'utf8');
    const rewritten = name.endsWith('.js')
      ? text.replace(/(new URL\(['"]\.[^'"]*)\.ts(['"], import\.meta\.url\))/g, '$1.js$2')
      : text.replace(/((?:from|import) ?\(?['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
    if (rewritten !== text) await writeFile(file, rewritten);
  }
};

/** What a page without a bundler loads. */
const buildCdn = async (): Promise<void> => {
  await rm(CDN, { recursive: true, force: true });
  await mkdir(CDN, { recursive: true });
  // One after the other: each writes the bundler's files first, and some names are the same.
  const built = [await buildPageFile(CDN), await buildLoaderFiles(CDN)];
  await bundle({ entries: WORKER, split: false, outDir: CDN });
  for (const { fileName, code } of built.flatMap(({ files }) => files)) {
    await writeFile(join(CDN, fileName), code);
  }
  const licences = await licensesOf(built.flatMap(({ chunks }) => chunks));
  await writeFile(join(CDN, 'THIRD-PARTY-LICENSES.txt'), licences);
  await copyFile(inRoot('src/styles/reserve.css'), join(CDN, 'reserve.css'));
};

const step = async (name: string, work: () => Promise<void>): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

try {
  await Promise.all([
    step('dist', buildDist),
    step('cdn', buildCdn),
    step('custom-elements.json', () =>
      mustRunNode(
        [
          'node_modules/@custom-elements-manifest/analyzer/cem.js',
          'analyze',
          '--quiet',
          '--config',
          'scripts/custom-elements-manifest.config.mjs',
        ],
        'the custom elements manifest',
      ),
    ),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
