/** Where a line may end: browsers do so before and after every formula, and never inside one. */
import { markupText } from '../markup/text.ts';
import { isMath } from '../markup/tree.ts';
import type { MarkupNode } from '../markup/tree.ts';

/** Shorter ones stay whole: a line has room for them, and a screen reader reads them as one. */
const LONG = 24;

/** Signs after which a line may end, as in TeX: relations, and what joins terms. */
const BREAK = /^[=≠<>≤≥≪≫∼≈≅≡∝→←↔⇒⇔↦∈∉⊂⊃⊆⊇+−±]$/u;

/** What a formula is made of, without the rows that hold nothing else. */
function terms(node: MarkupNode): readonly MarkupNode[] {
  if (typeof node === 'string') return [node];
  const [only, ...more] = node.children;
  const row = typeof only === 'object' && only.tag === 'mrow' && more.length === 0;
  return row ? terms(only) : node.children;
}

const piece = (children: readonly MarkupNode[]): MarkupNode => ({
  tag: 'math',
  children: [{ tag: 'mrow', children }],
});

/** A formula, in pieces between which a line may end where it is long. */
export function breakable(math: MarkupNode): readonly MarkupNode[] {
  if (markupText([math]).length < LONG) return [math];
  const pieces: MarkupNode[] = [];
  let children: MarkupNode[] = [];
  let open = 0;
  for (const term of terms(math)) {
    children.push(term);
    if (typeof term === 'string' || term.tag !== 'mo') continue;
    const sign = markupText([term]);
    if (/^[([{]$/.test(sign)) open += 1;
    else if (/^[)\]}]$/.test(sign)) open -= 1;
    // A sign that leads belongs to what follows.
    else if (open === 0 && children.length > 1 && BREAK.test(sign)) {
      pieces.push(piece(children));
      children = [];
    }
  }
  return children.length === 0 ? pieces : [...pieces, piece(children)];
}

/** Formulas together with what is joined to them: the comma after one, the `-theory` of `$K$-theory`. */
export function joined(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const result: MarkupNode[] = [];
  let run: MarkupNode[] = [];
  const close = (): void => {
    const fits = run.length > 1 && markupText(run).length <= LONG;
    if (fits) result.push({ tag: 'nobr', children: run });
    else result.push(...run);
    run = [];
  };
  nodes.forEach((node, index) => {
    if (isMath(node)) {
      if (isMath(run.at(-1))) close();
      run.push(node);
      return;
    }
    const words = typeof node === 'string' ? /^(\S*)(.*\s)(\S*)$/s.exec(node) : null;
    if (words === null) {
      if (typeof node === 'string') run.push(node);
      else {
        close();
        result.push(node);
      }
      return;
    }
    const [, before = '', between = '', after = ''] = words;
    const follows = run.length > 0;
    if (follows && before !== '') run.push(before);
    close();
    const leads = isMath(nodes[index + 1]);
    result.push((follows ? '' : before) + between + (leads ? '' : after));
    if (leads && after !== '') run.push(after);
  });
  close();
  return result;
}
