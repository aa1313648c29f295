import { css } from '../../styles/css.ts';

/**
 * The frame: it keeps its height from the first moment on, whatever comes into it, and scrolls inside.
 * How it is divided is decided by the room that the element has, not by the page's width.
 */
export const frameStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 48rem;
  }
  .base {
    --_frame: var(--bz-graph-block-size, 40em);
  }
  :host(:state(idle)) .base,
  :host(:state(loading)) .base {
    min-block-size: var(--_frame);
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_space));
    block-size: var(--_frame);
    min-block-size: min-content;
  }
  .body {
    display: grid;
    flex: 1 1 0;
    gap: calc(4 * var(--_space));
    grid-template: minmax(18em, 1fr) / minmax(0, 1fr);
    min-block-size: 18em;
  }
  .area {
    min-inline-size: 0;
    min-block-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .building {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: calc(1 * var(--_space));
    padding: calc(6 * var(--_space));
    text-align: center;
  }
  .building p {
    max-inline-size: 44ch;
    text-wrap: balance;
  }
  .lines {
    padding: calc(4 * var(--_space));
    overflow: hidden;
  }
  .lines .skeleton {
    margin-block: calc(4 * var(--_space));
  }
  .tools-shape {
    block-size: calc(9 * var(--_space));
    inline-size: 60%;
  }

  @container (inline-size >= 52em) {
    .both {
      grid-template: minmax(18em, 1fr) / minmax(0, 1fr) minmax(20em, 25em);
    }
  }
  @container (inline-size < 52em) {
    :host([view='both']) .base {
      --_frame: var(--bz-graph-block-size, 62em);
    }
    .both {
      grid-template: minmax(18em, 1fr) minmax(18em, 1fr) / minmax(0, 1fr);
    }
  }
`;
