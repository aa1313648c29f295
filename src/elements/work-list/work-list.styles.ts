import { css } from '../../styles/css.ts';

/** A list of works: the title carries the weight, everything else stays back. */
export const workListStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 36rem;
  }
  :host(:state(idle)) .base,
  :host(:state(loading)) .base {
    min-block-size: 40em;
  }
  .summary {
    padding-block-end: calc(2 * var(--_space));
  }
  .work {
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .work:last-child {
    border-block-end: 1px solid var(--_line);
  }
  /* The dots stand between facts of one line: one that begins a line falls outside. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(4.5 * var(--_space));
    overflow: clip;
    overflow-clip-margin: var(--_space);
    line-height: 1.5;
  }
  .meta > span {
    position: relative;
  }
  .meta > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-end: calc(100% + 1.75 * var(--_space));
  }
  .retracted {
    color: var(--_text);
    font-weight: 650;
  }
  .title {
    max-inline-size: 62ch;
    margin-block: calc(0.5 * var(--_space));
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .title a {
    text-decoration-color: var(--_line);
  }
  .title a:hover {
    text-decoration-color: currentColor;
  }
  .authors {
    max-inline-size: 70ch;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .authors .muted {
    font-size: inherit;
  }
  .self {
    font-weight: 600;
  }
  .abstract {
    max-inline-size: 70ch;
    margin-block-start: calc(2 * var(--_space));
    font-size: 0.9375em;
    line-height: 1.55;
  }
  .abstract p + p {
    margin-block-start: calc(2 * var(--_space));
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .toggle {
    display: none;
    min-block-size: 24px;
    margin-block-start: calc(1 * var(--_space));
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .toggle:hover {
    color: var(--_accent);
  }
  .clipped .toggle,
  .toggle[aria-expanded='true'] {
    display: inline-block;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
  }
  .foot:empty {
    display: none;
  }
  [part='left-out'] {
    padding-block-start: calc(3 * var(--_space));
  }
  .line {
    inline-size: 80%;
  }
  .short {
    inline-size: 30%;
    block-size: 0.875em;
  }
  .text {
    inline-size: 65%;
    block-size: 0.9375em;
  }
  @media print {
    .cut {
      display: block;
      -webkit-line-clamp: none;
      line-clamp: none;
    }
    .toggle {
      display: none !important;
    }
    .work {
      break-inside: avoid;
    }
  }
`;
