import { css } from './css.ts';

/** The shape of what comes. */
export const states = css`
  .skeleton {
    display: block;
    block-size: 1em;
    margin-block: 0.25em;
    border-radius: 2px;
    /* A colour that stays where colours are forced. */
    background: GrayText;
    opacity: 0.25;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 1.6s 0.6s infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.1;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
