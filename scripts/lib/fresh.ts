/** Builds only when the sources are newer than what was built from them. */
import { readdir, stat } from 'node:fs/promises';
import { inRoot } from './root.ts';
import { mustRunNode } from './run.ts';

const BUILT = ['dist/index.js', 'dist/core/index.js', 'cdn/widgets.js', 'cdn/auto.js'];
const SETTINGS = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.ts',
  'scripts/lib/bundle.ts',
];

/** Time of the last change in milliseconds; 0 for a file that is not there. */
const changed = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
};

/** Whether something is not built yet, or older than the newest source. */
export const isStale = async (): Promise<boolean> => {
  const built = await Promise.all(BUILT.map((path) => changed(inRoot(path))));
  // Folders are looked at too: their time tells when a file in them went away.
  const names = ['', ...(await readdir(inRoot('src'), { recursive: true }))];
  const sources = await Promise.all([
    ...names.map((name) => changed(inRoot('src', name))),
    ...SETTINGS.map((path) => changed(inRoot(path))),
  ]);
  return Math.min(...built) < Math.max(...sources);
};

export const buildWhenStale = async (): Promise<void> => {
  if (await isStale()) await mustRunNode(['scripts/build.ts'], 'The build');
};
