/** How many bytes the parts cost that a list of works fetches when a text or a reader asks for them. */
import { bundle } from './bundle.ts';
import { inRoot } from './root.ts';
import { shares, staticGraph, sum, type EntrySize } from './sizes.ts';

const ENTRY = { list: 'src/define/work-list.ts' } as const;

/** The first module of each part. */
const PARTS = {
  'works: formulas in TeX': 'src/core/tex/index.ts',
  'works: form of the export': 'src/elements/work-list/export-panel.ts',
  'works: export': 'src/core/export/index.ts',
  'works: references': 'src/core/export/references/index.ts',
  'works: references, APA': 'src/core/export/references/styles/apa.ts',
} as const;

/** Each part over what the list has loaded before. */
export const partSizes = async (): Promise<readonly EntrySize[]> => {
  const chunks = await bundle({ entries: ENTRY, split: true });
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the list has no entry');
  const first = staticGraph(entry, chunks);
  return Object.entries(PARTS).map(([name, source]) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === inRoot(source));
    if (chunk === undefined) throw new Error(`${source} is no file of its own`);
    const more = [...staticGraph(chunk, chunks)].filter((one) => !first.has(one));
    return { name, initial: sum(more), lazy: null, packages: shares(more) };
  });
};
