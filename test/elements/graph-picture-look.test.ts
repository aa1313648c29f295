import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { countOf, pixelsOf } from '../graph/support/pictures.ts';
import { FakeApi } from './support/api.ts';
import { find, part } from './support/elements.ts';
import { pictured } from './support/picture.ts';

describe('The look of a picture', () => {
  let element: GraphExplorer;
  let box: HTMLElement;
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 900 });
    box = await fixture<HTMLElement>(
      html`<div lang="en" style="background: rgb(255, 250, 240); color: rgb(20, 20, 20)"></div>`,
    );
    element = await pictured(box, new FakeApi());
  });
  afterEach(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  /** Until so much is painted in a colour. */
  const painted = (colour: string, pixels = 40): Promise<void> =>
    waitUntil(
      () => countOf(pixelsOf(part(element, 'canvas')), colour) >= pixels,
      `nothing is ${colour}`,
      { timeout: 15_000 },
    );
  const behind = (): string => find(element, '.pane')?.style.getPropertyValue('--_page') ?? '';

  it('takes the colours of the legend, and the background of the page', async () => {
    await painted('#3b7fc4', 500);
    await painted('#141414');
    expect(behind()).to.equal('rgb(255 250 240)');
  });

  it('follows the page when its colours change', async () => {
    element.style.setProperty('--bz-graph-researcher', '#c00040');
    await painted('#c00040', 500);
    box.style.background = 'rgb(10, 12, 14)';
    box.style.color = 'rgb(250, 250, 250)';
    await painted('#fafafa');
    await waitUntil(() => behind() === 'rgb(10 12 14)');
  });

  it('looks through what is transparent to what lies behind', async () => {
    const inner = document.createElement('div');
    inner.style.background = 'rgb(0 0 0 / 50%)';
    inner.style.color = 'white';
    box.append(inner);
    element = await pictured(inner, new FakeApi());
    expect(behind()).to.equal('rgb(127 125 120)');
  });

  it('stays readable on a background that is no colour', async () => {
    const inner = document.createElement('div');
    inner.style.color = 'white';
    inner.style.backgroundImage = 'linear-gradient(black, black)';
    box.append(inner);
    element = await pictured(inner, new FakeApi());
    expect(behind()).to.equal('rgb(0 0 0)');
  });

  it('draws outlines in forced colours, when they come and when they go', async () => {
    await painted('#3b7fc4', 500);
    await emulateMedia({ forcedColors: 'active' });
    await waitUntil(() => countOf(pixelsOf(part(element, 'canvas')), '#3b7fc4') === 0);
    await emulateMedia({ forcedColors: 'none' });
    await painted('#3b7fc4', 500);
  });
});
