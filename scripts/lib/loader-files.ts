/** `cdn/auto.js`, the file of a page that loads only what it shows, and the parts that it loads later. */
import { askingFirst } from './asking-first.ts';
import { bundle } from './bundle.ts';
import { allTogether } from './load-together.ts';
import { inOneFile } from './one-file.ts';
import type { PageFiles } from './page-file.ts';

export const LOADER_FILE = 'auto.js';

/** @param outDir folder to write the bundler's files to, which `files` have to replace */
export async function buildLoaderFiles(outDir?: string): Promise<PageFiles> {
  const chunks = await bundle({
    entries: { auto: 'src/cdn/auto.ts' },
    split: 'shared',
    ...(outDir === undefined ? {} : { outDir }),
  });
  const entry = chunks.find(({ fileName }) => fileName === LOADER_FILE);
  if (entry === undefined) throw new Error(`there is no ${LOADER_FILE}`);
  const files = allTogether(await inOneFile(entry, chunks), chunks);
  return { files: await askingFirst(files, LOADER_FILE), chunks };
}
