/** A graph explorer on a page, and how a reader uses it. */
import { fixture, html } from '@open-wc/testing';
import type { GraphExplorer } from '../../../src/index.ts';
import { FakeApi } from './api.ts';
import { all, frames, parts, settled, text } from './elements.ts';

/** Waits until something is so that comes after a rendering, such as what is loaded late. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await frames(1);
}

interface Wanted {
  readonly api?: FakeApi;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly place?: Element;
}

/** A new explorer of Ada Quill's graph, as a list unless the attributes say otherwise. */
export async function unsettled({
  api = new FakeApi(),
  attributes = {},
  place,
}: Wanted = {}): Promise<GraphExplorer> {
  const element = document.createElement('graph-explorer');
  element.api = api.root;
  for (const [name, value] of Object.entries({
    researcher: 'ada-quill',
    view: 'list',
    ...attributes,
  })) {
    element.setAttribute(name, value);
  }
  (place ?? (await fixture(html`<div lang="en"></div>`))).append(element);
  await element.updateComplete;
  return element;
}

/** The same, once its list is there and everything that comes after it. */
export async function explorer(wanted: Wanted = {}): Promise<GraphExplorer> {
  const element = await settled(await unsettled(wanted));
  await until(() => parts(element, 'years').length > 0);
  return element;
}

/** The names in the list, in order. */
export const names = (element: GraphExplorer): string[] => parts(element, 'name').map(text);

/** The row of a node: its name, and what stands beside it. */
export function row(element: GraphExplorer, name: string): string[] {
  const found = parts(element, 'row').find(
    (each) => text(each.querySelector('[part~="name"]')) === name,
  );
  if (found === undefined) throw new Error(`There is no row "${name}".`);
  return [...found.children].map(text);
}

/** The first thing inside that is pressed and whose text or name begins so. */
export function button(element: GraphExplorer, label: string, within = ''): HTMLElement {
  const found = all(element, `${within} :is(button, a)`).find((each) =>
    (each.ariaLabel ?? text(each)).startsWith(label),
  );
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
}

/** Presses it, and waits for the rendering that follows. */
export async function press(element: GraphExplorer, label: string, within = ''): Promise<void> {
  button(element, label, within).click();
  await element.updateComplete;
}

/** The whole of the status line. */
export const status = (element: GraphExplorer): string => text(parts(element, 'status')[0] ?? null);
