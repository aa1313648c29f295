/** What a script for pages does before anything else. */
import { bundle } from './bundle.ts';
import type { OutputFile } from './one-file.ts';

/**
 * The files, with what asks for the page's record in front of the one of that name: it has its own copy of
 * what it imports, since what it shared with the rest would have to start before it.
 */
export async function askingFirst(
  files: readonly OutputFile[],
  name: string,
): Promise<readonly OutputFile[]> {
  const [first] = await bundle({ entries: { early: 'src/cdn/early.ts' }, split: false });
  if (first === undefined) throw new Error('nothing was made of src/cdn/early.ts');
  return files.map(({ fileName, code }) => ({
    fileName,
    code: fileName === name ? `(()=>{${first.code}})();${code}` : code,
  }));
}
