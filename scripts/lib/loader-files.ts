/** `cdn/auto.js`, the file of a page that loads only what it shows, and the parts that it loads later. */
import { askingFirst } from './asking-first.ts';
import { bundle } from './bundle.ts';
import { loadTogether } from './load-together.ts';
import { inOneFile, type OutputFile } from './one-file.ts';
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
  const together = async ({ fileName, code }: OutputFile): Promise<OutputFile> => {
    const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
    const loading = loadTogether({ fileName, code, imports }, chunks);
    return { fileName, code: fileName === LOADER_FILE ? await askingFirst(loading) : loading };
  };
  const files = await inOneFile(entry, chunks);
  return { files: await Promise.all(files.map(together)), chunks };
}
