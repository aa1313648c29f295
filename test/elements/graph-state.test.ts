import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { all, has, part, settled, text } from './support/elements.ts';

/** A list whose state can be read. */
async function explorer(
  api: FakeApi,
  attributes: Readonly<Record<string, string>> = {},
  place?: Element,
): Promise<GraphExplorer> {
  const element = document.createElement('graph-explorer');
  element.api = api.root;
  element.researcher = 'ada-quill';
  element.view = 'list';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (place ?? (await fixture(html`<div lang="en"></div>`))).append(element);
  await settled(element);
  await waitUntil(() => has(element, '[part~="take-along"]'));
  return element;
}

const press = async (element: GraphExplorer, label: string): Promise<void> => {
  const found = all(element, 'button').find((each) =>
    (each.ariaLabel ?? text(each)).startsWith(label),
  );
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  found.click();
  await element.updateComplete;
};

const status = (element: GraphExplorer): string => text(part(element, 'status'));

/** How many nodes are shown. */
const count = (element: GraphExplorer): number => Number(/\d+/.exec(status(element))?.[0]);

const parameter = (name = 'graph'): string | null => new URLSearchParams(location.search).get(name);

describe('The state of a graph explorer', () => {
  let api: FakeApi;
  let address: string;
  beforeEach(async () => {
    api = new FakeApi();
    address = location.href;
    await setViewport({ width: 1000, height: 900 });
  });
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  /** What a reader made of a graph: no topics, one node selected, expanded and its neighbour hidden. */
  const visited = async (): Promise<GraphExplorer> => {
    const element = await explorer(api);
    await press(element, 'topics');
    await press(element, '李明月');
    await press(element, 'Add 10 neighbours');
    await waitUntil(() => has(element, '[part~="actions"]') && element.state?.includes('.e'));
    return element;
  };

  it('is nothing until the reader does something', async () => {
    const element = await explorer(api);
    expect(element.state).to.equal(null);
    await press(element, 'topics');
    expect(element.state).to.match(/^1\.k[wri]{3}$/);
    await press(element, 'Undo');
    expect(element.state).to.equal(null);
  });

  it('can be given to another explorer, which shows the same', async () => {
    const before = await visited();
    const after = await explorer(api, { state: before.state ?? '' });
    await waitUntil(() => after.state === before.state);
    await after.updateComplete;
    expect(status(after)).to.equal(status(before));
    expect(text(part(after, 'details'))).to.include('neighbours shown');
  });

  it('can be set at any time, and taken back', async () => {
    const before = await visited();
    const shown = count(before);
    const { state } = before;
    before.state = null;
    await waitUntil(() => before.state === null);
    await before.updateComplete;
    expect(count(before)).to.equal(40);
    before.state = state;
    await waitUntil(() => before.state === state);
    await before.updateComplete;
    expect(count(before)).to.equal(shown);
  });

  it('stays as it is when it is set to what is no state', async () => {
    const element = await explorer(api, { state: 'nonsense' });
    expect(element.state).to.equal(null);
    await press(element, 'topics');
    const { state } = element;
    for (const broken of ['', '9.kw', '1.zzz', '<script>', `1.h${'A'.repeat(10_000)}`]) {
      element.state = broken;
      expect(element.state).to.equal(state);
    }
  });

  it('is kept in the address where the page wishes it, and read from there', async () => {
    const element = await explorer(api, { 'sync-url': '' });
    expect(parameter()).to.equal(null);
    await press(element, 'topics');
    await waitUntil(() => parameter() === element.state);
    element.remove();
    const again = await explorer(api, { 'sync-url': '' });
    expect(again.state).to.equal(parameter());
    await press(again, 'topics');
    await waitUntil(() => parameter() === null);
  });

  it('leaves the address alone otherwise', async () => {
    const element = await explorer(api);
    await press(element, 'topics');
    await new Promise((done) => setTimeout(done, 300));
    expect(location.href).to.equal(address);
  });

  it('has a place of its own for each explorer of a page', async () => {
    const place = await fixture(html`<div lang="en"></div>`);
    history.replaceState(null, '', `${address}${address.includes('?') ? '&' : '?'}kept=yes`);
    const first = await explorer(api, { 'sync-url': '' }, place);
    const second = await explorer(api, { 'sync-url': '' }, place);
    const named = await explorer(api, { 'sync-url': '', id: 'lab' }, place);
    await press(first, 'topics');
    await press(second, 'works');
    await press(named, 'people');
    await waitUntil(() => parameter('graph-lab') !== null);
    expect([parameter('graph'), parameter('graph-2'), parameter('graph-lab')]).to.deep.equal([
      first.state,
      second.state,
      named.state,
    ]);
    expect(parameter('kept')).to.equal('yes');
  });
});
