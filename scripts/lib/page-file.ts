/** `cdn/widgets.js`, the file of a page that loads every element, and the parts that it loads later. */
import type { OutputChunk } from 'rolldown';
import { askingFirst } from './asking-first.ts';
import { bundle } from './bundle.ts';
import { allTogether } from './load-together.ts';
import { inOneFile, type OutputFile } from './one-file.ts';

export const PAGE_FILE = 'widgets.js';

export interface PageFiles {
  readonly files: readonly OutputFile[];
  /** What the files were made from, to say whose code is in them. */
  readonly chunks: readonly OutputChunk[];
}

/** @param outDir folder to write the bundler's files to, which `files` have to replace */
export async function buildPageFile(outDir?: string): Promise<PageFiles> {
  const chunks = await bundle({
    entries: { widgets: 'src/cdn/widgets.ts' },
    split: 'graph',
    ...(outDir === undefined ? {} : { outDir }),
  });
  const entry = chunks.find(({ fileName }) => fileName === PAGE_FILE);
  if (entry === undefined) throw new Error(`there is no ${PAGE_FILE}`);
  const files = allTogether(await inOneFile(entry, chunks), chunks);
  return { files: await askingFirst(files, PAGE_FILE), chunks };
}
