import { expect, waitUntil } from '@open-wc/testing';
import type { PictureData } from '../../src/graph/index.ts';
import { clear, countOf, dataOf, pictureIn, STYLE } from './support/pictures.ts';

const NEW = STYLE.colours.nodes.topic;

/** A large graph of works only, and the same with topics that one of them is about. */
function growing(): { readonly before: PictureData; readonly after: PictureData } {
  const { nodes, edges, pinned } = dataOf(400);
  const before: PictureData = {
    nodes: nodes.map((node) => ({ ...node, kind: 'work' })),
    edges,
    pinned,
  };
  const topics = Array.from({ length: 30 }, (_, i) => `topic:new ${i}`);
  const [hub] = nodes;
  return {
    before,
    after: {
      nodes: [
        ...before.nodes,
        ...topics.map((id) => ({ id, kind: 'topic', label: id, weight: 5 }) as const),
      ],
      edges: [
        ...edges,
        ...topics.map(
          (id) =>
            ({
              id: `about ${id}`,
              source: hub?.id ?? '',
              target: id,
              kind: 'about',
              weight: 1,
            }) as const,
        ),
      ],
      pinned,
    },
  };
}

/** Pixels in the colour of what is new, in each layer. */
const inLayers = (container: HTMLElement): readonly number[] =>
  [...container.querySelectorAll('canvas')].map((canvas) => {
    const { width, height } = canvas;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('no drawing context');
    context.drawImage(canvas, 0, 0);
    return countOf(context.getImageData(0, 0, width, height), NEW);
  });

describe('What is new in a large picture', () => {
  afterEach(clear);

  for (const worker of [true, false]) {
    const where = worker ? 'a worker' : 'the page';

    it(`can be seen before all the rest is painted anew, in ${where}`, async () => {
      const { picture, container } = await pictureIn(600, 400, { settings: { worker } });
      const { before, after } = growing();
      await picture.show(before);
      expect(inLayers(container)).to.deep.equal([0, 0]);
      await picture.show(after);
      const [below = 0, above = 0] = inLayers(container);
      expect(below).to.equal(0);
      expect(above).to.be.greaterThan(50);
    });

    it(`soon lies among the rest, in ${where}`, async () => {
      const { picture, container } = await pictureIn(600, 400, { settings: { worker } });
      const { before, after } = growing();
      await picture.show(before);
      await picture.show(after);
      await waitUntil(() => {
        const [below = 0, above = 0] = inLayers(container);
        return below > 50 && above === 0;
      }, 'still above the rest');
    });
  }

  it('leaves everything else exactly where it was', async () => {
    const { picture } = await pictureIn(600, 400);
    const { before, after } = growing();
    const places = (): unknown => before.nodes.map(({ id }) => picture.placeOf(id));
    await picture.show(before);
    const then = places();
    await picture.show(after);
    expect(places()).to.deep.equal(then);
  });
});
