/** The licences of what is bundled with us, which ask to be passed on with every copy. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';

/** Folders of the packages that have code in the chunks. */
const packageFolders = (chunks: readonly OutputChunk[]): readonly string[] => {
  const folders = new Set<string>();
  for (const id of chunks.flatMap(({ modules }) => Object.keys(modules))) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
};

/** The text of `THIRD-PARTY-LICENSES.txt` for these chunks. */
export const licensesOf = async (chunks: readonly OutputChunk[]): Promise<string> => {
  const parts = ['The files in this folder contain code of the following packages.\n'];
  for (const folder of packageFolders(chunks)) {
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    const name = /(?:@[^/]+\/)?[^/]+$/.exec(folder)?.[0] ?? folder;
    if (file === undefined) throw new Error(`${name} has no licence file to pass on`);
    const text = await readFile(join(folder, file), 'utf8');
    parts.push(`${'-'.repeat(72)}\n${name}\n\n${text.trim()}\n`);
  }
  return parts.join('\n');
};
