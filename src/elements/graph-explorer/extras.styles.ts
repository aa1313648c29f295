import { css } from 'lit';

export const extrasStyles = css`
  .inside {
    display: contents;
  }
  .along {
    position: relative;
  }
  .forms {
    display: grid;
    position: absolute;
    inset-block-start: calc(100% + var(--_space));
    inset-inline-end: 0;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: 20em;
    padding: calc(1 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_page, var(--bz-overlay, Canvas));
    font-size: var(--_small);
  }
  .form {
    min-block-size: calc(8 * var(--_space));
    padding: calc(1 * var(--_space)) calc(3 * var(--_space));
    border-radius: var(--_radius);
  }
  .form:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .by-hand {
    display: grid;
    gap: calc(1 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  /* The place that the explorer comes back to. */
  .away {
    display: grid;
    place-items: center;
    block-size: var(--_frame);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .full {
    container-type: inline-size;
    box-sizing: border-box;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: calc(4 * var(--_space));
    overflow: auto;
    overscroll-behavior: contain;
    border: 0;
    background: var(--_page, Canvas);
    color: inherit;
    --_frame: 100%;
  }
  @container (inline-size < 40em) {
    .along {
      position: static;
    }
    .tools {
      position: relative;
    }
    .forms {
      inset-inline: 0;
      max-inline-size: none;
      inline-size: auto;
    }
  }
  @media print {
    .along {
      display: none;
    }
  }
`;
