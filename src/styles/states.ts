import { css } from 'lit';

/** The shape of what comes. */
export const states = css`
  .skeleton {
    display: block;
    block-size: 1em;
    margin-block: 0.25em;
    border-radius: 2px;
    background: color-mix(in oklab, currentColor 9%, transparent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 1.6s ease-in-out 0.6s infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      background: GrayText;
      opacity: 0.4;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
