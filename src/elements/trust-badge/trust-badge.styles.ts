import { css } from 'lit';

/** The compact badge. Its panel brings its own styles when it opens. */
export const badgeStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .base {
    min-block-size: calc(7 * var(--_space));
  }
  .badge {
    display: inline-block;
    min-block-size: calc(7 * var(--_space));
    padding: calc(0.75 * var(--_space)) calc(2.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .badge > span {
    display: inline-block;
  }
  .badge:hover {
    border-color: var(--_accent);
  }
  .score {
    font-weight: 600;
  }
  .badge > span:not(:last-child)::after {
    content: '·';
    margin-inline: calc(1.5 * var(--_space));
    color: var(--_muted);
    font-weight: 400;
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
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-35%) rotate(45deg);
  }
  .badge[aria-expanded='true'] > :last-child::after {
    transform: translateY(0) rotate(225deg);
  }
  .pending {
    inline-size: 15em;
    max-inline-size: 100%;
    block-size: calc(7 * var(--_space));
    margin: 0;
    border-radius: var(--_radius);
  }
  .panel:not(:popover-open) {
    display: none;
  }
`;
