/** Says a sentence to screen readers: one polite live region for the whole page. */

let region: HTMLElement | undefined;

function liveRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  // Set through the object model, which a strict style policy allows.
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    insetBlockStart: '0',
  });
  document.body.append(region);
  return region;
}

/** Announces `sentence`; the same sentence twice in a row is said twice. */
export function announce(sentence: string): void {
  const target = liveRegion();
  target.textContent = '';
  // A region must exist, and be empty, before what is put into it is noticed.
  requestAnimationFrame(() => {
    target.textContent = sentence;
  });
}
