import { css } from './css.ts';

/** Fields below each other, each with its label above. */
export const form = css`
  .form {
    display: grid;
    gap: calc(4 * var(--_space));
    inline-size: min(36em, 100%);
  }
  .field {
    display: grid;
    gap: var(--_space);
  }
  .field label {
    font-size: var(--_small);
    font-weight: 500;
  }
  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-block-size: calc(9 * var(--_space));
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(16px, var(--_small));
  }
  .field textarea {
    min-block-size: 8em;
    resize: block;
  }
  .field option {
    background: Canvas;
    color: CanvasText;
  }
  .field .muted {
    justify-self: end;
    font-size: 0.8125em;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
  }
  .send {
    border-color: var(--_accent);
    color: var(--_accent);
  }
`;
