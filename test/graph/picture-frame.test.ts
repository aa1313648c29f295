import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PictureData, PictureStyle } from '../../src/graph/index.ts';
import { frames } from '../elements/support/elements.ts';
import {
  clear,
  countOf,
  dataOf,
  painted,
  pictureIn,
  pixelOf,
  pixelsOf,
  STYLE,
} from './support/pictures.ts';

const colour = STYLE.colours.nodes.work;
const inFrame = ({ x, y }: { x: number; y: number }, width: number, height: number): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

describe('The frame of a picture', () => {
  afterEach(clear);

  it('may have no size at first: everything is in view as soon as it has one', async () => {
    const { picture, container } = await pictureIn(0, 0);
    const data = dataOf(60);
    await picture.show(data);
    container.style.width = '500px';
    container.style.height = '400px';
    picture.resize(500, 400);
    await painted(container, colour);
    expect(data.nodes.every(({ id }) => inFrame(pixelOf(picture, id), 500, 400))).to.equal(true);
  });

  it('may lose its size and get it back', async () => {
    const { picture, container } = await pictureIn(500, 400);
    await picture.show(dataOf(60));
    picture.resize(0, 0);
    await frames();
    picture.resize(500, 400);
    await painted(container, colour);
  });

  it('keeps the scale when it becomes larger', async () => {
    const { picture, container } = await pictureIn(500, 400);
    await picture.show(dataOf(60));
    const { scale } = picture.viewport;
    container.style.width = '900px';
    picture.resize(900, 400);
    await frames();
    expect(picture.viewport.scale).to.equal(scale);
    expect(container.querySelector('canvas')?.style.width).to.equal('900px');
  });

  it('is as sharp as the screen', async () => {
    const { picture, container } = await pictureIn(500, 400);
    await picture.show(dataOf(60));
    expect(container.querySelector('canvas')?.width).to.equal(500 * devicePixelRatio);
  });
});

describe('Labels', () => {
  afterEach(clear);

  const named = (...labels: readonly string[]): PictureData => ({
    nodes: labels.map((label, i) => ({ id: `topic:${i}`, kind: 'topic', label, weight: 1 })),
    edges: [],
    pinned: new Map(),
  });
  const ink = (container: HTMLElement): number => countOf(pixelsOf(container), STYLE.colours.label);

  it('of 500 characters are cut to what has room', async () => {
    const { picture, container } = await pictureIn(800, 300);
    await picture.show(named('long words '.repeat(46)));
    const pixels = pixelsOf(container);
    expect(ink(container)).to.be.greaterThan(10);
    let left = 800;
    let right = 0;
    for (let at = 0; at < pixels.data.length; at += 4) {
      if ((pixels.data[at + 3] ?? 0) === 0) continue;
      left = Math.min(left, (at / 4) % 800);
      right = Math.max(right, (at / 4) % 800);
    }
    expect(right - left).to.be.lessThan(200);
  });

  it('are written from right to left where their script is', async () => {
    const { picture, container } = await pictureIn(800, 300);
    // Tall letters first, flat dots after: which side is the taller one tells the direction.
    const heights = async (words: string): Promise<readonly [left: number, right: number]> => {
      await picture.show({ ...named(words), pinned: new Map([['topic:0', { x: 0, y: 0 }]]) });
      picture.fit();
      await painted(container, STYLE.colours.label);
      const { data, width, height } = pixelsOf(container);
      const inks: number[] = Array.from({ length: width }, () => 0);
      for (let at = 0; at < data.length; at += 4) {
        const isInk =
          (data[at + 3] ?? 0) > 128 && (data[at] ?? 255) < 80 && (data[at + 1] ?? 255) < 80;
        const x = (at / 4) % width;
        if (isInk && at / 4 < width * height) inks[x] = (inks[x] ?? 0) + 1;
      }
      const first = inks.findIndex((ink) => ink > 0);
      const last = inks.findLastIndex((ink) => ink > 0);
      const middle = (first + last) / 2;
      const sum = (from: number, to: number): number =>
        inks.slice(Math.ceil(from), Math.floor(to) + 1).reduce((all, ink) => all + ink, 0);
      return [sum(first, middle), sum(middle, last)];
    };
    const [left, right] = await heights('שששששש..............');
    expect(right).to.be.greaterThan(left);
    const [start, end] = await heights('WWWWWW..............');
    expect(start).to.be.greaterThan(end);
  });

  it('of nodes beside each other do not lie on each other', async () => {
    const { picture, container } = await pictureIn(800, 300, { style: { ...STYLE, fontSize: 24 } });
    const two = named('wwwwwwwwwwwwwwww', 'wwwwwwwwwwwwwwww');
    const pinned = new Map([
      ['topic:0', { x: 0, y: 0 }],
      ['topic:1', { x: 1, y: 1 }],
    ]);
    const one = named('wwwwwwwwwwwwwwww');
    await picture.show({ ...one, pinned });
    const single = ink(container);
    await picture.show({ ...two, pinned });
    // The second one stands elsewhere, and whole.
    expect(ink(container)).to.be.greaterThan(1.9 * single);
  });

  it('are more of them from near', async () => {
    const { picture, container } = await pictureIn(600, 400);
    await picture.show(dataOf(500));
    const far = ink(container);
    picture.zoomBy(6);
    await frames();
    while (ink(container) <= far) await frames();
  });
});

