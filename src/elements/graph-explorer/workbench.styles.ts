import { css } from 'lit';

/** Two sliders on one line, under the bars. */
const years = css`
  .years {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .sliders {
    position: relative;
    inline-size: 12em;
    block-size: calc(9 * var(--_space));
  }
  .histogram {
    position: absolute;
    inset: 0 8px 9px;
    inline-size: calc(100% - 16px);
    block-size: calc(100% - 9px);
    fill: color-mix(in oklab, currentColor 30%, transparent);
  }
  .sliders input {
    appearance: none;
    position: absolute;
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 18px;
    margin: 0;
    background: none;
    pointer-events: none;
  }
  .sliders input::-webkit-slider-runnable-track {
    block-size: 2px;
    background: var(--_line-strong);
  }
  .sliders input::-moz-range-track {
    block-size: 2px;
    background: var(--_line-strong);
  }
  .sliders input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: -7px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    cursor: ew-resize;
    pointer-events: auto;
  }
  .sliders input::-moz-range-thumb {
    inline-size: 16px;
    block-size: 16px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    cursor: ew-resize;
    pointer-events: auto;
  }
`;

/** A node's card. */
const details = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .details > * {
    grid-column: 1 / -1;
    justify-self: start;
    max-inline-size: 70ch;
  }
  .details > .title {
    grid-column: 1;
    font-weight: 600;
    line-height: 1.35;
  }
  .details > .close {
    grid-column: 2;
    grid-row: 1;
    justify-self: end;
    font-size: var(--_small);
  }
  .actions {
    gap: calc(1.5 * var(--_space));
  }
  .label {
    margin-block-start: calc(1 * var(--_space));
  }
  .connections {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2 * var(--_space));
  }
  .reason {
    margin-block: calc(1 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_line-strong);
  }
  .reason ul {
    display: grid;
    gap: calc(1 * var(--_space));
    margin-block-start: calc(1 * var(--_space));
    font-size: 0.9375em;
  }
  .choice {
    display: grid;
    gap: calc(1.5 * var(--_space));
    justify-items: start;
    margin: 0;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .choice legend {
    padding-inline: calc(1 * var(--_space));
  }
`;

/** What comes after the list. */
export const workbenchStyles = css`
  ${years}
  ${details}
`;
