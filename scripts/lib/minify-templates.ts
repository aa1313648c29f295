/** Takes the white space out of `css` templates, which minifiers leave as it is. */
import type { Plugin } from 'rolldown';

const CSS = /\bcss`([^`$\\]*)`/g;

const smallerCss = (text: string): string =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();

/** For style sheets without expressions or escapes, which is all of ours. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code) => code.replace(CSS, (_, text: string) => `css\`${smallerCss(text)}\``),
  },
});
