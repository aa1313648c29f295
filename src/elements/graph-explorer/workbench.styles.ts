import { css } from 'lit';

/** Where there is little room, kinds and years are behind a button. */
const fold = css`
  .fold {
    display: none;
    gap: calc(1 * var(--_space));
  }
  .fold::after {
    content: '▾' / '';
  }
  .fold[aria-expanded='true']::after {
    content: '▴' / '';
  }
  @container (inline-size < 34em) {
    .fold {
      display: inline-flex;
    }
  }
`;

/** Two sliders on one line, under the bars. */
const years = css`
  .years {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    flex-wrap: wrap;
    inline-size: min(18em, 100%);
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
  .sliders .above {
    z-index: 1;
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

/** What changes under the reader's hands. */
const touched = css`
  .kind[aria-pressed='false'] {
    border-style: dashed;
    color: var(--_muted);
    text-decoration: line-through;
  }
  .kind[aria-pressed='false'] .shape {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .link:hover,
  .name button:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
`;

/** A row that is selected, and a node's card in it. */
const details = css`
  .selected {
    background: color-mix(in oklab, currentColor 7%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }
  :host(:dir(rtl)) .selected {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .open td {
    padding-block: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-block-end: 1px solid var(--_line-strong);
    background: color-mix(in oklab, currentColor 4%, transparent);
  }
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
  .neighbour {
    font-weight: 500;
    text-decoration-color: transparent;
  }
  .small {
    min-block-size: calc(8 * var(--_space));
  }
  .quiet {
    column-gap: calc(4 * var(--_space));
    font-size: var(--_small);
  }
  .label {
    margin-block-start: calc(1 * var(--_space));
  }
  .connections {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .connections > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: calc(2 * var(--_space));
  }
  .connections .link:not(.neighbour) {
    font-size: var(--_small);
  }
  .details > .links {
    display: flex;
    grid-column: 1;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .reason {
    margin-block: calc(1 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_line-strong);
  }
  .reason :is(ul, ol) {
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

/** Where the details stand when there is no list. */
const besides = css`
  .aside {
    padding: calc(3 * var(--_space));
    overflow: auto;
  }
  .detailed {
    grid-template-rows: minmax(18em, 1fr) minmax(8em, 14em);
  }
`;

/** Forced colours and paper. */
const elsewhere = css`
  @media (forced-colors: active) {
    .kind[aria-pressed='true'],
    .segment[aria-pressed='true'] {
      border-color: Highlight;
    }
    .segment[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .histogram,
    .bar {
      fill: CanvasText;
      forced-color-adjust: none;
    }
    /* As the picture has them. */
    .shape:is(.work, .researcher, .topic, .institution) {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.25;
      forced-color-adjust: none;
    }
    .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .sliders input::-webkit-slider-thumb {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .frame,
    .body,
    .list {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    .tools,
    .years,
    .picture,
    .actions,
    .further,
    .link.close {
      display: none !important;
    }
    .area {
      border: 0;
    }
    .row:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;

/** What comes after the list. */
export const workbenchStyles = css`
  ${fold}
  ${years}
  ${touched}
  ${details}
  ${besides}
  ${elsewhere}
`;
