import { css } from '../../styles/css.ts';

/**
 * Set like the page of a journal: what a section is stands in the margin, where there is one, and what
 * it holds in a column that can be read. The room that the element has decides, not the page's width.
 */
export const profileStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60rem;
  }
  /* What follows on the page stays out of sight until the profile has its height. */
  :host(:state(idle)) .base,
  :host(:state(loading)) .base {
    min-block-size: 100vh;
  }
  .page {
    max-inline-size: 84em;
  }
  .page[hidden] {
    display: none;
  }
  .section {
    padding-block: calc(8 * var(--_space)) calc(10 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .section:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .section:last-child {
    padding-block-end: 0;
  }
  .section:has(:state(unavailable)),
  :host(:state(empty)) .section:has(.graph-explorer:state(empty)) {
    display: none;
  }
  .failure {
    margin-block-start: calc(4 * var(--_space));
  }
  .head {
    margin-block-end: calc(4 * var(--_space));
  }
  .card .head {
    margin-block-end: calc(2 * var(--_space));
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    letter-spacing: -0.008em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .intro {
    max-inline-size: 62ch;
    margin-block-end: calc(5 * var(--_space));
    color: var(--_muted);
    text-wrap: pretty;
  }
  .content {
    display: grid;
    gap: calc(6 * var(--_space));
    min-inline-size: 0;
  }
  .trust-badge,
  .follow-button {
    justify-self: start;
  }
  .profile-stats {
    max-inline-size: 40em;
  }
  .claim-profile,
  .collaboration-invite {
    max-inline-size: 40em;
  }
  /* The person whom it is all about has the largest type, and the room that it takes. */
  .researcher-card {
    --bz-card-reserve: 10.5em;
  }
  .researcher-card::part(name) {
    font-size: clamp(1.75em, 1.25em + 2.2cqi, 2.625em);
    letter-spacing: -0.02em;
    line-height: 1.12;
  }
  .researcher-card::part(summary) {
    font-size: 1.125em;
    line-height: 1.5;
  }
  /* The profile says for all of them that it is on its way, and what went wrong with the record. */
  .child::part(loading),
  .researcher-card::part(message),
  .trust-badge::part(message),
  .profile-stats::part(message),
  .follow-button::part(message),
  .claim-profile::part(message),
  .collaboration-invite::part(message),
  :host(:state(stale)) .child::part(message) {
    display: none;
  }
  :host(:state(ready)) :is(.graph-explorer, .work-list)::part(loading) {
    display: block;
  }

  @container (inline-size < 26em) {
    .researcher-card {
      --bz-card-reserve: 12em;
    }
  }
  @container (inline-size >= 54em) {
    .section {
      display: grid;
      grid-template-columns: minmax(11em, 15em) minmax(0, 1fr);
      column-gap: clamp(2.5em, 4cqi, 5em);
      align-items: baseline;
    }
    .head {
      margin-block-end: 0;
    }
    .researcher-card {
      --bz-card-reserve: 8.5em;
    }
    .intro,
    .content {
      grid-column: 2;
    }
    /* A graph takes all the room that there is. */
    .graph .content {
      grid-column: 1 / -1;
      margin-block-start: calc(5 * var(--_space));
    }
  }
  @media print {
    .section {
      padding-block: calc(4 * var(--_space));
    }
    .head {
      break-after: avoid;
    }
  }
`;
