import { expect } from '@open-wc/testing';
import type { ExportOptions } from '../../src/graph/index.ts';
import { clear, countOf, dataOf, pictureIn, STYLE } from './support/pictures.ts';

const options: ExportOptions = {
  legend: [
    { kind: 'work', label: 'Works' },
    { kind: 'researcher', label: 'Researchers' },
    { kind: 'topic', label: 'Topics' },
    { kind: 'institution', label: 'Institutions' },
  ],
  source: 'From the Profile API, 25 November 2026',
  title: 'Research graph of Ada Quill',
};

async function decoded(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no drawing context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}

describe('A picture taken along', () => {
  afterEach(clear);

  for (const worker of [true, false]) {
    it(`as a PNG has the whole graph on its background, made in the ${worker ? 'worker' : 'page'}`, async () => {
      const { picture } = await pictureIn(300, 200, { settings: { worker } });
      await picture.show(dataOf(120));
      // What is in view does not matter.
      picture.zoomBy(8);
      const blob = await picture.toPng({ ...options, scale: 1 });
      expect(blob.type).to.equal('image/png');
      const pixels = await decoded(blob);
      for (const colour of Object.values(STYLE.colours.nodes)) {
        expect(countOf(pixels, colour)).to.be.greaterThan(100);
      }
      expect([...pixels.data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    });
  }

  it('as a PNG has twice the pixels at twice the scale', async () => {
    const { picture } = await pictureIn(300, 200);
    await picture.show(dataOf(60));
    const [once, twice] = [
      await decoded(await picture.toPng({ ...options, scale: 1 })),
      await decoded(await picture.toPng({ ...options, scale: 2 })),
    ];
    expect([twice.width, twice.height]).to.deep.equal([2 * once.width, 2 * once.height]);
  });

  it('as an SVG is sound XML with every node, the legend, the source and the title', async () => {
    const { picture } = await pictureIn(300, 200);
    const data = dataOf(60);
    await picture.show(data);
    const svg = new DOMParser().parseFromString(await picture.toSvg(options), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('svg > title')?.textContent).to.equal(options.title);
    const texts = Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);
    expect(texts).to.include.members([...options.legend.map(({ label }) => label), options.source]);
    const names = Array.from(
      svg.querySelectorAll('path > title'),
      ({ textContent }) => textContent,
    );
    expect(names).to.have.members(data.nodes.map(({ label }) => label));
  });

  it('as an SVG holds names as they are, whatever is in them', async () => {
    const { picture } = await pictureIn(300, 200);
    const label = `<script>alert("1")</script> & 'quotes' \u0007 \ud800 علم`;
    await picture.show({
      nodes: [{ id: 'work:1', kind: 'work', label, weight: 1 }],
      edges: [],
      pinned: new Map(),
    });
    const text = await picture.toSvg({ ...options, title: label, source: label });
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('script')).to.equal(null);
    expect(svg.querySelector('path > title')?.textContent).to.equal(
      label.replace('\u0007', '').replace('\ud800', ''),
    );
    expect(svg.querySelector('text[direction="rtl"]')).to.equal(null);
  });

  it('is refused when the picture is destroyed meanwhile', async () => {
    const { picture } = await pictureIn(300, 200);
    await picture.show(dataOf(60));
    const taken = picture.toPng({ ...options, scale: 2 });
    picture.destroy();
    const failed = await taken.then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(Error);
  });
});
