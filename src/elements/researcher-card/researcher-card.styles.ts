import { css } from '../../styles/css.ts';

/** A card reserves the height of a name, a summary of two lines, its chips and an ORCID iD. */
export const cardStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 24rem;
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_space));
    min-block-size: var(--bz-card-reserve, 9.5em);
  }
  :host([appearance='card']) .base {
    min-block-size: var(--bz-card-reserve, calc(9.5em + 10 * var(--_space)));
  }
  .name {
    font-size: 1.3125em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .name a {
    text-decoration-color: transparent;
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  .other {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.8em;
  }
  .summary {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .chips,
  .metrics {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
  }
  .chips {
    margin-block-start: var(--_space);
  }
  .metrics {
    column-gap: calc(4 * var(--_space));
  }
  .chip {
    padding: calc(0.5 * var(--_space)) calc(2.25 * var(--_space));
    /* Shown where colours are forced, and backgrounds are not. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 7%, transparent);
    font-size: var(--_small);
    line-height: 1.4;
  }
  [part='orcid'] a {
    display: inline-block;
  }
  ::slotted([slot='actions']) {
    align-self: start;
  }
  .wide {
    inline-size: 92%;
  }
  .half {
    inline-size: 55%;
  }
  .name-line {
    block-size: 1.3em;
    inline-size: 45%;
  }
  @container (inline-size < 22em) {
    .base {
      min-block-size: var(--bz-card-reserve, 12.5em);
    }
    :host([appearance='card']) .base {
      min-block-size: var(--bz-card-reserve, calc(12.5em + 10 * var(--_space)));
    }
  }
`;
