/** What assistive technology is told: roles and names as axe computes them, shadow trees included. */
import type axe from 'axe-core';
import { root } from './elements.ts';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const ROLES: Readonly<Record<string, string>> = { a: 'link', button: 'button' };

const roleOf = (element: Element): string =>
  element.getAttribute('role') ?? ROLES[element.localName] ?? '';

const isHidden = (element: Element): boolean =>
  !element.checkVisibility() || element.closest('[aria-hidden="true"]') !== null;

/** Everything inside with a role and a name, in order: `button: Try again`. */
export async function spoken(element: Element): Promise<string[]> {
  await import('axe-core');
  const { axe: computer } = window;
  if (computer === undefined) throw new Error('axe did not load.');
  computer.setup(document);
  try {
    return [...root(element).querySelectorAll('a[href], button, [role]')]
      .filter((inner) => !isHidden(inner))
      .map((inner) => {
        const name = computer.commons.text.accessibleText(inner).replace(/\s+/g, ' ').trim();
        const level = inner.getAttribute('aria-level');
        return `${roleOf(inner)}${level === null ? '' : ` ${level}`}: ${name}`;
      });
  } finally {
    computer.teardown();
  }
}
