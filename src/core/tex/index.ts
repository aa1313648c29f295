/** TeX in titles and abstracts, as MathML: reached by `import()` only, where a text has some. */
import temml from 'temml';
import { parseMarkup } from '../markup/parse.ts';
import { isMath } from '../markup/tree.ts';
import { breakable, joined } from './lines.ts';
import type { MarkupNode } from '../markup/tree.ts';
import { texRuns } from './runs.ts';

/**
 * What is left out of formulas: spaces without a width, or with a negative one, which would show as
 * spaces where no width is kept, and the sign for "applied to", which has no shape.
 */
const UNSEEN =
  /<mspace(?: width="(?:-|0(?:\.0+)?[a-z])[^>]*)?><\/mspace>|<mo[^>]*>[\u2061-\u2064]<\/mo>/g;

/**
 * One formula. The library's MathML is read like any other: by the parser that keeps the tags of its
 * allow-list and no attribute, so no command can bring in an address, a style or a script.
 *
 * @returns `null` for what is no TeX that can be read
 */
function formula(tex: string): MarkupNode | null {
  try {
    const mathml = temml.renderToString(tex.trim(), {
      throwOnError: true,
      trust: false,
      wrap: 'none',
      macros: {},
      maxExpand: 200,
      maxSize: [10, 10],
    });
    const [node, ...rest] = parseMarkup(mathml.replace(UNSEEN, ''));
    return node !== undefined && isMath(node) && rest.length === 0 ? node : null;
  } catch {
    return null;
  }
}

/** The same text with its TeX as formulas; TeX that cannot be read stays as written. */
export function typeset(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const typed: MarkupNode[] = [];
  for (const node of nodes) {
    if (typeof node !== 'string') {
      typed.push(isMath(node) ? node : { tag: node.tag, children: typeset(node.children) });
      continue;
    }
    let words = '';
    for (const { text, tex } of texRuns(node)) {
      const math = tex === null ? null : formula(tex);
      if (math === null) words += text;
      else {
        if (words !== '') typed.push(words);
        typed.push(...breakable(math));
        words = '';
      }
    }
    if (words !== '') typed.push(words);
  }
  return joined(typed);
}
