import { css } from './css.ts';

/** What title markup brings with it. */
export const markup = css`
  sub,
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  /*
   * Lines end between the pieces of a long formula; a piece that is longer still is scrolled. Its box
   * is wider than it looks, since letters reach over their own boxes.
   */
  math {
    box-sizing: border-box;
    max-inline-size: 100%;
    margin-block: -0.35em;
    padding: 0.35em 0.1em 0.35em 0;
    overflow: auto hidden;
  }
  .visually-hidden math {
    overflow: visible;
  }
  .nobr {
    white-space: nowrap;
  }
  .sc {
    font-variant-caps: all-small-caps;
  }
`;
