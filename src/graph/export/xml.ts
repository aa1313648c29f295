/** Text for XML 1.0, which cannot hold every character, not even escaped. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser reads them as spaces within attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escaped for content and attributes. What XML cannot hold becomes U+FFFD; half a surrogate pair becomes
 * one when the text is written as UTF-8.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? '');
