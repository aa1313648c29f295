/** Takes the white space that says nothing out of `css` and `html` templates; minifiers leave it all. */
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

const smallerCss = (text: string): string =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    // A product. A sum needs its spaces.
    .replace(/(?<=[\d)]) \* (?=[\dv(])/g, '*')
    .replace(/;\}/g, '}')
    .replace(/(?<!\d)0\.(?=\d)/g, '.')
    .trim();

/**
 * White space between words and tags becomes one space, which reads the same outside of `pre`; that
 * before the end of a tag goes.
 *
 * @param strings what stands between a template's expressions
 */
const smallerHtml = (strings: readonly string[]): string[] => {
  let inTag = false;
  let quote = '';
  return strings.map((text) =>
    text.replace(/\s+>?|<(?=[/a-z])|[>"']/gi, (found) => {
      if (quote !== '') {
        if (found === quote) quote = '';
        return found;
      }
      const end = found.endsWith('>');
      const smaller = found.replace(/\s+/, inTag && end ? '' : ' ');
      if (found === '<') inTag = true;
      else if (end) inTag = false;
      else if (inTag && /["']/.test(found)) quote = found;
      return smaller;
    }),
  );
};

/** How the strings of a template with this tag become smaller. */
const SMALLER: Readonly<Record<string, (strings: readonly string[]) => string[]>> = {
  // A style sheet in pieces is left as it is.
  css: (strings) => (strings.length === 1 ? strings.map(smallerCss) : [...strings]),
  html: smallerHtml,
};

/** The code with its templates made smaller. None of ours holds an escape, `pre` or `textarea`. */
export const withSmallerTemplates = (file: string, code: string): string => {
  const changes: { readonly at: number; readonly old: string; readonly new: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      const smaller = tag.type === 'Identifier' ? SMALLER[tag.name] : undefined;
      const strings = smaller?.(quasis.map(({ value }) => value.raw));
      for (const [index, { start, value }] of quasis.entries()) {
        // The parser counts the back quote, or the brace, before the string as part of it.
        const change = { at: start + 1, old: value.raw, new: strings?.[index] ?? value.raw };
        if (change.new !== change.old) changes.push(change);
      }
    },
  }).visit(parseSync(file, code).program);

  let result = code;
  for (const change of changes.sort((a, b) => b.at - a.at)) {
    if (!code.startsWith(change.old, change.at))
      throw new Error(`${file}: a template is elsewhere`);
    result = result.slice(0, change.at) + change.new + result.slice(change.at + change.old.length);
  }
  return result;
};

/** For our own sources only. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => withSmallerTemplates(id, code),
  },
});
