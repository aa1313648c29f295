import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { parse } from 'csv-parse/browser/esm/sync';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { all, announced, find, focused, frames, has, part, text } from './support/elements.ts';
import { pictured } from './support/picture.ts';

const box = () => fixture<HTMLElement>(html`<div lang="en"></div>`);

/** Catches what a click would save. */
async function saved(element: GraphExplorer, form: string): Promise<{ name: string; blob: Blob }> {
  part(element, 'take-along').click();
  await element.updateComplete;
  const button = all(element, '.form').find((each) => text(each).startsWith(form));
  const { click } = HTMLAnchorElement.prototype;
  const link = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      resolve(this);
    };
  });
  try {
    button?.click();
    const { href, download } = await link;
    return { name: download, blob: await (await fetch(href)).blob() };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('Taking a graph along', () => {
  let element: GraphExplorer;
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 900 });
    element = await pictured(await box(), new FakeApi());
    await waitUntil(() => has(element, '[part~="take-along"]'));
  });

  it('offers the forms that there are, and hides them with Escape', async () => {
    part(element, 'take-along').click();
    await element.updateComplete;
    expect(all(element, '.form').map(text)).to.deep.equal([
      'Picture (PNG)',
      'Drawing (SVG)',
      'Table of nodes (CSV)',
      'Table of connections (CSV)',
      'Graph (GraphML)',
      'Data (JSON)',
    ]);
    await expect(element).to.be.accessible();
    all(element, '.form')[0]?.focus();
    await sendKeys({ press: 'Escape' });
    expect(has(element, '.form')).to.equal(false);
    expect(focused(element)).to.equal('take-along');
  });

  it('saves a picture of twice the sharpness, named by what it shows and when', async () => {
    const { name, blob } = await saved(element, 'Picture');
    expect(name).to.match(/^research-graph-of-ada-quill-\d{4}-\d\d-\d\d\.png$/);
    const picture = await createImageBitmap(blob);
    expect(picture.width).to.be.greaterThan(600);
    expect(await announced()).to.equal(`Saved as ${name}.`);
  });

  it('saves a drawing that is sound XML', async () => {
    const { blob } = await saved(element, 'Drawing');
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect(drawing.documentElement.textContent).to.include('Research graph of Ada Quill');
  });

  it('saves what is shown as tables', async () => {
    const { name, blob } = await saved(element, 'Table of nodes');
    expect(name).to.match(/-nodes\.csv$/);
    const rows: unknown[] = parse(await blob.text(), { columns: true, bom: true });
    expect(rows).to.have.lengthOf(40);
    const edges = await saved(element, 'Table of connections');
    expect((await edges.blob.text()).split('\r\n').length).to.be.greaterThan(40);
  });

  it('saves what is shown as data', async () => {
    all(element, '[part~="kind"]')
      .find((each) => text(each).startsWith('topics'))
      ?.click();
    await element.updateComplete;
    const { blob } = await saved(element, 'Data');
    const file: unknown = JSON.parse(await blob.text());
    expect(file).to.have.property('nodes').with.lengthOf(31);
    const graph = await saved(element, 'Graph');
    const parsed = new DOMParser().parseFromString(await graph.blob.text(), 'application/xml');
    expect(parsed.querySelectorAll('node')).to.have.lengthOf(31);
  });
});

describe('The full explorer of a service that has one', () => {
  const withExplorer = async (explorer: unknown): Promise<GraphExplorer> => {
    await setViewport({ width: 1000, height: 900 });
    const api = new FakeApi();
    api.service = { ...api.service, explorer };
    const element = await pictured(await box(), api);
    await waitUntil(() => has(element, '[part~="full-window"]'));
    const asked = api.requests.length;
    part(element, 'full-window').dispatchEvent(new PointerEvent('pointerenter'));
    await api.asked(asked + 1);
    return element;
  };

  it('is the service’s page, with whom the graph is about and what was made of it', async () => {
    const element = await withExplorer('../explore?lang=en');
    await waitUntil(() => has(element, 'a[part~="full-window"]'));
    const address = () => new URL(part(element, 'full-window').getAttribute('href') ?? '');
    const { origin } = new URL(element.api ?? '');
    expect(address().href).to.equal(`${origin}/explore?lang=en&researcher=ada-quill`);
    all(element, '[part~="kind"]')[1]?.click();
    await element.updateComplete;
    expect(address().searchParams.get('state')).to.equal(element.state);
    expect(element.state).to.be.a('string');
    expect(part(element, 'full-window')).to.have.attribute('rel', 'noopener');
    await expect(element).to.be.accessible();
  });

  for (const address of ['javascript:alert(1)', 'https://', 7]) {
    it(`is a dialog where the service names what is no page: ${String(address)}`, async () => {
      const element = await withExplorer(address);
      await waitUntil(() => has(element, '.corner'));
      await frames();
      expect(has(element, 'a[part~="full-window"]')).to.equal(false);
      part(element, 'full-window').click();
      await waitUntil(() => has(element, 'dialog:modal'));
    });
  }
});

describe('The full explorer', () => {
  let element: GraphExplorer;
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 900 });
    element = await pictured(await box(), new FakeApi());
    await waitUntil(() => has(element, '[part~="full-window"]'));
  });
  const open = async (): Promise<void> => {
    part(element, 'full-window').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => has(element, 'dialog:modal'));
    await frames();
  };

  it('fills the window with the same picture and list, and keeps the page as it was', async () => {
    const canvas = find(element, 'canvas');
    const { height } = element.getBoundingClientRect();
    await open();
    const { width, height: filled } = part(element, 'full').getBoundingClientRect();
    expect([width, filled]).to.deep.equal([1000, 900]);
    expect(find(element, 'dialog canvas') === canvas).to.equal(true);
    expect(has(element, 'dialog [part~="list"]')).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await expect(element).to.be.accessible();
  });

  it('keeps the selection, and what was done in it, when it is closed', async () => {
    const [, name] = all(element, 'button[data-node]');
    name?.click();
    await element.updateComplete;
    await open();
    expect(has(element, 'dialog [part~="details"]')).to.equal(true);
    all(element, '[part~="kind"]')[1]?.click();
    await element.updateComplete;
    part(element, 'full-window').click();
    await waitUntil(() => !has(element, 'dialog'));
    await element.updateComplete;
    expect(has(element, '[part~="details"]')).to.equal(true);
    expect(all(element, '[part~="kind"]')[1]?.ariaPressed).to.equal('false');
  });

  it('is closed with Escape, and the focus is where it was opened', async () => {
    await open();
    expect(focused(element)).to.equal('full-window');
    expect(text(part(element, 'full-window'))).to.equal('Close full explorer');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !has(element, 'dialog'));
    await frames();
    expect(focused(element)).to.equal('full-window');
    expect(text(part(element, 'full-window'))).to.equal('Open full explorer');
    expect(has(element, 'canvas')).to.equal(true);
  });

  it('leaves the picture with Escape first, and the window then', async () => {
    await open();
    part(element, 'canvas').focus();
    await sendKeys({ press: 'Escape' });
    await frames();
    expect(has(element, 'dialog:modal')).to.equal(true);
  });

  it('is not left over when the element is removed', async () => {
    await open();
    const { parentElement } = element;
    element.remove();
    await frames();
    parentElement?.append(element);
    await element.updateComplete;
    expect(has(element, 'dialog')).to.equal(false);
    expect(has(element, '[part~="list"]')).to.equal(true);
  });
});
