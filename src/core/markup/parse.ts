/**
 * Reads the markup that Crossref, OpenAlex, Europe PMC and others send in titles and abstracts:
 * HTML, JATS and MathML, escaped or not, whole or broken. Never throws, takes time linear in the
 * length of its input, and keeps nothing but text and the tags of `tree.ts`. TeX stays as written.
 */
import { treeBuilder } from './builder.ts';
import { readCharacters, TAG } from './characters.ts';
import { KINDS } from './tags.ts';
import type { MarkupNode } from './tree.ts';

const TOKEN = new RegExp(`${TAG}|<!--|-->|<!\\[CDATA\\[|\\]\\]>|<[?!][a-z][^<>]*>`, 'gi');

/**
 * White space with a line break is a source's indentation: beside a tag it goes where no sentence
 * has a space, after opening marks and hyphens, and before an index.
 */
const unindentEnd = (text: string, beforeIndex: boolean) =>
  text.replace(/(^|\S)(\s+)$/, (all, mark: string, space: string) =>
    space.includes('\n') && (beforeIndex || /[([“‘‐‑/-]/.test(mark)) ? mark : all,
  );

/** The same before closing marks and hyphens. */
const unindentStart = (text: string) =>
  text.replace(/^\s+(?=[,.;:!?)\]’”‐‑]|-\S)/, (space) => (space.includes('\n') ? '' : space));

/** Tags that stand for words of their own; an index belongs to what it follows. */
const WORD_TAG = String.raw`(?:\w+:)?(?:i|em|italic|math|inline-formula)\b[^<>]*>`;
/**
 * What tells that white space beside tags was lost on the way: a word that nothing is ever joined to,
 * or small letters that run into a whole word with a capital, or the other way round.
 */
const LOST_SPACE = new RegExp(
  String.raw`(?:^|\s)(?:of|in|on|to|by|for|and|the|with|from|between|using)<${WORD_TAG}|` +
    String.raw`\p{Ll}{2}<(?:i|em|italic)>\p{Lu}\p{L}{3}|\p{L}{3}</(?:i|em|italic)>\p{Lu}\p{Ll}{3}`,
  'u',
);
const JUNCTION = new RegExp(
  String.raw`(\p{Ll}{2})(?=<${WORD_TAG}[^\s,.)-])|(</${WORD_TAG})(?=\p{L}\p{Ll}{2})`,
  'gu',
);

/** `the<i>Arabidopsis</i>Genome` with its spaces. */
const respaced = (text: string) => (LOST_SPACE.test(text) ? text.replace(JUNCTION, '$1$2 ') : text);

function read(source: string | null, paragraphs: boolean): (readonly MarkupNode[])[] {
  const builder = treeBuilder(paragraphs);
  let text = respaced(readCharacters(source ?? ''));
  if (paragraphs && !text.includes('</')) text = text.replace(/\n\s*\n/g, '<p>');
  const closed = new Set<string>();
  for (const [, name = ''] of text.matchAll(/<\/(?:\w+:)?([\w-]+)\s*>/g)) {
    closed.add(name.toLowerCase());
  }
  const lastCommentEnd = text.lastIndexOf('-->');
  let from = 0;
  /** The token that ends what is being left out. */
  let until = '';

  for (const match of text.matchAll(TOKEN)) {
    const [token, slash = '', prefix, written = '', attributes = '', empty] = match;
    const name = written.toLowerCase();
    const tag = slash + name || token;
    const next = match.index + token.length;
    if (until !== '') {
      if (until === tag) until = '';
      from = next;
      continue;
    }
    // Titles, places and variables stand in angle brackets, too.
    const bare = closed.has(name) || (KINDS.has(name) && !/[A-Z][a-z]/.test(written));
    // `a<b>c` compares.
    const compares =
      name.length === 1 &&
      !closed.has(name) &&
      /(?:^|\W)\w<\w>\w(?!\w)/.test(text.slice(Math.max(0, match.index - 2), next + 2));
    const known = attributes === '' ? bare && !compares : attributes.includes('=');
    if (!known && !slash && !empty && !prefix && written !== '') continue;

    const before = unindentEnd(text.slice(from, match.index), /^su[bp]$/.test(tag));
    builder.text(from === 0 ? before : unindentStart(before));
    from = next;
    if (token === '<!--' && from <= lastCommentEnd) until = '-->';
    else if (!slash && !empty && KINDS.get(name) === 'Drop' && closed.has(name)) until = `/${name}`;
    else if (!slash) builder.open(name, attributes);
    if (slash || empty) builder.close(name);
  }
  builder.text(unindentStart(text.slice(from)));
  return builder.end();
}

/**
 * Reads a title. Blocks and line breaks become spaces; white space is single and not at the ends.
 *
 * @returns no nodes for `null` and for a source without text
 */
export const parseMarkup = (source: string | null): readonly MarkupNode[] =>
  read(source, false)[0] ?? [];

/**
 * Reads an abstract, paragraph by paragraph. Headings lead their paragraph in bold ("Methods:"),
 * list items begin with a bullet, a first heading or label that only says "Abstract" is left out.
 */
export const parseBlocks = (source: string | null): readonly (readonly MarkupNode[])[] =>
  read(source, true);
