/** Registering elements: once, under plain or prefixed names, without quarrelling with another copy. */

declare global {
  interface Window {
    /** Tags that this library has registered, with the version that did. */
    bzpeerWidgets?: Map<string, string>;
  }
}

/** The version of this copy of the library. */
export const VERSION = '0.1.0';

/**
 * Registers `element` as `tag`, or as `prefix-tag`. A tag that this library holds already stays as it
 * is, with one warning when the other copy is of another version; one that somebody else holds stays
 * theirs, with a warning that names the way out.
 */
export function define(tag: string, element: CustomElementConstructor, prefix?: string): void {
  const name = prefix === undefined ? tag : `${prefix}-${tag}`;
  const registered = (window.bzpeerWidgets ??= new Map<string, string>());
  if (customElements.get(name) === undefined) {
    // A class can stand for one tag only, so each prefix gets a class of its own.
    customElements.define(name, prefix === undefined ? element : class extends element {});
    registered.set(name, VERSION);
    return;
  }
  const other = registered.get(name);
  if (other === VERSION) return;
  const holder = other === undefined ? 'something else' : `version ${other}`;
  console.warn(`<${name}> belongs to ${holder} on this page; define it under a prefix.`);
}
