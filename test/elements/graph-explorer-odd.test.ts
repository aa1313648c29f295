import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphSlice } from '../../src/core/index.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { edge, node, slice } from '../fixtures/graph.ts';
import { countOf, pixelsOf } from '../graph/support/pictures.ts';
import { FakeApi, json } from './support/api.ts';
import { all, announced, find, frames, has, part, settled, text } from './support/elements.ts';
import { button, names, row, status, unsettled, until } from './support/graph.ts';
import { overflow } from './support/page.ts';
import { drawn, pictured } from './support/picture.ts';

const ADA = 'researcher:ada-quill';
const PEOPLE = '#3b7fc4';

const box = (style = '') => fixture<HTMLElement>(html`<div lang="en" style=${style}></div>`);

/** An API that answers with this graph. */
function apiOf(graph: GraphSlice): FakeApi {
  const api = new FakeApi();
  api.answer = () => json(graph);
  return api;
}

/** A chain of people that begins with Ada Quill. */
function chainOf(count: number): GraphSlice {
  const people = Array.from({ length: count }, (_, at) =>
    node(at === 0 ? ADA : `researcher:${String(at)}`, { label: `Person ${String(at)}` }),
  );
  const edges = people.slice(1).map(({ id }, at) => edge(people[at]?.id ?? '', id));
  return slice(people, edges, { roots: [ADA], total: count });
}

const label = (element: GraphExplorer): string => part(element, 'canvas').ariaLabel ?? '';

describe('A graph explorer of an odd graph', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  it('holds twenty thousand of fifty thousand nodes, draws them, and says so', async function many() {
    this.timeout(60_000);
    const element = await settled(
      await unsettled({ api: apiOf(chainOf(50_000)), attributes: { view: 'both' } }),
    );
    await until(() => has(element, 'canvas'));
    expect(text(find(element, '.group'))).to.equal('people 20,000');
    await until(() => status(element).includes('explorer holds'));
    expect(status(element)).to.equal(
      'Showing 20,000 of 50,000 30,000 more were sent than this explorer holds.',
    );
    expect(label(element)).to.include(' 20,000 nodes, 19,999 connections');
    await until(() => find(element, '.drawing') === null);
    await until(() => countOf(pixelsOf(part(element, 'canvas')), PEOPLE) > 500);
  });

  it('draws a hundred parts that nothing joins, each of them in the frame', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => (at === 0 ? ADA : `topic:${String(at)}`));
    const pairs = ids.flatMap((id, at) =>
      at % 2 === 1 ? [edge(ids[at - 1] ?? '', id, { kind: 'about' })] : [],
    );
    const api = apiOf(slice(ids, pairs, { roots: [ADA] }));
    const element = await pictured(await box(), api);
    expect(label(element)).to.include(' 200 nodes, 100 connections');
    expect(row(element, 'topic:3')[2]).to.equal('not connected with what is shown');
    // Diamonds at all four sides of the frame: nothing lies on top of the rest, or beyond.
    const canvas = part(element, 'canvas');
    const { width, height, data } = pixelsOf(canvas);
    const spots = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) < 200) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      spots.add(`${String(Math.floor((3 * x) / width))} ${String(Math.floor((3 * y) / height))}`);
    }
    expect(spots.size).to.equal(9);
  });

  it('draws what it can of edges that join nothing, come twice, or go round', async () => {
    const other = node('topic:other', { label: 'Other' });
    const edges = [
      edge(ADA, other.id, { kind: 'about' }),
      edge(ADA, other.id, { kind: 'about' }),
      edge(ADA, ADA),
      edge(ADA, 'topic:nowhere', { kind: 'about' }),
    ];
    const element = await pictured(
      await box(),
      apiOf(slice([ADA, other, other], edges, { roots: [ADA] })),
    );
    expect(label(element)).to.include(' 2 nodes, 1 connection');
    await until(() => status(element).includes('left out'));
    expect(status(element)).to.include('1 record was left out');
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`keeps labels of 500 characters within its rows and its frame, ${direction}`, async () => {
      await setViewport({ width: 360, height: 800 });
      const long = 'Molecular '.repeat(50);
      const arabic = 'علم الأحياء الجزيئي '.repeat(25);
      const unbroken = 'w'.repeat(500);
      const topics = [long, arabic, unbroken].map((words, at) =>
        node(`topic:${String(at)}`, { label: words, detail: words }),
      );
      const edges = topics.map(({ id }) => edge(ADA, id, { kind: 'about' }));
      const place = await box();
      place.dir = direction;
      const element = await pictured(
        place,
        apiOf(slice([ADA, ...topics], edges, { roots: [ADA] })),
      );
      button(element, 'Molecular', '.row').click();
      await element.updateComplete;
      await frames();
      expect(names(element)).to.include.members([long.trim(), arabic.trim(), unbroken]);
      // The card of the row comes with its own part, and that with its styles.
      await waitUntil(() => overflow(element) <= 0, 'something sticks out');
      const list = part(element, 'list');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      const heights = all(element, '.row').map((each) => each.getBoundingClientRect().height);
      expect(Math.max(...heights)).to.be.lessThan(240);
    });
  }
});

describe('A graph explorer in an odd place', () => {
  const api = new FakeApi();
  afterEach(() => setViewport({ width: 1000, height: 900 }));

  for (const style of ['display: none', 'inline-size: 0; block-size: 0; overflow: hidden']) {
    it(`is drawn when its place grows out of none: ${style}`, async () => {
      await setViewport({ width: 1000, height: 900 });
      const place = await box(style);
      const element = document.createElement('graph-explorer');
      element.api = api.root;
      element.researcher = 'ada-quill';
      element.loading = 'eager';
      place.append(element);
      await settled(element);
      await frames();
      place.removeAttribute('style');
      await drawn(element);
      const { width } = part(element, 'canvas').getBoundingClientRect();
      await until(() => find(element, 'canvas')?.getBoundingClientRect().width === width);
      await until(() => countOf(pixelsOf(part(element, 'canvas')), PEOPLE) > 500);
    });
  }

  it('can be used on a page at 400 %: nothing is cut, and the picture has room', async () => {
    // A window of 1280 × 1024 pixels has so many of the page's at 400 %.
    await setViewport({ width: 320, height: 256 });
    const element = await pictured(await box(), api);
    expect(overflow(element)).to.be.at.most(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    part(element, 'canvas').scrollIntoView();
    await frames();
    const { height, width } = part(element, 'canvas').getBoundingClientRect();
    expect(height).to.be.within(140, 10_000);
    expect(width).to.be.greaterThan(240);
    await until(() => countOf(pixelsOf(part(element, 'canvas')), PEOPLE) > 100);
    button(element, 'Ada Quill', '.row').click();
    await element.updateComplete;
    expect(overflow(element)).to.be.at.most(0);
    expect(await announced()).to.include('Details follow.');
  });
});
