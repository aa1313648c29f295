import { css } from '../../styles/css.ts';

/** Numbers above their labels, as many in a row as there is room for. */
export const statsStyles = css`
  .list {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    min-block-size: 3.5em;
  }
  .list > * {
    flex: 1 1 6.5em;
    overflow-wrap: anywhere;
  }
  .stat {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .count {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    white-space: nowrap;
  }
  .unknown {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.875;
  }
  .number {
    inline-size: 1.6em;
    block-size: 1.5em;
  }
  .label {
    inline-size: 4em;
    block-size: 0.9375em;
  }
`;
