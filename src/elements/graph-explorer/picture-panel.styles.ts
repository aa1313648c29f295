import { css } from 'lit';

/** The picture and what lies over it. */
export const pictureStyles = css`
  .pane {
    --_strip: calc(9 * var(--_space));
    position: relative;
    block-size: 100%;
    overflow: hidden;
    border-radius: inherit;
    font-size: var(--_small);
  }
  .canvas {
    position: absolute;
    inset: var(--_strip) 0 0;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  .canvas:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  /* Nobody sees it: its colours are read, and their transitions tell when they change. */
  .probe {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    border: 0 solid;
    border-color: var(--_graph-work) var(--_graph-researcher) var(--_graph-topic)
      var(--_graph-institution);
    outline-color: var(--_accent);
    font-size: 1rem;
    font-size: inherit;
    forced-color-adjust: none;
    transition:
      color 1ms,
      border-color 1ms,
      outline-color 1ms,
      font-size 1ms;
  }
  .over {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .over > * {
    pointer-events: auto;
  }
  .corner,
  .node-tools {
    display: flex;
    position: absolute;
  }
  .corner {
    inset: 0 0 auto;
    justify-content: end;
    block-size: var(--_strip);
    border-block-end: 1px solid var(--_line);
  }
  .node-tools {
    flex-wrap: wrap;
    max-inline-size: calc(100% - 4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_page, Canvas);
  }
  .node-tools {
    inset-block-end: calc(2 * var(--_space));
    inset-inline-start: calc(2 * var(--_space));
  }
  .tool {
    min-inline-size: calc(8 * var(--_space));
    min-block-size: calc(8 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    font-weight: 500;
    text-align: center;
  }
  .tool:hover {
    color: var(--_accent);
  }
  .tool:focus-visible {
    outline-offset: -2px;
  }
  .tool[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
    position: absolute;
    inset-block-start: calc(2 * var(--_space) + var(--_strip));
    inset-inline-end: calc(2 * var(--_space));
    max-inline-size: calc(100% - 4 * var(--_space));
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_page, Canvas);
  }
  .keys dt {
    font-weight: 500;
  }
  .drawing {
    position: absolute;
    inset: var(--_strip) 0 0;
    display: grid;
    place-items: center;
    pointer-events: none;
  }
  .note {
    position: absolute;
    inset-block-start: calc(1 * var(--_space) + var(--_strip));
    inset-inline: calc(3 * var(--_space));
    pointer-events: none;
  }
  .card {
    position: absolute;
    max-inline-size: min(24em, 60%);
    overflow-wrap: anywhere;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_page, Canvas);
  }
  .card-name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    font-weight: 600;
  }
  .card .muted {
    font-size: 0.9375em;
  }
  @media print {
    .pane {
      display: none;
    }
  }
`;
