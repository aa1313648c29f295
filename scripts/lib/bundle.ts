/** Bundling for browsers: one place for the CDN files, the size figures and the benchmarks. */
import { rolldown } from 'rolldown';
import type { OutputChunk } from 'rolldown';
import { cdnWorker } from './cdn-worker.ts';
import { inlinedImports } from './inline-imports.ts';
import { minifyTemplates } from './minify-templates.ts';
import { ROOT } from './root.ts';
import { settledLit } from './settled-lit.ts';
import { sharedFiles } from './shared-files.ts';

export interface BundleOptions {
  /** Source files by the name of the file that they become, without `.js`. */
  readonly entries: Readonly<Record<string, string>>;
  /**
   * Whether what is reached by `import()` becomes files of its own. `'shared'` also gathers what several
   * of them need (see `sharedFiles`); `'graph'` does it with the graph only, and puts all the rest into
   * the entry.
   */
  readonly split: boolean | 'shared' | 'graph';
  /** Folder to write to; without one, nothing is written. */
  readonly outDir?: string;
}

/** Minified ES modules with everything they import inside, Lit in its production form. */
export const bundle = async (options: BundleOptions): Promise<readonly OutputChunk[]> => {
  const build = await rolldown({
    cwd: ROOT,
    input: options.entries,
    platform: 'browser',
    plugins: [
      minifyTemplates(),
      settledLit(),
      cdnWorker(),
      ...(options.split === 'graph' ? [inlinedImports()] : []),
    ],
    tsconfig: 'tsconfig.json',
    resolve: { conditionNames: ['production', 'browser', 'module', 'import', 'default'] },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    // What an entry shares with its later parts stays in the entry, which the page has by then.
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'warn',
  });
  try {
    const output = {
      format: 'es',
      minify: true,
      comments: false,
      codeSplitting:
        options.split === 'shared'
          ? await sharedFiles((entry) => bundle({ entries: { entry }, split: true }))
          : options.split !== false,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    } as const;
    const result =
      options.outDir === undefined
        ? await build.generate(output)
        : await build.write({ ...output, dir: options.outDir });
    return result.output.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
};
