/** How many bytes the picture of a graph costs: the page's part with the worker, and what follows it. */
import type { OutputChunk } from 'rolldown';
import { bundle } from './bundle.ts';
import { WORKER } from './cdn-worker.ts';
import { inRoot } from './root.ts';
import { shares, staticGraph, sum, type EntrySize } from './sizes.ts';

const PICTURE = { picture: 'src/graph/renderer/picture.ts' } as const;
/** What a picture fetches when it is there, or when it is asked for. */
const FOLLOWING = {
  'graph picture: gestures': 'src/graph/renderer/gestures.ts',
  'graph picture: svg': 'src/graph/paint/svg.ts',
  'graph picture: cytoscape': 'src/graph/cytoscape/analysis.ts',
} as const;

const sizeOf = (name: string, chunks: readonly OutputChunk[]): EntrySize => ({
  name,
  initial: sum(chunks),
  lazy: null,
  packages: shares(chunks),
});

export const pictureSizes = async (): Promise<readonly EntrySize[]> => {
  const chunks = await bundle({ entries: PICTURE, split: true });
  const worker = await bundle({ entries: WORKER, split: false });
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the picture has no entry');
  const first = staticGraph(entry, chunks);
  const following = Object.entries(FOLLOWING).map(([name, source]) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === inRoot(source));
    if (chunk === undefined) throw new Error(`${source} is no file of its own`);
    const more = [...staticGraph(chunk, chunks)].filter((one) => !first.has(one));
    return sizeOf(name, more);
  });
  return [sizeOf('graph picture: page and worker', [...first, ...worker]), ...following];
};
