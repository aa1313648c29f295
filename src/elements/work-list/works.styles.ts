import { addStyles } from '../../internal/late-styles.ts';
import { button } from '../../styles/button.ts';
import { css } from '../../styles/css.ts';
import { links } from '../../styles/links.ts';
import { markup } from '../../styles/markup.ts';

/** A list of works: the title carries the weight, everything else stays back. */
const workStyles = css`
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
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .meta > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-end: calc(100% + 1.75 * var(--_space));
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
  }
  .foot,
  [part='left-out'] {
    padding-block-start: calc(4 * var(--_space));
  }
  .notice.grave {
    color: var(--_text);
    font-weight: 650;
  }
  .number {
    float: inline-start;
    margin-inline-end: calc(2 * var(--_space));
    line-height: 1.7;
  }
  .mark {
    margin-inline-start: 0.1em;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 0;
  }
  .inline {
    min-block-size: 24px;
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .inline:hover {
    color: var(--_accent);
  }
  .facts {
    max-inline-size: 70ch;
    margin-block-start: calc(1 * var(--_space));
  }
  .facts a {
    overflow-wrap: anywhere;
  }
  :host([density='compact']) .work {
    padding-block: calc(2 * var(--_space));
  }
  :host([density='compact']) .title {
    margin-block: 0;
    font-size: 1em;
  }
  :host([density='compact']) .facts {
    margin-block-start: 0;
  }
`;

/** Gives a list all that its works look like. */
export function addWorkStyles(host: { readonly renderRoot: ParentNode }): void {
  for (const styles of [links, button, markup, workStyles]) addStyles(host, styles);
}
