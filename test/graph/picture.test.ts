import { expect } from '@open-wc/testing';
import { clear, countOf, dataOf, pictureIn, pixelOf, pixelsOf, STYLE } from './support/pictures.ts';

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

  it('works in a worker where the page allows one', async () => {
    const { picture } = await pictureIn(800, 600);
    expect(picture.runsIn).to.equal('worker');
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

  it('knows what lies at a point', async () => {
    const { picture } = await pictureIn(800, 600);
    const data = dataOf(60);
    await picture.show(data);
    for (const { id } of data.nodes) {
      expect(picture.hit(pixelOf(picture, id))).to.deep.equal({ kind: 'node', id });
    }
    expect(picture.hit({ x: 1, y: 1 })).to.equal(null);
  });
});
