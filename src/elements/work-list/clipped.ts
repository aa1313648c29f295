/** Marks the works whose closed abstract does not show all of its text. */

/** One observer a list; it measures after layout, so that nothing is laid out twice. */
export class ClippedObserver {
  #observer: ResizeObserver | undefined;

  /** Watches paragraphs; one that is watched already stays so. */
  watch(paragraphs: Iterable<Element>): void {
    this.#observer ??= new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const clipped = target.scrollHeight > target.clientHeight + 1;
        target.closest('.work')?.classList.toggle('clipped', clipped);
      }
    });
    for (const paragraph of paragraphs) this.#observer.observe(paragraph);
  }

  /** Stops watching. */
  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
