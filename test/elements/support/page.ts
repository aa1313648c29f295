/** A host page around the elements: its style sheet, and what can be measured on it. */
import { FakeApi } from './api.ts';
import { part, root, settled, type Shown } from './elements.ts';
import type { Researcher, Work } from '../../../src/core/index.ts';

export const TAGS = ['researcher-card', 'trust-badge', 'profile-stats', 'work-list'] as const;

/** An element that shows that person, and those works, with all that it can show. */
export async function shownIn(
  place: Element,
  tag: (typeof TAGS)[number] | 'researcher-list',
  { person, works }: { readonly person: Researcher; readonly works: readonly Work[] },
): Promise<Shown> {
  const api = new FakeApi();
  api.people = [person];
  api.works = works;
  const element = document.createElement(tag);
  element.api = api.root;
  element.researcher = person.id;
  element.setAttribute('show-metrics', '');
  element.setAttribute('page-size', '3');
  element.setAttribute('loading', 'eager');
  place.append(element);
  await settled<Shown>(element);
  if (tag === 'trust-badge') {
    const shown = new Promise((done) => {
      element.addEventListener('evidence-toggled', done, { once: true });
    });
    part(element, 'badge').click();
    await shown;
  }
  return element;
}

/** Adds a style sheet to the page; returns how to take it away. */
export function addPageStyles(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => {
    style.remove();
  };
}

/** Every element inside, in order. */
export const insides = (element: Element): Element[] => [...root(element).querySelectorAll('*')];

/** How far the widest thing inside sticks out of the element, in pixels. */
export function overflow(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return Math.max(
    ...insides(element)
      .filter((inner) => !inner.closest('.visually-hidden, [popover]') && inner.checkVisibility())
      .map((inner) => inner.getBoundingClientRect())
      .map((box) => Math.max(box.right - right, left - box.left)),
  );
}
