import { css } from './css.ts';

/**
 * What every element starts from. The host page's rules reach the host element; the container inside
 * sets anew all that would be inherited from them, except font, size and colour.
 */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
  }
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]),
  :host(:state(unavailable)) {
    display: none;
  }
  .base {
    color: var(--_text);
    font-family: var(--bz-font, inherit);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    cursor: auto;
    hyphens: manual;
    letter-spacing: normal;
    line-break: auto;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-align-last: auto;
    text-emphasis: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  /* Sentences keep their language's direction on a page that runs the other way. */
  .muted,
  .muted > *,
  .sentence {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
