import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { all, announced, find, frames, has, part, settled, text } from './support/elements.ts';
import { until } from './support/graph.ts';
import { drawn } from './support/picture.ts';

const { Worker } = globalThis;
const { getContext } = HTMLCanvasElement.prototype;

describe('A graph explorer on a page that allows less', () => {
  const made: GraphExplorer[] = [];
  const explorer = async (view = 'both'): Promise<GraphExplorer> => {
    const element = document.createElement('graph-explorer');
    element.api = new FakeApi().root;
    element.researcher = 'ada-quill';
    element.setAttribute('view', view);
    (await fixture(html`<div lang="en"></div>`)).append(element);
    made.push(element);
    return settled(element);
  };
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 900 });
    globalThis.Worker = class extends Worker {
      constructor() {
        super('data:text/javascript,');
        throw new DOMException('Refused by policy.', 'SecurityError');
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = Worker;
    HTMLCanvasElement.prototype.getContext = getContext;
    for (const element of made.splice(0)) element.remove();
  });

  it('draws in the page where no worker is allowed, and says so', async () => {
    const element = await explorer();
    await drawn(element);
    expect(text(part(element, 'note'))).to.include('no work in the background');
    expect(all(element, 'canvas')).to.have.lengthOf(2);
  });

  it('is its list where nothing can be drawn, and says so', async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const element = await explorer('picture');
    await until(() => !has(element, '[part~="picture"]'));
    expect(await announced()).to.equal(
      'The picture could not be drawn here. The list shows the same.',
    );
    expect(all(element, 'button[data-node]')).to.have.lengthOf(40);
    expect(has(element, '[part~="views"]')).to.equal(false);
    part(element, 'take-along').click();
    await element.updateComplete;
    expect(all(element, '.form').map(text)[0]).to.equal('Table of nodes (CSV)');
  });

  it('is its list where the drawing context is lost and does not come back', async () => {
    const element = await explorer();
    await drawn(element);
    find(element, 'canvas')?.dispatchEvent(new Event('contextlost'));
    await until(() => !has(element, '[part~="picture"]'));
    expect(await announced()).to.equal(
      'The picture could not be drawn here. The list shows the same.',
    );
    expect(all(element, 'button[data-node]')).to.have.lengthOf(40);
    expect(has(element, 'canvas')).to.equal(false);
  });

  it('leaves nothing of many pictures that came and went', async () => {
    const element = await explorer();
    await drawn(element);
    const { parentElement: place } = element;
    for (let times = 0; times < 30; times += 1) {
      element.remove();
      await frames(1);
      place?.append(element);
      // Some are taken away while they are on their way.
      if (times % 3 === 0) await drawn(element);
    }
    await drawn(element);
    expect(all(element, 'canvas')).to.have.lengthOf(2);
    element.remove();
    await frames(1);
    expect(find(element, 'canvas')).to.equal(null);
  });
});
