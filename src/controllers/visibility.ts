/** Tells an element when it comes near the viewport: one observer for the whole page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MARGIN, isNear } from './near.ts';

/** Up to how many boxes are read in the task in which they came to be. */
const FEW = 20;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Elements of one group go together: once the first of them were near, the next one to come near
 * takes all that still wait with it, because one request carries them all. The reader who scrolls
 * through a hundred cards causes two requests, and who does not scroll causes one.
 */
const waiting = new Map<Element, VisibilityController>();
const startedGroups = new Set<unknown>();
let observer: IntersectionObserver | undefined;
let checkQueued = false;

function release(elements: readonly Element[]): void {
  const near = new Set(elements);
  const groups = new Set(elements.map((element) => waiting.get(element)?.group));
  for (const [element, { group }] of waiting) {
    if (groups.has(group) && startedGroups.has(group)) near.add(element);
  }
  for (const group of groups) startedGroups.add(group);
  for (const element of near) waiting.get(element)?.arrive();
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size === 0) startedGroups.clear();
}

/** A box of no size may still grow, and is then seen by the observer. */
function hasArrived(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width + box.height > 0 && isNear(box);
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
  release([...waiting.keys()].filter(hasArrived));
}

function wait(element: Element, controller: VisibilityController): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      release(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target));
    },
    { rootMargin: `${MARGIN}px` },
  );
  waiting.set(element, controller);
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
  /** Elements with the same one travel together. */
  readonly group: unknown;
  readonly #host: Host;
  readonly #eager: () => boolean;

  /**
   * @param group elements that travel together; without one, the element travels alone
   * @param eager whether not to wait at all
   */
  constructor(host: Host, eager: () => boolean, group: unknown = Symbol()) {
    this.group = group;
    this.#host = host;
    this.#eager = eager;
    host.addController(this);
  }

  /** The time has come. */
  arrive(): void {
    this.near = true;
    forget(this.#host);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.near && this.#eager()) this.arrive();
  }

  hostUpdated(): void {
    if (!this.near && !waiting.has(this.#host)) wait(this.#host, this);
  }

  hostDisconnected(): void {
    forget(this.#host);
  }
}
