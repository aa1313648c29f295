/** How a picture looks on its page, and when that changes. */
import type { PictureStyle } from '../../graph/index.ts';
import { PageColours } from './page-colours.ts';

const FORCED = '(forced-colors: active)';
const CALM = '(prefers-reduced-motion: reduce)';
const MEDIA = [FORCED, CALM, '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

const matches = (query: string): boolean => matchMedia(query).matches;

/** Everything about the look that the page and the reader decide. */
export function styleAt(probe: HTMLElement): PictureStyle {
  const colours = new PageColours(probe);
  const { fontFamily, fontSize, direction } = getComputedStyle(probe);
  const forced = matches(FORCED);
  const node = (name: string): string => colours.on(forced ? 'Canvas' : `var(--_graph-${name})`);
  return {
    colours: {
      nodes: {
        work: node('work'),
        researcher: node('researcher'),
        topic: node('topic'),
        institution: node('institution'),
      },
      edge: colours.on(forced ? 'GrayText' : 'color-mix(in oklab, currentColor 26%, transparent)'),
      edgeClear: colours.on(
        forced ? 'CanvasText' : 'color-mix(in oklab, currentColor 70%, transparent)',
      ),
      label: colours.on('currentColor'),
      background: colours.background,
      focus: colours.on(forced ? 'Highlight' : 'var(--_accent)'),
      outline: forced ? colours.on('CanvasText') : null,
    },
    font: fontFamily,
    fontSize: Math.min(16, Math.max(11, parseFloat(fontSize) * 0.8125)),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    reducedMotion: matches(CALM),
  };
}

/**
 * Calls `changed` whenever colours or sizes may have become others: the scheme, forced colours, motion,
 * and, through a transition that nobody sees, whatever else the page does to the text around.
 *
 * @returns ends it
 */
export function watchStyle(probe: HTMLElement, changed: () => void): () => void {
  const ended = new AbortController();
  const options = { signal: ended.signal };
  for (const query of MEDIA) matchMedia(query).addEventListener('change', changed, options);
  for (const type of ['transitionrun', 'transitionend']) {
    probe.addEventListener(type, changed, options);
  }
  return () => {
    ended.abort();
  };
}
