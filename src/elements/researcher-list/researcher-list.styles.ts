import { css } from '../../styles/css.ts';

/** Cards as many in a row as there is room for; rows with what is beside the name below it where it is narrow. */
export const researcherListStyles = css`
  :host {
    container-type: inline-size;
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: calc(4 * var(--_space));
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(1 * var(--_space)) calc(3 * var(--_space));
  }
  .search label {
    display: flex;
    flex: 0 1 24em;
    flex-direction: column;
    min-inline-size: min(100%, 12em);
  }
  .search input {
    inline-size: 100%;
    min-block-size: 40px;
    padding: calc(1.5 * var(--_space)) calc(2.5 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .group-name {
    margin-block: calc(2 * var(--_space)) calc(2 * var(--_space));
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(3 * var(--_space));
  }
  .person {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--bz-surface, transparent);
    overflow-wrap: anywhere;
  }
  .name {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .name a:not(:hover),
  .name button:not(:hover) {
    text-decoration-color: transparent;
  }
  .name button {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .name button:focus-visible {
    outline: 2px solid var(--_accent);
  }
  .name button:hover {
    color: var(--_accent);
  }
  .summary {
    text-wrap: pretty;
  }
  .rows .list {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .rows .person {
    padding: calc(2.5 * var(--_space)) 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: none;
  }
  .rows .person:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .person.skeletal {
    min-block-size: 6.5em;
  }
  .rows .person.skeletal {
    min-block-size: 3.5em;
  }
  .line {
    inline-size: 60%;
  }
  @container (inline-size >= 38em) {
    .rows .person {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr);
      column-gap: calc(5 * var(--_space));
      align-items: baseline;
    }
    .rows .name {
      font-size: 1em;
    }
  }
  @media print {
    .search {
      display: none;
    }
    .person {
      break-inside: avoid;
    }
  }
`;
