import { css } from '../../styles/css.ts';

/** One work before it is there: the room of its facts, title, authors and the lines of an abstract. */
export const workCardStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 36rem;
  }
  .base {
    min-block-size: var(--bz-work-reserve, 11em);
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
`;
