/**
 * Under which name an element keeps its state in the page's address: `NAME-ID` for one with an id, else
 * `NAME`, `NAME-2` and so on in the order of the page, so that several do not take each other's.
 */
export function addressKey(host: Element, name: string): string {
  if (host.id !== '') return `${name}-${host.id}`;
  const root = host.getRootNode();
  const all =
    root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(`*`) : [];
  const before = [...all]
    .filter(
      (element) =>
        element.localName === host.localName &&
        element.hasAttribute('sync-url') &&
        element.id === '',
    )
    .indexOf(host);
  return before > 0 ? `${name}-${before + 1}` : name;
}
