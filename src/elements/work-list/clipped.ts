/** Marks the works whose closed abstract does not show all of its text. */

function mark(paragraphs: readonly Element[]): void {
  // All are measured before the first is marked, so that the page is laid out once.
  const clipped = paragraphs.map(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  );
  paragraphs.forEach((paragraph, at) => {
    paragraph.closest('.work')?.classList.toggle('clipped', clipped[at]);
  });
}

/** Paragraphs up to which all are measured at once; more are measured as they come into view. */
const FEW = 60;

/** One observer a list, for when its width changes. */
export class ClippedObserver {
  #observer: ResizeObserver | undefined;
  #watched = new WeakSet<Element>();

  /** Marks at once, before anything is painted, and watches; one that is watched already stays so. */
  watch(paragraphs: Iterable<Element>): void {
    const all = [...paragraphs];
    if (all.length <= FEW) mark(all);
    this.#observer ??= new ResizeObserver((entries) => {
      mark(entries.map(({ target }) => target));
    });
    for (const paragraph of all) {
      if (this.#watched.has(paragraph)) continue;
      this.#watched.add(paragraph);
      this.#observer.observe(paragraph);
    }
  }

  /** Stops watching. */
  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new WeakSet();
  }
}
