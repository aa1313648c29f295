import { css } from '../../styles/css.ts';

/** The compact badge. Its panel brings its own styles when it opens. */
export const badgeStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .base {
    min-block-size: calc(7 * var(--_space));
  }
  /* The dots stand between facts of one line: one that begins a line falls outside. */
  .badge {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(5 * var(--_space));
    min-block-size: calc(7 * var(--_space));
    padding: calc(0.5 * var(--_space)) calc(2 * var(--_space));
    overflow-x: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .badge:hover {
    border-color: var(--_accent);
  }
  .score {
    font-weight: 600;
  }
  .badge > span {
    position: relative;
  }
  .badge > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-end: calc(100% + 2 * var(--_space));
  }
  .fact {
    color: var(--_muted);
  }
  .badge > :last-child::after {
    content: '';
    display: inline-block;
    margin-inline-start: calc(2 * var(--_space));
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > :last-child::after {
    vertical-align: 0;
    rotate: 225deg;
  }
  .pending {
    inline-size: 25em;
    max-inline-size: 100%;
    block-size: auto;
    /* Narrower than its one line, the badge takes two. */
    padding-block: calc(7 * var(--_space)) clamp(0px, (25em - 100%) * 999, 1.25em);
    margin: 0;
    border-radius: var(--_radius);
  }
`;
