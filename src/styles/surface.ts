import { css } from './css.ts';

/** `appearance="card"`: a quiet outline. `appearance="plain"`: none. */
export const surface = css`
  :host([appearance='card']) .base {
    block-size: 100%;
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--bz-surface, transparent);
  }
`;
