/** Where in the page's address an explorer keeps its state. */

const isExplorer = (element: Element, like: Element): boolean =>
  element.localName === like.localName && element.hasAttribute('sync-url');

/**
 * `graph-ID` for an explorer with an id, else `graph`, `graph-2` and so on in the order of the page, so
 * that several explorers do not take each other's.
 */
export function parameterOf(host: Element): string {
  if (host.id !== '') return `graph-${host.id}`;
  const root = host.getRootNode();
  const all =
    root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : [];
  const before = all
    .filter((element) => isExplorer(element, host) && element.id === '')
    .indexOf(host);
  return before > 0 ? `graph-${before + 1}` : 'graph';
}

/** The state that the page's address holds for an explorer; `null` where there is none. */
export const stateInAddress = (host: Element): string | null =>
  new URLSearchParams(location.search).get(parameterOf(host));
