/** Leads the focus to a work: to the link of its title, or to the title where that is none. */
export function focusWork(
  { renderRoot }: { readonly renderRoot: ParentNode },
  index: number,
): void {
  const title = renderRoot.querySelectorAll<HTMLElement>('.title')[index];
  const target = title?.querySelector('a') ?? title;
  if (target === title) title?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