describe('The style of a picture', () => {
  afterEach(clear);

  const dark: PictureStyle = {
    ...STYLE,
    colours: {
      ...STYLE.colours,
      nodes: { work: '#ff0000', researcher: '#00ff00', topic: '#0000ff', institution: '#ffff00' },
    },
  };

  it('can change while it is shown', async () => {
    const { picture, container } = await pictureIn(500, 400);
    await picture.show(dataOf(60));
    picture.restyle(dark);
    await painted(container, '#ff0000');
    expect(countOf(pixelsOf(container), colour)).to.equal(0);
  });

  it('can have every shape outlined, for forced colours', async () => {
    const { picture, container } = await pictureIn(500, 400);
    await picture.show(dataOf(60));
    picture.restyle({ ...dark, colours: { ...dark.colours, outline: '#123456' } });
    await painted(container, '#123456');
  });

  it('puts everything back that a selected node has nothing to do with', async () => {
    const { picture, container } = await pictureIn(500, 400);
    const data = dataOf(60);
    await picture.show(data);
    const [base] = container.querySelectorAll('canvas');
    picture.mark({ selected: [data.nodes[5]?.id ?? ''], focused: null });
    await painted(container, STYLE.colours.edgeClear);
    expect(Number(base?.style.opacity)).to.be.lessThan(0.5);
    picture.mark({ selected: [], focused: null });
    await frames();
    expect(base?.style.opacity).to.equal('1');
  });

  it('draws a selected edge clearly', async () => {
    const { picture, container } = await pictureIn(500, 400);
    const data = dataOf(60);
    await picture.show(data);
    picture.mark({ selected: [data.edges[0]?.id ?? ''], focused: null });
    await painted(container, STYLE.colours.edgeClear);
  });

  it('draws a ring around the node that has the keyboard, at any zoom', async () => {
    const { picture, container } = await pictureIn(500, 400);
    const data = dataOf(60);
    await picture.show(data);
    picture.mark({ selected: [], focused: data.nodes[5]?.id ?? '' });
    await painted(container, STYLE.colours.focus);
    picture.zoomBy(0.05);
    await painted(container, STYLE.colours.focus);
  });
});

describe('A picture on a zoomed page', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 800, height: 600 });
  });

  it('still fits when the page is at 400 %', async () => {
    await setViewport({ width: 320, height: 200 });
    const { picture, container } = await pictureIn(300, 180);
    const data = dataOf(40);
    await picture.show(data);
    expect(data.nodes.every(({ id }) => inFrame(pixelOf(picture, id), 300, 180))).to.equal(true);
    expect(countOf(pixelsOf(container), colour)).to.be.greaterThan(20);
  });
});
