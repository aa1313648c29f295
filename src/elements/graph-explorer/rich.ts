/** Titles that hold markup, read and rendered; loaded where a graph has one. */
import {
  holdsTex,
  loadTex,
  markupText,
  parseMarkup,
  type MarkupNode,
  type ReadSlice,
} from '../../core/index.ts';
import { MAYBE_MARKUP } from './titles.ts';

export { renderMarkup, renderNodes } from '../../internal/markup.ts';

/** The slice with plain labels; what is more than text goes to `kept`, by the id of its node. */
export async function plain(
  slice: ReadSlice,
  kept: Map<string, readonly MarkupNode[]>,
): Promise<ReadSlice> {
  const hasTex = slice.nodes.some(({ label }) => holdsTex([label]));
  // Without it, TeX stays as written.
  const tex = hasTex ? await loadTex().catch(() => undefined) : undefined;
  const nodes = slice.nodes.map((node) => {
    if (!MAYBE_MARKUP.test(node.label)) return node;
    const read = parseMarkup(node.label);
    const parsed = tex?.typeset(read) ?? read;
    if (parsed.some((part) => typeof part !== 'string')) kept.set(node.id, parsed);
    return { ...node, label: markupText(parsed) || node.label };
  });
  return { ...slice, nodes };
}
