import { css } from '../../styles/css.ts';

/** The tools over a list, and its groups. */
export const libraryStyles = css`
  .tools {
    display: grid;
    gap: calc(3 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
    font-size: var(--_small);
  }
  .tools .muted {
    font-size: inherit;
  }
  .line-of-tools,
  .facets,
  .chosen,
  .bounds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .tools input[type='search'],
  .tools select {
    min-block-size: calc(9 * var(--_space));
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: calc(2.5 * var(--_space));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .tools input[type='search'] {
    appearance: none;
  }
  .tools input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  .search {
    flex: 1 1 14em;
  }
  .sort,
  .bounds label {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .facet {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: calc(8 * var(--_space));
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .facet::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.12em) rotate(45deg);
    opacity: 0.7;
  }
  .facet[aria-expanded='true']::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  .facet:hover,
  .facet[aria-expanded='true'] {
    border-color: var(--_line-strong);
  }
  .values {
    display: grid;
    gap: calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .values ul {
    columns: 15em auto;
    column-gap: calc(8 * var(--_space));
  }
  .values li {
    break-inside: avoid;
  }
  .values label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(2 * var(--_space));
    align-items: baseline;
    padding-block: calc(1 * var(--_space));
    line-height: 1.35;
    cursor: pointer;
  }
  .values input[type='checkbox'] {
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--_accent);
    transform: translateY(0.15em);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: calc(7 * var(--_space));
    max-inline-size: 100%;
    padding-inline: calc(2.5 * var(--_space));
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 9%, transparent);
  }
  .choice:hover {
    color: var(--_accent);
  }
  /* As wide as its bars want to be, so that the first and the last year stand below theirs. */
  .years {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    inline-size: fit-content;
    max-inline-size: 40rem;
  }
  .bars {
    display: flex;
    block-size: calc(14 * var(--_space));
    border-block-end: 1px solid var(--_line-strong);
  }
  .bar {
    flex: auto;
    inline-size: 3em;
    min-inline-size: 0;
    block-size: 100%;
    padding-inline: 0.5px;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .bar rect {
    fill: color-mix(in oklab, var(--_accent) 75%, transparent);
  }
  .bar:hover {
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
  .bar[aria-pressed='true'] rect {
    fill: var(--_accent);
  }
  .bar.out rect {
    fill: var(--_line-strong);
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .dropped,
  .none,
  [part='progress'],
  [part='members-failed'] {
    padding-block-end: calc(3 * var(--_space));
  }
  .group + .group.outer {
    margin-block-start: calc(8 * var(--_space));
  }
  .group.inner {
    margin-block-start: calc(4 * var(--_space));
  }
  .group-title {
    padding-block-end: calc(2 * var(--_space));
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .inner > .group-title {
    font-size: 1.0625em;
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .group-title .muted {
    margin-inline-start: calc(1 * var(--_space));
    font-size: 0.75em;
    font-weight: 400;
  }
  /* What is far away is not laid out, but it is there for whoever searches the page or reads it aloud. */
  .many .work {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10em;
  }
  .foot:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: ButtonText;
    }
    .bar[aria-pressed='true'] rect {
      fill: Highlight;
    }
    .facet,
    .choice {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    .tools,
    [part='progress'] {
      display: none;
    }
    .many .work {
      content-visibility: visible;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;
