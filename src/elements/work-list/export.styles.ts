import { css } from 'lit';

/** The export: a quiet form between the head of the list and its works. */
export const exportStyles = css`
  .summary:has(.export-open) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
  }
  .export-open {
    min-block-size: 24px;
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .export-open:hover {
    color: var(--_accent);
  }
  .export {
    display: grid;
    gap: calc(3 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .export .button,
  .export .muted {
    font-size: inherit;
  }
  .export fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(5 * var(--_space));
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .export legend,
  .export .label {
    padding: 0;
    margin-block-end: calc(1 * var(--_space));
    color: var(--_muted);
  }
  .export label {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 24px;
  }
  .export input,
  .tick input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  .export .format {
    display: grid;
    justify-items: start;
    gap: calc(1 * var(--_space));
  }
  .export select,
  .export textarea {
    max-inline-size: 100%;
    min-block-size: calc(9 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .export option,
  .export optgroup {
    background: Canvas;
    color: CanvasText;
  }
  .export textarea {
    inline-size: 100%;
    block-size: 12em;
    padding-block: calc(2 * var(--_space));
    font-family: ui-monospace, monospace;
    font-size: 0.9285em;
  }
  .export .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .tick {
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: calc(2 * var(--_space));
  }
  @media print {
    .export,
    .export-open,
    .tick {
      display: none;
    }
  }
`;
