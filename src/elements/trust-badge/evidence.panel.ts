/** The panel of a trust badge: where it lies, and where the focus goes. */

/** Room between the badge and its panel, in pixels. */
const GAP = 6;

type Inside = Pick<ParentNode, 'querySelector'>;

/**
 * Below the badge where there is room, aligned with its start; it scrolls with the page. The style
 * sheet keeps it between the window's edges, also when the window becomes narrower.
 */
function place(panel: HTMLElement, badge: Element): void {
  const anchor = badge.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const start = getComputedStyle(badge).direction === 'rtl' ? anchor.right - width : anchor.left;
  const fitsBelow = anchor.bottom + GAP + height <= innerHeight;
  const fitsAbove = anchor.top - GAP - height >= 0;
  const top = fitsBelow || !fitsAbove ? anchor.bottom + GAP : anchor.top - GAP - height;
  panel.style.setProperty('--_x', `${start + scrollX}px`);
  panel.style.top = `${top + scrollY}px`;
}

const focus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

/**
 * Puts the panel inside `root` beside its badge, where it stays as the window changes, and into focus.
 * A reader who closes it from inside goes on where they opened it.
 */
export function panelOpened(root: Inside): void {
  const panel = root.querySelector<HTMLElement>('.panel');
  const badge = root.querySelector<HTMLElement>('.badge');
  if (panel === null || badge === null) return;
  const ended = new AbortController();
  const follow = (): void => {
    // One that is closed by leaving the page does not say so.
    if (panel.matches(':popover-open')) place(panel, badge);
    else ended.abort();
  };
  follow();
  const { signal } = ended;
  addEventListener('resize', follow, { signal });
  const closing = (): void => {
    if (panel.matches(':focus-within')) focus(badge);
    // The title goes with the panel's content.
    panel.setAttribute('aria-labelledby', 'badge');
  };
  panel.addEventListener('beforetoggle', closing, { signal });
  panel.addEventListener('toggle', () => ended.abort(), { once: true });
  panel.setAttribute('aria-labelledby', 'title');
  focus(panel.querySelector('.title'));
}
