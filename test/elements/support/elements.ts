/** Looking into elements, and waiting for them. */
import type { LitElement } from 'lit';
import type { ResourceState } from '../../../src/controllers/resource.ts';

/** Any element that shows something of a researcher. */
export type Shown = LitElement & {
  readonly readyState: ResourceState;
  researcher: string | null;
  refresh(): Promise<void>;
};

export const isShown = (element: Element): element is Shown => 'readyState' in element;

/** All that a reader can see of an element, what its own elements show included. */
export const seen = (element: Element): string =>
  [element, ...all(element, '*')].map((inner) => (inner.shadowRoot ? inside(inner) : '')).join(' ');

/** Waits until the element has an answer, or has failed, and shows it. */
export async function settled<T extends Shown>(element: T): Promise<T> {
  if (element.readyState === 'idle' || element.readyState === 'loading') {
    await new Promise((done) => {
      element.addEventListener('load', done, { once: true });
      element.addEventListener('error', done, { once: true });
    });
  }
  await element.updateComplete;
  return element;
}

/** What is inside an element. */
export function root(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error(`<${element.localName}> has no inside.`);
  return element.shadowRoot;
}

export const find = (element: Element, selector: string): HTMLElement | null =>
  root(element).querySelector<HTMLElement>(selector);

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];

/** The part with that name. It must be there. */
export function part(element: Element, name: string): HTMLElement {
  const found = find(element, `[part~="${name}"]`);
  if (found === null) throw new Error(`<${element.localName}> has no part "${name}".`);
  return found;
}

export const parts = (element: Element, name: string): HTMLElement[] =>
  all(element, `[part~="${name}"]`);

/** Text as it is read, with single spaces. */
export const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All text inside an element. */
export const inside = (element: Element): string => text(find(element, '.base'));

export const hasState = (element: Element, name: string): boolean =>
  element.matches(`:state(${name})`);

/** Frames in which the browser lays out, reports what is in view, and paints. */
export async function frames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((next) => requestAnimationFrame(next));
  }
  // Reports to observers come after the frame's callbacks.
  await new Promise((next) => setTimeout(next));
}

/** Waits until it is so. Not by frames, of which a page behind another window may get none. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next));
}

/** What was last said to screen readers; waits for the frame in which it is said. */
export async function announced(): Promise<string> {
  await frames(2);
  return text(document.querySelector('[role="status"]'));
}

// Tests compare words and booleans, never elements: a runner that is handed two different elements
// hangs over writing them down.

/** Whether there is such an element inside. */
export const has = (element: Element, selector: string): boolean =>
  find(element, selector) !== null;

/** The part that has the focus; `null` when none has. */
export const focused = (element: Element): string | null =>
  root(element).activeElement?.getAttribute('part') ?? null;
