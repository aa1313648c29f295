import { css } from './css.ts';

/** A few sentences with the link that acts, and the quiet ones below it. */
export const acting = css`
  .act {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
  }
  .act p {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  a.button {
    padding-block: var(--_space);
    line-height: 1.3;
    text-decoration: none;
  }
  .waiting .button {
    border-style: dashed;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(5 * var(--_space));
  }
  .more a {
    min-block-size: 24px;
  }
  .text {
    inline-size: min(32em, 100%);
  }
  .press {
    inline-size: 9em;
    block-size: calc(9 * var(--_space));
    border-radius: var(--_radius);
  }
`;
