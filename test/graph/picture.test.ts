import { expect } from '@open-wc/testing';
import type { PictureData } from '../../src/graph/index.ts';
import { frames } from '../elements/support/elements.ts';
import { BITS_OF_300, bitsOf, laidOut, research } from './support/layout-run.ts';
import { clear, countOf, dataOf, pictureIn, pixelOf, pixelsOf, STYLE } from './support/pictures.ts';

const placesIn = (data: PictureData, placeOf: (id: string) => unknown): string =>
  JSON.stringify(data.nodes.map(({ id }) => placeOf(id)));

describe('A picture', () => {
  afterEach(clear);

  it('shows nodes of all four kinds, edges and labels', async () => {
    const { picture, container } = await pictureIn(800, 600);
    await picture.show(dataOf(120));
    const pixels = pixelsOf(container);
    for (const colour of Object.values(STYLE.colours.nodes)) {
      expect(countOf(pixels, colour)).to.be.greaterThan(100);
    }
    expect(countOf(pixels, STYLE.colours.edge)).to.be.greaterThan(100);
    expect(countOf(pixels, STYLE.colours.label)).to.be.greaterThan(100);
  });

  it('has every node in the frame at first', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(120);
    await picture.show(data);
    const outside = data.nodes.filter(({ id }) => {
      const { x, y } = pixelOf(picture, id);
      return x < 0 || y < 0 || x > 800 || y > 600;
    });
    expect(outside).to.have.length(0);
  });

  it('lays out to the same bits as any other engine', () => {
    expect(bitsOf(laidOut(research(300)))).to.equal(BITS_OF_300);
  });

  it('is the same one for the same data and seed', async () => {
    const data = dataOf(120);
    const [one, two, other] = [
      await pictureIn(800, 600),
      await pictureIn(400, 300),
      await pictureIn(800, 600, { seed: 'other' }),
    ];
    await Promise.all([one, two, other].map(({ picture }) => picture.show(data)));
    const first = placesIn(data, (id) => one.picture.placeOf(id));
    expect(placesIn(data, (id) => two.picture.placeOf(id))).to.equal(first);
    expect(placesIn(data, (id) => other.picture.placeOf(id))).not.to.equal(first);
  });

  it('keeps every node where it is when new ones come, and when some go', async () => {
    const { picture } = await pictureIn(800, 600);
    const all = dataOf(150);
    const few: PictureData = { ...all, nodes: all.nodes.slice(0, 120) };
    await picture.show(few);
    const before = placesIn(few, (id) => picture.placeOf(id));
    await picture.show(all);
    expect(placesIn(few, (id) => picture.placeOf(id))).to.equal(before);
    const added = all.nodes.slice(120);
    expect(added.every(({ id }) => picture.placeOf(id) !== null)).to.equal(true);
    await picture.show(few);
    expect(placesIn(few, (id) => picture.placeOf(id))).to.equal(before);
    expect(added.every(({ id }) => picture.placeOf(id) === null)).to.equal(true);
  });

  it('has pinned nodes where they are pinned, also in a new layout', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    const id = data.nodes[7]?.id ?? '';
    const pinned = { ...data, pinned: new Map([[id, { x: 321, y: -123 }]]) };
    await picture.show(pinned);
    expect(picture.placeOf(id)).to.deep.equal({ x: 321, y: -123 });
    await picture.relayout();
    expect(picture.placeOf(id)).to.deep.equal({ x: 321, y: -123 });
  });

  it('knows what lies at a point', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    await picture.show(data);
    for (const { id } of data.nodes) {
      expect(picture.hit(pixelOf(picture, id))).to.deep.equal({ kind: 'node', id });
    }
    expect(picture.hit({ x: 1, y: 1 })).to.equal(null);
  });

  it('knows which edge lies at a point', async () => {
    const { picture } = await pictureIn(800, 600);
    const nodes = dataOf(60).nodes.slice(0, 2);
    const [a, b] = nodes.map(({ id }) => id);
    await picture.show({
      nodes,
      edges: [{ id: 'e', source: a ?? '', target: b ?? '', kind: 'cites', weight: 1 }],
      pinned: new Map(),
    });
    const from = pixelOf(picture, a ?? '');
    const to = pixelOf(picture, b ?? '');
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    expect(picture.hit(middle)).to.deep.equal({ kind: 'edge', id: 'e' });
  });

  it('leads from any node to all others, walking by direction', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    await picture.show(data);
    const reached = new Set([data.nodes[0]?.id ?? '']);
    for (const id of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = picture.neighbourTowards(id, direction);
        if (next === null) continue;
        const here = pixelOf(picture, id);
        const there = pixelOf(picture, next);
        const on = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
        const along = (there.x - here.x) * (on[0] ?? 0) + (there.y - here.y) * (on[1] ?? 0);
        expect(along).to.be.greaterThan(0);
        reached.add(next);
      }
    }
    expect(reached.size).to.be.greaterThan(50);
  });

  it('brings a node into the frame, and leaves the view where it is there already', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    await picture.show(data);
    const before = picture.viewport;
    const id = data.nodes[0]?.id ?? '';
    picture.reveal(id);
    expect(picture.viewport).to.deep.equal(before);
    picture.panBy(5000, -5000);
    picture.reveal(id);
    const { x, y } = pixelOf(picture, id);
    expect(x >= 0 && y >= 0 && x <= 800 && y <= 600).to.equal(true);
  });

  it('zooms around a point, and not beyond its limits', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    await picture.show(data);
    const id = data.nodes[0]?.id ?? '';
    const at = pixelOf(picture, id);
    picture.zoomBy(2, at);
    expect(pixelOf(picture, id).x).to.be.closeTo(at.x, 0.01);
    picture.zoomBy(1e9);
    expect(picture.viewport.scale).to.equal(12);
    picture.zoomBy(1e-9);
    expect(picture.viewport.scale).to.equal(0.02);
    picture.fit();
    expect(pixelOf(picture, id).x).to.be.within(0, 800);
  });

  it('follows the view with what it has painted, until the exact frame is there', async () => {
    const { picture, container } = await pictureIn(800, 600);
    await picture.show(dataOf(60));
    const canvas = container.querySelector('canvas');
    const transform = (): string => canvas?.style.transform ?? '';
    picture.panBy(40, 30);
    expect(transform()).to.equal('matrix(1, 0, 0, 1, 40, 30)');
    while (transform() !== 'none') await frames();
  });

  it('leaves out edges that join nothing, and nodes with themselves', async () => {
    const { picture } = await pictureIn(800, 600);
    const { nodes } = dataOf(60);
    const id = nodes[0]?.id ?? '';
    const edge = { source: id, kind: 'cites', weight: 1 } as const;
    await picture.show({
      nodes: nodes.slice(0, 3),
      edges: [
        { ...edge, id: 'loop', target: id },
        { ...edge, id: 'gone', target: 'work:nowhere' },
        { ...edge, id: 'odd', target: nodes[1]?.id ?? '', weight: Number.NaN },
      ],
      pinned: new Map(),
    });
    expect(picture.placeOf(id)).not.to.equal(null);
  });

  it('shows nothing at all when there is nothing, and one node in the middle', async () => {
    const { picture, container } = await pictureIn(800, 600);
    await picture.show({ nodes: [], edges: [], pinned: new Map() });
    expect(pixelsOf(container).data.every((channel) => channel === 0)).to.equal(true);
    const nodes = dataOf(60).nodes.slice(0, 1);
    await picture.show({ nodes, edges: [], pinned: new Map() });
    expect(pixelOf(picture, nodes[0]?.id ?? '')).to.deep.equal({ x: 400, y: 300 });
  });

  it('does nothing any more once it is destroyed', async () => {
    const { picture, container, events } = await pictureIn(800, 600);
    await picture.show(dataOf(60));
    picture.destroy();
    events.length = 0;
    picture.destroy();
    picture.panBy(10, 10);
    picture.fit();
    picture.mark({ selected: [], focused: null });
    picture.restyle(STYLE);
    picture.resize(10, 10);
    await picture.show(dataOf(60));
    expect(picture.placeOf('work:1')).to.equal(null);
    expect(picture.hit({ x: 1, y: 1 })).to.equal(null);
    expect(events).to.deep.equal([]);
    expect(container.childElementCount).to.equal(0);
  });
});

