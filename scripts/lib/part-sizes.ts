/** How many bytes the parts cost that a list of works fetches when a text or a reader asks for them. */
import { bundle } from './bundle.ts';
import { inRoot } from './root.ts';
import { shares, staticGraph, sum, type EntrySize } from './sizes.ts';

const ENTRY = { list: 'src/define/work-list.ts' } as const;

const PAGE = 'src/elements/work-list/paged.ts';

/** The first module of each part, and what is there before besides the element. */
const PARTS: Readonly<Record<string, { readonly source: string; readonly after?: string }>> = {
  'works: a page of them': { source: PAGE },
  'works: all of them, with tools': { source: 'src/elements/work-list/library.ts' },
  'works: formulas in TeX': { source: 'src/core/tex/index.ts', after: PAGE },
  'works: data for machines': { source: 'src/internal/structured-data.ts', after: PAGE },
  'works: form of the export': { source: 'src/elements/work-list/export-panel.ts', after: PAGE },
  'works: export': { source: 'src/core/export/index.ts', after: PAGE },
  'works: references': { source: 'src/core/export/references/index.ts', after: PAGE },
  'works: references, APA': { source: 'src/core/export/references/styles/apa.ts', after: PAGE },
};

/** Each part over what the list has loaded before. */
export const partSizes = async (): Promise<readonly EntrySize[]> => {
  const chunks = await bundle({ entries: ENTRY, split: true });
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the list has no entry');
  const graphOf = (source: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === inRoot(source));
    if (chunk === undefined) throw new Error(`${source} is no file of its own`);
    return staticGraph(chunk, chunks);
  };
  const first = staticGraph(entry, chunks);
  return Object.entries(PARTS).map(([name, { source, after }]) => {
    const there = new Set([...first, ...(after === undefined ? [] : graphOf(after))]);
    const more = [...graphOf(source)].filter((one) => !there.has(one));
    return { name, initial: sum(more), lazy: null, packages: shares(more) };
  });
};
