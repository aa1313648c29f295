/** The picture of a graph explorer, and how a reader uses it. */
import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GraphExplorer } from '../../../src/index.ts';
import { announced, find, part, settled } from './elements.ts';
import type { FakeApi } from './api.ts';

/** A new explorer in `place`, once its picture is drawn and listens to hands. */
export async function pictured(
  place: Element,
  api: FakeApi,
  attributes: Readonly<Record<string, string>> = {},
): Promise<GraphExplorer> {
  const element = document.createElement('graph-explorer');
  element.api = api.root;
  element.researcher = 'ada-quill';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await settled(element);
  await drawn(element);
  return element;
}

/** Until the picture is drawn. */
export const drawn = (element: GraphExplorer): Promise<void> =>
  waitUntil(
    () =>
      find(element, '.canvas')?.style.touchAction === 'pan-x pan-y' &&
      find(element, '.corner') !== null &&
      find(element, '.drawing') === null,
    'no picture',
    { timeout: 15_000 },
  );

/** Presses keys one after the other, and tells what was said after each. */
export async function walked(...keys: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    said.push(plain(await announced()));
  }
  return said;
}

/** Without the marks that keep a name's direction apart. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Gives the picture the focus, as the Tab key does. */
export async function enter(element: GraphExplorer): Promise<void> {
  // From what stands before it, so that the browser takes the keyboard for what moves the focus.
  const before = find(element, 'input[type="range"]:last-of-type') ?? part(element, 'undo');
  before.focus();
  await sendKeys({ press: 'Tab' });
  for (let tries = 0; tries < 8 && !part(element, 'canvas').matches(':focus'); tries += 1) {
    await sendKeys({ press: 'Tab' });
  }
}

/** Where on the page the node is that the keyboard has come to: its card stands beside it. */
export function place(element: GraphExplorer): [number, number] {
  const { style } = part(element, 'card');
  const pane = find(element, '.pane')?.getBoundingClientRect() ?? new DOMRect();
  const { left, top, right, bottom } = pane;
  const at = (start: string, end: string, from: number, to: number): number =>
    start === 'auto' ? to - parseFloat(end) + 14 : from + parseFloat(start) - 14;
  return [
    Math.round(at(style.left, style.right, left, right)),
    Math.round(at(style.top, style.bottom, top, bottom)),
  ];
}