describe('The analysis of a picture', () => {
  afterEach(clear);

  it('is built behind it, and in step with it', async () => {
    const { picture } = await pictureIn(400, 300);
    const data = dataOf(60);
    await picture.show(data);
    const analysis = await picture.analysis();
    expect(analysis?.core.nodes().length).to.equal(60);
    await picture.show({ ...data, nodes: data.nodes.slice(0, 30) });
    const after = await picture.analysis();
    expect(after?.core.nodes().length).to.equal(30);
  });

  it('finds how two nodes that are no neighbours are connected', async () => {
    const { picture } = await pictureIn(400, 300);
    const data = dataOf(60);
    await picture.show(data);
    const [from, to] = [data.nodes[10]?.id ?? '', data.nodes[59]?.id ?? ''];
    const chain = (await picture.analysis())?.chain(from, to);
    expect([chain?.nodes.at(0), chain?.nodes.at(-1)]).to.deep.equal([from, to]);
    expect(chain?.edges).to.have.length((chain?.nodes.length ?? 0) - 1);
  });

  it('is gone with it', async () => {
    const { picture } = await pictureIn(400, 300);
    await picture.show(dataOf(60));
    const analysis = await picture.analysis();
    picture.destroy();
    expect(await picture.analysis()).to.equal(null);
    expect(analysis?.core.destroyed()).to.equal(true);
  });
});
