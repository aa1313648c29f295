import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A style sheet that is written out. Lit's own tag also joins sheets and guards what is put into them,
 * which ours never need, for more bytes than some of our sheets have.
 */
export const css = ([text]: TemplateStringsArray): CSSResult => unsafeCSS(text);
