import { css } from './css.ts';

/** Links in running text: quiet until they are needed. */
export const links = css`
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
`;
