/**
 * Where a link from a record may lead: `https:`, `http:` and `mailto:` addresses, whole, without
 * user name, white space or control characters.
 */
const SAFE =
  /^(?:https?:\/\/[^\s/?#@\\\p{C}]+(?:[/?#][^\s\\\p{C}]*)?|mailto:[^\s\\\p{C}]+@[^\s\\\p{C}]+)$/iu;

/**
 * An address that a link may lead to: `https:`, `http:` or `mailto:`.
 *
 * @returns the address as it is; `null` when it is missing or could lead anywhere else
 */
export const safeUrl = (url: string | null | undefined): string | null =>
  typeof url === 'string' && SAFE.test(url) ? url : null;
