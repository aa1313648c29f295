import { css } from '../../styles/css.ts';

/** A button and its number in one outline. */
export const followStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    /* What stands in for the button takes its room. */
    min-block-size: calc(9 * var(--_space));
  }
  .follow {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: calc(9 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .waiting {
    border-style: dashed;
  }
  .follow > * {
    display: flex;
    align-items: center;
    padding: var(--_space) calc(3 * var(--_space));
  }
  a {
    color: inherit;
    font-weight: 500;
  }
  .follow > a {
    text-decoration: none;
  }
  a:hover,
  [aria-pressed='true'] {
    color: var(--_accent);
  }
  [aria-pressed='true']::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.75em;
    margin-inline-end: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 40deg;
  }
  .follow ~ p {
    margin-block-start: var(--_space);
  }
  .follow:has(~ a) {
    margin-inline-end: calc(3 * var(--_space));
  }
  /* Goes below the button as a whole where it has no room beside it. */
  .follow ~ a {
    display: inline-block;
    padding-block: var(--_space);
  }
  .count {
    flex-shrink: 99;
    gap: 0.3em;
    border-inline-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .shape {
    inline-size: 16em;
    block-size: calc(9 * var(--_space));
    margin: 0;
  }
  .compact {
    inline-size: 6em;
  }
  @media print {
    .follow > a {
      display: none;
    }
  }
`;
