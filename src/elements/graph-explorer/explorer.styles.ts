import { css } from 'lit';

/** Tools and filters. */
const tools = css`
  .tools,
  .filters,
  .legend,
  .status,
  .actions,
  .late {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .filters,
  .status {
    column-gap: calc(4 * var(--_space));
  }
  /* Where there is little room, the graph comes before what is done with it. */
  @container (inline-size < 34em) {
    .filters:not(.open) {
      display: none;
    }
  }
  /* The years come a little later; nothing moves then. */
  .room {
    inline-size: min(18em, 100%);
    block-size: calc(9 * var(--_space));
  }
  /* So do the tools of the picture, which have a line of their own where there is no room beside. */
  .late {
    flex: 1 1 min(19em, 100%);
    min-block-size: calc(9 * var(--_space));
  }
  .find {
    flex: 1 1 14em;
    max-inline-size: 24em;
  }
  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: calc(9 * var(--_space));
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
  }
  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .segments {
    display: flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .segment {
    min-block-size: calc(9 * var(--_space) - 2px);
    padding-inline: calc(3 * var(--_space));
  }
  .segment + .segment {
    border-inline-start: 1px solid var(--_line-strong);
  }
  .segment[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 10%, transparent);
    font-weight: 600;
  }
  .kind[aria-pressed] {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: calc(8 * var(--_space));
    padding-inline: calc(2.5 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: 99px;
    font-size: var(--_small);
  }
  .word {
    display: inline-block;
  }
  [aria-pressed='true'] .count {
    color: var(--_muted);
  }
  .shape {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    vertical-align: -0.06em;
    overflow: visible;
  }
  .shape.work {
    fill: var(--_graph-work);
  }
  .shape.researcher {
    fill: var(--_graph-researcher);
  }
  .shape.topic {
    fill: var(--_graph-topic);
  }
  .shape.institution {
    fill: var(--_graph-institution);
  }
  .link,
  .name button {
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .link {
    display: inline;
    min-block-size: 24px;
  }
`;

/** The table: a grid within each row, so that a narrow one can stand in two lines. */
const list = css`
  .list {
    container-type: inline-size;
    overflow: auto;
    overflow-wrap: anywhere;
    position: relative;
  }
  .nothing {
    padding: calc(4 * var(--_space));
  }
  table,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5em;
    grid-template-areas: 'name weight' 'connection connection';
    align-items: baseline;
    column-gap: calc(3 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  /* What is far down is not laid out before it is near. */
  .row:nth-child(n + 14) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.5em;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  td.kind {
    grid-area: name;
  }
  td.kind span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .name {
    grid-area: name;
  }
  th.name {
    padding-inline-start: 1.5em;
  }
  .connection {
    grid-area: connection;
  }
  td.connection {
    padding-inline-start: 1.714em;
  }
  .weight {
    grid-area: weight;
  }
  td.weight {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    justify-content: end;
    gap: calc(2 * var(--_space));
  }
  .weight b {
    flex: none;
    inline-size: 2.2em;
    font-weight: 400;
    text-align: end;
  }
  .bar {
    flex: 1;
    block-size: 4px;
    fill: color-mix(in oklab, currentColor 45%, transparent);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    padding-block: calc(1 * var(--_space));
  }
  .head th {
    grid-area: auto;
    padding: 0;
    color: var(--_muted);
  }
  .head button {
    min-block-size: 24px;
    font-size: var(--_small);
  }
  .head button:hover {
    color: var(--_accent);
  }
  .head :not([aria-sort='none'], button) {
    color: var(--_text);
    font-weight: 600;
  }
  .head [aria-sort='ascending'] button::after {
    content: ' ↑' / '';
  }
  .head [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }
  .group th,
  .further td,
  .open td {
    padding-inline: calc(3 * var(--_space));
  }
  .group th {
    padding-block: calc(4 * var(--_space)) calc(1 * var(--_space));
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .word::first-letter,
  td.kind span::first-letter,
  .group th::first-letter {
    text-transform: uppercase;
  }
  .further td {
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .name button {
    font-weight: 500;
    text-decoration-color: transparent;
  }
  .name bdi,
  .neighbour {
    display: -webkit-inline-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    vertical-align: top;
    text-align: start;
  }
  .beside {
    display: block;
  }
  @container (inline-size >= 40em) {
    .row,
    .head {
      display: grid;
      grid-template: auto / 7.5em minmax(0, 5fr) minmax(0, 4fr) 6.5em;
    }
    .row > :is(th, td) {
      grid-area: auto;
      padding-inline-start: 0;
    }
    td.kind {
      font-size: var(--_small);
    }
    td.kind .shape {
      margin-inline-end: calc(2 * var(--_space));
    }
    td.kind span {
      position: static;
      clip-path: none;
    }
  }
`;

/** What comes with the list. */
export const explorerStyles = css`
  :host {
    --_graph-work: var(--bz-graph-work, #b06a2c);
    --_graph-researcher: var(--bz-graph-researcher, #3b7fc4);
    --_graph-topic: var(--bz-graph-topic, #2f8f6d);
    --_graph-institution: var(--bz-graph-institution, #9463b8);
  }
  ${tools}
  ${list}
`;
