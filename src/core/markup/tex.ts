/** Whether a text holds TeX, told before anything that reads TeX is loaded. */
import { isMath } from './tree.ts';
import type { MarkupNode } from './tree.ts';

/**
 * Between dollar signs either something that only TeX writes, or something short without words of
 * its own, so that prices (`$5 and $10`) load nothing. What really is TeX is decided by its reader.
 */
const HINT =
  /\$[^$]*[\\^_][^$]*\$|(?<![\p{L}\d])\$(?!\s)(?:(?!\s\p{L}{2})[^$]){1,40}(?<!\s)\$(?!\d)|\\[([]/u;

/** Whether a tree may hold TeX that `loadTex` can read. */
export const holdsTex = (nodes: readonly MarkupNode[]): boolean =>
  nodes.some((node) =>
    typeof node === 'string' ? HINT.test(node) : !isMath(node) && holdsTex(node.children),
  );

/** What reads TeX; far bigger than all the rest, so it is loaded where `holdsTex` says so. */
export const loadTex = (): Promise<typeof import('../tex/index.ts')> => import('../tex/index.ts');
