/** What the autoloader's files share, cut by who needs it: a page fetches no code of elements that it has not. */
import type { CodeSplittingOptions, OutputChunk } from 'rolldown';

/** They show a researcher's record; what one of them needs beyond the others is small. */
const RECORD = ['profile-stats', 'researcher-card', 'trust-badge'];

type Bundle = (entry: string) => Promise<readonly OutputChunk[]>;

/** The modules that an entry needs at once. */
async function modulesOf(bundle: Bundle, entry: string): Promise<readonly string[]> {
  const chunks = await bundle(entry);
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found].flatMap(({ moduleIds }) => moduleIds);
}

/**
 * One file for the elements of a record, one for the buttons that act, and one for what three or more of
 * the rest need: few requests, and none of them for a file that waits for another.
 *
 * @param bundle bundles one entry, cut wherever something is reached by `import()`
 */
export async function sharedFiles(bundle: Bundle): Promise<CodeSplittingOptions> {
  const ofRecord = await Promise.all(
    RECORD.map((tag) => modulesOf(bundle, `src/define/${tag}.ts`)),
  );
  const record = new Set(ofRecord.flat().filter((id) => !/[\\/]src[\\/]define[\\/]/.test(id)));
  return {
    groups: [
      { name: 'record', test: (id) => record.has(id), priority: 2 },
      { name: 'acting', test: /[\\/](?:acting|intent)[^\\/]*\.ts$/, minShareCount: 2, priority: 1 },
      { name: 'shared', minShareCount: 3 },
    ],
  };
}
