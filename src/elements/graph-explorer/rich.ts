/** Titles that hold markup, read and rendered; loaded where a graph has one. */
export { markupText, parseMarkup } from '../../core/index.ts';
export { renderMarkup, renderNodes } from '../../internal/markup.ts';
