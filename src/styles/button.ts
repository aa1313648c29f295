import { css } from './css.ts';

/** The one kind of button. */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(9 * var(--_space));
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-size: var(--_small);
    font-weight: 500;
  }
  .button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: progress;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
