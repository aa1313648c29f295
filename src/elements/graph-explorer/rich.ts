/** Titles that hold markup, read and rendered; loaded where a graph has one. */
export { holdsTex, loadTex, markupText, parseMarkup } from '../../core/index.ts';
export { renderMarkup, renderNodes } from '../../internal/markup.ts';
