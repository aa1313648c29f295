/** Puts tags and texts together to a tree, or to one tree for each paragraph. */
import { mathLetters } from './letters.ts';
import { isTag, KINDS } from './tags.ts';
import type { Kind } from './tags.ts';
import { bareText, isMath } from './tree.ts';
import type { MarkupNode } from './tree.ts';

/** Elements inside one another; deeper ones are read as if their text were not marked up. */
const MAX_DEPTH = 40;

/** The word that begins many an abstract, as a label and not as a part of the first sentence. */
const LABEL =
  /^(?:A(?:bstract|BSTRACT)[.:]? *)+(?=\p{Lu})(?!Algebra|Argument|Art|Data|Interp|Machine|State|Syntax)/u;

/** An element that is still open. */
interface Frame {
  readonly name: string;
  readonly kind: Kind;
  readonly attributes: string;
  /** Whether it stands in a formula, or is one. */
  readonly math: boolean;
  readonly children: MarkupNode[];
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']?([^"']*)`).exec(attributes)?.[1];

/** Adds a node, joining neighbouring texts. */
function append(nodes: MarkupNode[], node: MarkupNode): void {
  const last = nodes.at(-1);
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else nodes.push(node);
}

/** Without white space at the end, however deep it sits. */
function trimEnd(nodes: readonly MarkupNode[]): MarkupNode[] {
  const rest = nodes.slice(0, -1);
  const last = nodes.at(-1);
  if (last === undefined) return rest;
  if (typeof last === 'string') {
    const text = last.trimEnd();
    return text === '' ? trimEnd(rest) : [...rest, text];
  }
  const children = isMath(last) ? last.children : trimEnd(last.children);
  return [...rest, { tag: last.tag, children }];
}

/** What an element holds, once all of it has been read. */
function contents({ name, kind, attributes, children }: Frame): MarkupNode[] {
  const [first] = children;
  const fence = (side: string, usual: string): MarkupNode => ({
    tag: 'mo',
    children: [attribute(attributes, side) ?? usual],
  });
  if (kind === 'Formula') {
    const math = children.find(isMath);
    return math === undefined ? children : [math];
  }
  if (kind === 'Tex') {
    return [
      bareText(children)
        .replace(/^.*\\begin{document}|\\end{document}.*$/gs, '')
        .trim(),
    ];
  }
  if (kind === 'Heading' || kind === 'sub' || kind === 'sup') {
    if (typeof first === 'string') children[0] = first.trimStart();
    return trimEnd(children);
  }
  if (name === 'mfenced') {
    const separated = children.flatMap((child) => [fence('separators', ','), child]).slice(1);
    return [fence('open', '('), ...separated, fence('close', ')')];
  }
  if (name === 'mspace') return [' '];
  return typeof first === 'string'
    ? [mathLetters(first, attribute(attributes, 'mathvariant') ?? ''), ...children.slice(1)]
    : children;
}

/** Takes tags and texts in their order; broken nesting is mended as it comes. */
export interface TreeBuilder {
  text(source: string): void;
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** @returns the paragraphs, or the one tree; never an empty one */
  end(): (readonly MarkupNode[])[];
}

/** @param paragraphs whether blocks part the text; else they part words */
export function treeBuilder(paragraphs: boolean): TreeBuilder {
  const blocks: (readonly MarkupNode[])[] = [];
  const stack: Frame[] = [];
  let nodes: MarkupNode[] = [];
  /** Whether white space at this point would lead, or be a second one. */
  let gap = true;
  /** What the paragraph so far is, when it only leads what comes. */
  let lead: Kind | null = null;

  const inMath = () => stack.at(-1)?.math ?? false;
  const here = () => stack.at(-1)?.children ?? nodes;

  function text(source: string): void {
    let words = source.replace(/\s+([,;)\]]|’s)?/g, (run: string, mark?: string) => {
      if (mark !== undefined) return /[\t-\r]/.test(run) ? mark : run;
      return /^[^\t-\r\u2028\u2029]$/.test(run) ? run : ' ';
    });
    if (inMath()) words = words.replace(/^ | $/g, '');
    else if (gap) words = words.trimStart();
    if (paragraphs && blocks.length + nodes.length + stack.length === 0) {
      words = words.replace(LABEL, '');
    }
    if (words === '') return;
    append(here(), words);
    gap = /\s$/.test(words);
    if (!stack.some(({ kind }) => kind === 'Heading')) lead = null;
  }

  function shut(depth: number): void {
    while (stack.length > depth) {
      const frame = stack.pop();
      if (frame === undefined) return;
      const { kind, math } = frame;
      const children = contents(frame);
      const into = here();
      if (kind === 'Heading') {
        const title = bareText(children);
        // A heading that says no more than that an abstract follows.
        if (title === '' || (/^abstract\W*$/i.test(title) && blocks.length === 0)) return;
        append(into, { tag: 'b', children: /\w$/.test(title) ? [...children, ':'] : children });
        append(into, ' ');
        lead = kind;
        gap = true;
      } else if (!isTag(kind)) {
        for (const child of children) append(into, child);
      } else if (math || children.length > 0) {
        append(into, { tag: kind, children });
        if (math || kind.startsWith('su')) gap = false;
      }
    }
  }

  function end(): (readonly MarkupNode[])[] {
    shut(0);
    nodes = trimEnd(nodes);
    if (nodes.length > 0) blocks.push(nodes);
    nodes = [];
    gap = true;
    lead = null;
    return blocks;
  }

  /** A boundary between paragraphs, or between words. */
  function part(kind: Kind): void {
    if (inMath()) return;
    if (!paragraphs || kind === 'Gap') {
      text(' ');
      return;
    }
    if (lead === null || (kind === 'Item' && lead !== kind)) end();
    if (kind === 'Item' && lead === null) {
      text('• ');
      lead = kind;
    }
  }

  return {
    text,
    end,
    open(name, attributes) {
      const kind = KINDS.get(name);
      if (kind === undefined || kind === 'Drop') return;
      const math = inMath();
      if (/^[BHIG]/.test(kind)) {
        part(kind);
        if (kind !== 'Heading' || !paragraphs || math) return;
      } else if (isTag(kind) && kind !== 'math' && kind.startsWith('m') !== math) return;
      if (stack.length === MAX_DEPTH) return;
      const upright = kind === 'mi' && attribute(attributes, 'mathvariant') === 'normal';
      stack.push({
        name,
        kind: upright ? 'mtext' : kind,
        attributes,
        math: math || kind === 'math',
        children: [],
      });
    },
    close(name) {
      const depth = stack.findLastIndex((frame) => frame.name === name);
      if (depth >= 0) shut(depth);
      const kind = KINDS.get(name) ?? 'Tex';
      if (/^[BHIG]/.test(kind)) part(kind === 'Gap' ? kind : 'Block');
    },
  };
}
