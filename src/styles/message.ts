import { css } from './css.ts';

/** The calm sentence when something does not come, and its button. */
export const message = css`
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .message p {
    max-inline-size: 60ch;
  }
  /* It may hold the focus for a while, but cannot be used. */
  .base:focus {
    outline: 0;
  }
  * + .message {
    margin-block-start: calc(2 * var(--_space));
  }
`;
