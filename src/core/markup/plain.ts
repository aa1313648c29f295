/** Texts that the reader of markup would only tidy, so that it need not be loaded for them. */

/**
 * What may be more than words with spaces between them: tags, references, TeX, line breaks, characters
 * that are not what they seem, and the label before an abstract.
 */
const UNPLAIN = /[<>&$\\\p{C}]|[^\S ]|^ *A(?:bstract|BSTRACT)/u;

/** Whether `parseMarkup` and `parseBlocks` make of a text what `tidyText` makes of it. */
export const isPlain = (source: string | null): boolean => source === null || !UNPLAIN.test(source);

/** With single spaces, and none at the ends. */
export const tidyText = (source: string): string => source.replace(/ +/g, ' ').trim();
