import { expect } from '@open-wc/testing';
import type { CreatePicture, Picture, PictureListener, Viewport } from '../../src/graph/index.ts';
import { createNullPicture } from '../../src/graph/renderer/null.ts';
import { createPicture } from '../../src/graph/renderer/picture.ts';
import { dataOf, pixelOf, STYLE } from './support/pictures.ts';

const RENDERERS: Readonly<Record<string, CreatePicture>> = {
  'the one that draws': createPicture,
  'the one that draws nothing': createNullPicture,
};

/** What every picture does, whoever draws it. */
for (const [name, create] of Object.entries(RENDERERS)) {
  describe(`A picture, ${name}`, () => {
    const data = dataOf(12);
    const id = data.nodes[3]?.id ?? '';
    let picture: Picture;
    let container: HTMLElement;
    let told: Viewport[];

    beforeEach(async () => {
      told = [];
      const nothing = (): void => undefined;
      const listener: PictureListener = {
        pressed: nothing,
        hovered: nothing,
        dragged: nothing,
        viewportChanged: (viewport) => told.push(viewport),
        lost: nothing,
      };
      container = document.createElement('div');
      container.style.cssText = 'position: relative; inline-size: 400px; block-size: 300px';
      document.body.append(container);
      picture = await create(container, { style: STYLE, listener, seed: 's' });
      await picture.show(data);
    });
    afterEach(() => {
      picture.destroy();
      container.remove();
    });

    it('has a place for every node that is shown, and for no other', async () => {
      expect(data.nodes.every((node) => picture.placeOf(node.id) !== null)).to.equal(true);
      expect(picture.placeOf('work:nobody')).to.equal(null);
      await picture.show({ ...data, nodes: data.nodes.slice(0, 3), edges: [] });
      expect(picture.placeOf(id)).to.equal(null);
    });

    it('puts a pinned node where it is pinned', async () => {
      await picture.show({ ...data, pinned: new Map([[id, { x: 40, y: -20 }]]) });
      expect(picture.placeOf(id)).to.deep.equal({ x: 40, y: -20 });
    });

    it('finds a node where it stands in the view', () => {
      expect(picture.hit(pixelOf(picture, id))).to.deep.equal({ kind: 'node', id });
    });

    it('keeps the point in place around which it zooms, and tells of it', () => {
      const before = pixelOf(picture, id);
      picture.zoomBy(2, before);
      const after = pixelOf(picture, id);
      expect(after.x).to.be.closeTo(before.x, 0.01);
      expect(after.y).to.be.closeTo(before.y, 0.01);
      expect(told.at(-1)?.scale).to.equal(picture.viewport.scale);
    });

    it('moves everything as far as it is panned', () => {
      const before = pixelOf(picture, id);
      picture.panBy(30, -10);
      const after = pixelOf(picture, id);
      expect(after.x - before.x).to.be.closeTo(30, 0.01);
      expect(after.y - before.y).to.be.closeTo(-10, 0.01);
    });

    it('does nothing more once it is gone', async () => {
      picture.destroy();
      await picture.show(data);
      expect(picture.placeOf(id)).to.equal(null);
      const { length } = told;
      picture.panBy(5, 5);
      picture.zoomBy(2);
      picture.fit();
      expect(told).to.have.length(length);
    });
  });
}
