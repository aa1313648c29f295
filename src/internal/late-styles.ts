import type { CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded late; once, however often it is asked. */
export function addStyles(
  { renderRoot }: { readonly renderRoot: ParentNode },
  styles: CSSResult,
): void {
  const sheet = styles.styleSheet;
  if (!(renderRoot instanceof ShadowRoot) || sheet === undefined) return;
  if (!renderRoot.adoptedStyleSheets.includes(sheet)) renderRoot.adoptedStyleSheets.push(sheet);
}
