/** `npm run build`: the npm package's dist/, the script-tag files in cdn/, and the manifest. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';
import { bundle } from './lib/bundle.ts';
import { WORKER } from './lib/cdn-worker.ts';
import { licensesOf } from './lib/licenses.ts';
import { inRoot } from './lib/root.ts';
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

/**
 * The code of `fileName`, with every `import()` asking for what its file imports at the same time: a
 * browser would learn of that only when the file is there.
 */
const loadTogether = (fileName: string, chunks: readonly OutputChunk[]): string => {
  const chunk = (name: string): OutputChunk => {
    const found = chunks.find((one) => one.fileName === name);
    if (found === undefined) throw new Error(`no file ${name}`);
    return found;
  };
  return chunk(fileName).code.replace(/import\([`'"]\.\/([^`'"]+)[`'"]\)/g, (_, name: string) => {
    const together = new Set([name]);
    for (const file of together) for (const more of chunk(file).imports) together.add(more);
    // The entry itself is there already.
    together.delete(fileName);
    const imports = [...together].map((file) => `import("./${file}")`);
    return imports.length > 1 ? `Promise.all([${imports.join()}])` : imports.join();
  });
};

/** What a page without a bundler loads. */
const buildCdn = async (): Promise<void> => {
  await rm(CDN, { recursive: true, force: true });
  await mkdir(CDN, { recursive: true });
  const whole = {
    entries: { widgets: 'src/cdn/widgets.ts' },
    split: 'graph',
    outDir: CDN,
  } as const;
  const parts = { entries: { auto: 'src/cdn/auto.ts' }, split: 'shared', outDir: CDN } as const;
  const files = await bundle(whole);
  const chunks = await bundle(parts);
  await bundle({ entries: WORKER, split: false, outDir: CDN });
  await writeFile(join(CDN, 'auto.js'), loadTogether('auto.js', chunks));
  const licences = await licensesOf([...files, ...chunks]);
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
