/** Where the focus is in the list, and where it goes when its row does. */
import type { Explorer } from './explorer.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

export class ListFocus {
  readonly #explorer: Explorer;
  #wanted: string | null = null;
  #anchor: string | null = null;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Focuses a row once it is rendered. */
  want(id: string): void {
    this.#wanted = id;
    this.#explorer.host.requestUpdate();
  }

  updated(): void {
    const { anchor } = this.#explorer.ui;
    if (this.#wanted !== null) {
      this.#name(this.#wanted)?.focus();
      this.#wanted = null;
    } else if (anchor !== null && anchor !== this.#anchor) this.#reveal(anchor);
    this.#anchor = anchor;
  }

  #name(id: string): HTMLElement | undefined {
    return namesIn(this.#explorer.host.renderRoot).find((name) => name.dataset['node'] === id);
  }

  /** Scrolls the list, and nothing around it, to a row that was opened from elsewhere. */
  #reveal(id: string): void {
    const row = this.#name(id)?.closest('tr');
    const scroller = row?.closest('.list');
    if (!row || !scroller || row.matches(':focus-within')) return;
    const { top } = scroller.getBoundingClientRect();
    scroller.scrollTop += row.getBoundingClientRect().top - top;
  }
}

/** The buttons that open rows, in order. */
export const namesIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button[data-node]'),
];

/** Arrow keys go from row to row; the list is one stop of the Tab key. */
export function onListKey(event: KeyboardEvent, explorer: Explorer): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const names = namesIn(currentTarget);
  const at = names.indexOf(target);
  if (at < 0) return;
  event.preventDefault();
  const next = names[Math.max(0, Math.min(names.length - 1, at + step))];
  next?.focus();
  explorer.change({ current: next?.dataset['node'] ?? null });
}
