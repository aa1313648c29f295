import { css } from '../../styles/css.ts';

/** A list of works before they are there: its room, and their shape. */
export const workListStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 36rem;
  }
  :host(:state(idle)) .base,
  :host(:state(loading)) .base {
    min-block-size: 40em;
  }
  .summary {
    padding-block-end: calc(2 * var(--_space));
  }
  .work {
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .work:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .tools-shape {
    block-size: calc(9 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
  }
  .line {
    inline-size: 80%;
  }
  .short {
    inline-size: 30%;
    block-size: 0.875em;
  }
  .text {
    inline-size: 65%;
    block-size: 0.9375em;
  }
`;
