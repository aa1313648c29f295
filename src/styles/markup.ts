import { css } from './css.ts';

/** What title markup brings with it. */
export const markup = css`
  sub,
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  .sc {
    font-variant-caps: all-small-caps;
  }
`;
