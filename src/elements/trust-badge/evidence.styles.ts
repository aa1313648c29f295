import { css } from '../../styles/css.ts';

/** The panel above the page. */
export const evidenceStyles = css`
  .panel {
    --_overlay: var(--bz-overlay, Canvas);
    --_overlay-text: var(--bz-overlay-text, CanvasText);
    --_edge: calc(4 * var(--_space));
    --_panel-width: min(30rem, 100% - 2 * var(--_edge));
    position: absolute;
    inset: auto;
    left: clamp(var(--_edge), var(--_x, 0px), 100% - var(--_panel-width) - var(--_edge));
    inline-size: var(--_panel-width);
    max-block-size: min(36rem, 80vh);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 4em;
    border: 1px solid color-mix(in oklab, var(--_overlay-text) 25%, transparent);
    border-radius: var(--_radius);
    background: var(--_overlay);
    color: var(--_overlay-text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
  }
  .panel-inside {
    --_accent: var(--bz-accent, color-mix(in oklab, var(--_overlay-text) 55%, #2f6fb5));
    display: grid;
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
  }
  .panel-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
    position: sticky;
    inset-block-start: 0;
    margin: calc(-4 * var(--_space));
    margin-block-end: calc(-1 * var(--_space));
    padding: calc(4 * var(--_space));
    padding-block-end: var(--_space);
    background: var(--_overlay);
  }
  /* It takes the focus when the panel opens, but cannot be used. */
  .title {
    outline: 0;
    font-weight: 650;
    line-height: 1.3;
  }
  .title span {
    display: inline-block;
  }
  .close {
    min-block-size: 24px;
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .signals {
    border-block-start: 1px solid var(--_line);
  }
  .signals li {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: calc(4 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .statement,
  .points {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .open .statement,
  .open .points {
    color: var(--_muted);
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
    grid-column: 1 / -1;
    font-size: 0.8125em;
  }
  .raise {
    flex-basis: 100%;
  }
  .total {
    display: flex;
    justify-content: space-between;
    font-weight: 600;
  }
`;
