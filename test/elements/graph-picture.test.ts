import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import {
  all,
  announced,
  find,
  focused,
  frames,
  has,
  part,
  parts,
  text,
} from './support/elements.ts';
import { drawn, enter, pictured, place, plain, walked } from './support/picture.ts';

const box = () => fixture<HTMLElement>(html`<div lang="en"></div>`);

/** Names of the rows that are selected in the list. */
const selected = (element: GraphExplorer): string[] =>
  all(element, '.row.selected [part~="name"]').map(text);

const tool = (element: GraphExplorer, name: string): HTMLElement => {
  const found = all(element, '.tool').find((each) => (each.ariaLabel ?? text(each)) === name);
  if (found === undefined) throw new Error(`There is no tool "${name}".`);
  return found;
};

const tools = (element: GraphExplorer): string[] => parts(element, 'node-tools').map(text);

describe('The picture of a graph explorer', () => {
  let api: FakeApi;
  let element: GraphExplorer;
  beforeEach(async () => {
    api = new FakeApi();
    await setViewport({ width: 1000, height: 900 });
    element = await pictured(await box(), api);
  });
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('says what it is, how much it shows, and how it is used', () => {
    const canvas = part(element, 'canvas');
    expect(canvas.getAttribute('role')).to.equal('application');
    expect(canvas.getAttribute('aria-roledescription')).to.equal('graph');
    expect(canvas.ariaLabel).to.match(/^Research graph of Ada Quill: 40 nodes, \d+ connections$/);
    const help = find(element, `#${canvas.getAttribute('aria-describedby') ?? ''}`);
    expect(text(help)).to.include('Arrow keys walk from node to neighbour.');
  });

  it('is accessible', async () => {
    await enter(element);
    await walked('ArrowRight', 'Enter');
    await expect(element).to.be.accessible();
  });

  it('is one stop of the Tab key, and begins at what the graph is about', async () => {
    await enter(element);
    expect(focused(element)).to.equal('canvas');
    expect(text(part(element, 'card'))).to.include('Ada Quill');
    expect(tools(element)).to.have.lengthOf(1);
  });

  it('walks from node to neighbour with the arrow keys, and says where it has come to', async () => {
    await enter(element);
    const start = place(element);
    const [there = ''] = await walked('ArrowRight');
    expect(there).to.match(/^.+, (person|work|topic|institution), .+; \d+ connections?$/);
    expect(place(element)[0]).to.be.greaterThan(start[0]);
    const [up = ''] = await walked('ArrowUp');
    expect(up).to.not.equal(there);
    expect(await walked('Home')).to.deep.equal([
      `Ada Quill, person, at the centre of this graph; ${String(Number(/(\d+) connections/.exec((await walked('Home'))[0] ?? '')?.[1]))} connections`,
    ]);
  });

  it('says when nothing lies further in a direction', async () => {
    await enter(element);
    const said: string[] = [];
    for (let steps = 0; steps < 40 && !said.at(-1)?.startsWith('Nothing'); steps += 1) {
      said.push(...(await walked('ArrowLeft')));
    }
    expect(said.at(-1)).to.equal('Nothing further left.');
  });

  it('selects with Enter, in the list too, and a second one with Shift', async () => {
    await enter(element);
    await walked('ArrowRight');
    const first = text(find(element, '.card-name'));
    const [said = ''] = await walked('Enter');
    expect(said).to.match(/Details follow\.$/);
    expect(selected(element)).to.deep.equal([first]);
    expect(has(element, '[part~="details"]')).to.equal(true);
    expect(focused(element)).to.equal('canvas');

    await walked('ArrowLeft');
    const second = text(find(element, '.card-name'));
    await sendKeys({ press: 'Shift+Enter' });
    await element.updateComplete;
    expect(new Set(selected(element))).to.deep.equal(new Set([first, second]));
  });

  it('goes on to the details with Enter once more', async () => {
    await enter(element);
    await walked('ArrowRight', 'Enter', 'Enter');
    expect(find(element, '[part~="details"]:focus-within')).to.not.equal(null);
  });

  it('asks the page to show what it shows, with Enter once more', async () => {
    const asked: string[] = [];
    element.addEventListener('researcher-request', (event) => {
      asked.push(event.type);
      event.preventDefault();
    });
    await enter(element);
    await walked('Enter', 'Enter');
    expect(asked).to.deep.equal(['researcher-request']);
  });

  it('zooms with plus and minus, and shows everything with 0', async () => {
    await enter(element);
    expect(await walked('+', '+', '-', '0')).to.deep.equal([
      'Zoom 130 %',
      'Zoom 169 %',
      'Zoom 130 %',
      'Everything is in view.',
    ]);
  });

  it('moves under the keyboard with Shift and an arrow', async () => {
    await enter(element);
    const [x, y] = place(element);
    await sendKeys({ press: 'Shift+ArrowLeft' });
    await frames();
    expect(place(element)).to.deep.equal([x + 60, y]);
  });

  it('leaves keys alone that are the browser’s', async () => {
    await enter(element);
    const before = text(find(element, '.card-name'));
    await sendKeys({ press: 'Control+ArrowRight' });
    await frames();
    expect(text(find(element, '.card-name'))).to.equal(before);
  });

  it('is left with Escape, to the list', async () => {
    await enter(element);
    await walked('ArrowRight', 'Escape');
    expect(has(element, 'button[data-node]:focus')).to.equal(true);
    expect(has(element, '[part~="card"]')).to.equal(false);
  });

  it('shows what is selected in the list', async () => {
    const [, second] = all(element, 'button[data-node]');
    second?.click();
    await element.updateComplete;
    expect(tools(element)).to.have.lengthOf(1);
    expect(find(element, '.node-tools')?.ariaLabel).to.equal('With 李明月');
  });

  it('selects what is pressed, and nothing when nothing is', async () => {
    await enter(element);
    await walked('ArrowRight');
    const name = text(find(element, '.card-name'));
    await sendMouse({ type: 'click', position: place(element) });
    await element.updateComplete;
    expect(selected(element)).to.deep.equal([name]);
    const { left, bottom } = part(element, 'canvas').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(bottom) - 60] });
    await element.updateComplete;
    expect(selected(element)).to.deep.equal([]);
  });

  it('shows a card of what the pointer is on, and takes it away after', async () => {
    await enter(element);
    const position = place(element);
    await sendKeys({ press: 'Escape' });
    expect(has(element, '[part~="card"]')).to.equal(false);
    await sendMouse({ type: 'move', position });
    await waitUntil(() => has(element, '[part~="card"]'));
    expect(text(part(element, 'card'))).to.include('Ada Quill');
    await sendMouse({ type: 'move', position: [position[0], 5] });
    await waitUntil(() => !has(element, '[part~="card"]'));
  });

  it('pins a node where it is dragged to, and says so; undo frees it', async () => {
    await enter(element);
    await walked('ArrowRight');
    const [x, y] = place(element);
    const name = text(find(element, '.card-name'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 20, y + 10] });
    await sendMouse({ type: 'move', position: [x + 40, y + 30] });
    await sendMouse({ type: 'up' });
    await waitUntil(async () => plain(await announced()).endsWith('stays where it is.'));
    part(element, 'undo').click();
    await element.updateComplete;
    expect(name).to.not.equal('');
    expect(part(element, 'undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('pins and frees a node without a mouse', async () => {
    await enter(element);
    tool(element, 'Pin').click();
    expect(plain(await announced())).to.equal('Ada Quill stays where it is.');
    tool(element, 'Unpin').click();
    expect(plain(await announced())).to.equal('Ada Quill can move again.');
  });

  it('adds neighbours of a node, and takes them away', async () => {
    await enter(element);
    await walked('ArrowRight');
    tool(element, 'Add neighbours').click();
    await waitUntil(
      () => has(element, '.node-tools') && text(part(element, 'node-tools')).includes('Take away'),
    );
    tool(element, 'Take away').click();
    await element.updateComplete;
    expect(text(part(element, 'node-tools'))).to.not.include('Take away');
    expect(focused(element)).to.not.equal(null);
  });

  it('hides a node, and goes on at a neighbour of it', async () => {
    await enter(element);
    await walked('ArrowRight');
    const name = text(find(element, '.card-name'));
    tool(element, 'Hide').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(part(element, 'canvas').ariaLabel).to.include('39 nodes');
    expect(focused(element)).to.equal('canvas');
    expect(text(find(element, '.card-name'))).to.not.equal(name);
  });

  it('shows one node and its neighbours only', async () => {
    await enter(element);
    await walked('ArrowRight');
    tool(element, 'Only this').click();
    await element.updateComplete;
    expect(part(element, 'canvas').ariaLabel).to.not.include(' 40 nodes');
    expect(text(part(element, 'status'))).to.include('and what is connected with it');
  });

  it('shows the keys, and hides them again', async () => {
    tool(element, 'Keys').click();
    expect(text(part(element, 'keys'))).to.include('to the next node');
    tool(element, 'Keys').focus();
    await sendKeys({ press: 'Escape' });
    expect(has(element, '[part~="keys"]')).to.equal(false);
    expect(focused(element)).to.equal('canvas');
  });

  it('is gone with the view that shows it, and back with it', async () => {
    element.view = 'list';
    await element.updateComplete;
    expect(has(element, 'canvas')).to.equal(false);
    element.view = 'picture';
    await element.updateComplete;
    await drawn(element);
    expect(all(element, 'canvas')).to.have.lengthOf(2);
  });

  it('stays while the element is moved on the page, and leaves with it', async () => {
    const canvas = find(element, 'canvas');
    const other = await box();
    other.append(element);
    await element.updateComplete;
    expect(find(element, 'canvas') === canvas).to.equal(true);
    element.remove();
    await frames(1);
    expect(has(element, 'canvas')).to.equal(false);
    other.append(element);
    await element.updateComplete;
    await drawn(element);
  });

  it('grows with its room, also from none', async () => {
    element.style.display = 'none';
    await frames();
    element.style.display = '';
    await frames();
    const canvas = find(element, 'canvas');
    const { width } = part(element, 'canvas').getBoundingClientRect();
    await waitUntil(() => Math.abs((canvas?.getBoundingClientRect().width ?? 0) - width) < 2);
    element.style.width = '500px';
    await waitUntil(
      () => Math.abs((find(element, 'canvas')?.getBoundingClientRect().width ?? 0) - 498) < 3,
    );
  });
});
