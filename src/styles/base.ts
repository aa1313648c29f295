import { css } from 'lit';

/**
 * What every element starts from. The host page's rules reach the host element; the container inside
 * sets anew all that would be inherited from them, except font, size and colour.
 */
export const base = css`
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
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--_font);
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
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  [role='heading'] {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
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
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
