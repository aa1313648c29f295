/** What reads markup and puts it into templates, as one part that is loaded where a text needs it. */
export { parseBlocks, parseMarkup } from '../core/index.ts';
export { renderNodes } from './markup.ts';
