/** Tells an element when it comes near the viewport: one observer for the whole page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport "near" begins, in pixels. */
const MARGIN = 400;

/** Up to how many boxes are read in the task in which they came to be. */
const FEW = 20;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Elements of one group go together: once the first of them were near, the next one to come near
 * takes all that still wait with it, because one request carries them all. The reader who scrolls
 * through a hundred cards causes two requests, and who does not scroll causes one.
 */
type Waiting = Map<Element, { readonly show: () => void; readonly group: string | null }>;

const waiting: Waiting = new Map();
const startedGroups = new Set<string>();
let observer: IntersectionObserver | undefined;
let checkQueued = false;

function release(elements: readonly Element[]): void {
  const near = new Set(elements);
  const groups = new Set<string>();
  for (const element of elements) {
    const group = waiting.get(element)?.group;
    if (group !== undefined && group !== null) groups.add(group);
  }
  for (const [element, { group }] of waiting) {
    if (group !== null && groups.has(group) && startedGroups.has(group)) near.add(element);
  }
  for (const group of groups) startedGroups.add(group);
  for (const element of near) {
    const entry = waiting.get(element);
    forget(element);
    entry?.show();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size === 0) startedGroups.clear();
}

function isNear(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const hasBox = right > left || bottom > top;
  return (
    hasBox &&
    bottom > -MARGIN &&
    top < innerHeight + MARGIN &&
    right > -MARGIN &&
    left < innerWidth + MARGIN
  );
}

/**
 * The first look does not wait for the observer's frame, and reads all boxes after one layout. The
 * layout of many has a task of its own, so that the page stays free in between.
 */
function checkSoon(): void {
  if (waiting.size > FEW) setTimeout(checkNow);
  else checkNow();
}

function checkNow(): void {
  checkQueued = false;
  release([...waiting.keys()].filter(isNear));
}

function wait(element: Element, group: string | null, show: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      release(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target));
    },
    { rootMargin: `${MARGIN}px` },
  );
  waiting.set(element, { show, group });
  observer.observe(element);
  if (!checkQueued) {
    checkQueued = true;
    queueMicrotask(checkSoon);
  }
}

/** Sets `near` once, and asks for an update, when its element comes near the viewport. */
export class VisibilityController implements ReactiveController {
  /** Whether the element is, or has been, near the viewport. */
  near = false;
  readonly #host: Host;
  readonly #options: { readonly group: string | null; readonly eager: () => boolean };
  #observed = false;

  /**
   * @param options.group elements that travel together; `null` for one that travels alone
   * @param options.eager whether not to wait at all
   */
  constructor(
    host: Host,
    options: { readonly group: string | null; readonly eager: () => boolean },
  ) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.near && this.#options.eager()) this.#arrive();
  }

  hostUpdated(): void {
    if (this.near || this.#observed) return;
    this.#observed = true;
    wait(this.#host, this.#options.group, () => {
      this.near = true;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#observed = false;
    forget(this.#host);
  }

  #arrive(): void {
    this.near = true;
    forget(this.#host);
  }
}
