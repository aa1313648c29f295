import { css } from './css.ts';

/**
 * Public tokens (`--bz-*`) with their fallbacks, and the private names (`--_*`) the elements use.
 * Every colour is mixed from the host page's own text colour, so that light and dark follow by
 * themselves, also on pages that never say which they are.
 */
export const tokens = css`
  :host {
    --_text: var(--bz-text, currentColor);
    --_accent: var(--bz-accent, color-mix(in oklab, currentColor 55%, #2f6fb5));
    --_muted: var(--bz-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--bz-line, color-mix(in oklab, currentColor 18%, transparent));
    --_line-strong: color-mix(in oklab, currentColor 40%, transparent);
    --_radius: var(--bz-radius, 6px);
    --_space: var(--bz-space, 4px);
    --_small: 0.875em;
  }
`;
