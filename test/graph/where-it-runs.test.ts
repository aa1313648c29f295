import { expect, waitUntil } from '@open-wc/testing';
import { frames } from '../elements/support/elements.ts';
import { clear, countOf, dataOf, painted, pictureIn, pixelsOf, STYLE } from './support/pictures.ts';

const colour = STYLE.colours.nodes.work;

describe('A picture', () => {
  afterEach(clear);

  it('works in a worker where the page allows one', async () => {
    const { picture } = await pictureIn(800, 600);
    expect(picture.runsIn).to.equal('worker');
  });

  it('works in the page where that is wished, to the same picture', async () => {
    const data = dataOf(120);
    const [inWorker, inPage] = [
      await pictureIn(600, 400),
      await pictureIn(600, 400, { settings: { worker: false } }),
    ];
    expect(inPage.picture.runsIn).to.equal('page');
    await Promise.all([inWorker.picture.show(data), inPage.picture.show(data)]);
    for (const { id } of data.nodes) {
      expect(inPage.picture.placeOf(id)).to.deep.equal(inWorker.picture.placeOf(id));
    }
    expect(countOf(pixelsOf(inPage.container), colour)).to.equal(
      countOf(pixelsOf(inWorker.container), colour),
    );
  });

  it('lets the page work in between, where it works in the page', async () => {
    const { picture } = await pictureIn(600, 400, { settings: { worker: false } });
    let turns = 0;
    let shown = false;
    const count = ({ data }: MessageEvent): void => {
      if (data !== 'turn' || shown) return;
      turns++;
      postMessage('turn');
    };
    addEventListener('message', count);
    postMessage('turn');
    await picture.show(dataOf(2000));
    shown = true;
    removeEventListener('message', count);
    expect(turns).to.be.greaterThan(5);
  });

  it('is there, and moves, where the page works', async () => {
    const { picture, container } = await pictureIn(600, 400, { settings: { worker: false } });
    await picture.show(dataOf(120));
    picture.panBy(30, 0);
    const canvas = container.querySelector('canvas');
    await waitUntil(() => canvas?.style.transform === 'none');
    expect(countOf(pixelsOf(container), colour)).to.be.greaterThan(100);
  });
});

/** A page inside of this one that allows less. */
async function pageWith(policy: string, script: string): Promise<string> {
  const frame = document.createElement('iframe');
  const support = new URL('./support/pictures.ts', import.meta.url).href;
  const answer = new Promise<string>((resolve) => {
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.contentWindow) resolve(String(data));
    });
  });
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      try {
        const { pictureIn, dataOf, pixelsOf, countOf } = await import('${support}');
        ${script}
      } catch (error) {
        parent.postMessage(String(error), '*');
      }
    </script>`;
  document.body.append(frame);
  const found = await answer;
  frame.remove();
  return found;
}

const SHOW = `
  const { picture, container } = await pictureIn(300, 200);
  await picture.show(dataOf(60));
  const count = countOf(pixelsOf(container), '${colour}');
  parent.postMessage(picture.runsIn + (count > 50 ? ' shows' : ' is empty'), '*');
`;

describe('A page with a policy', () => {
  it('that forbids workers gets its picture, and is told where it is made', async () => {
    expect(await pageWith("worker-src 'none'", SHOW)).to.equal('page shows');
  });

  it('that allows workers and no inline styles gets it from a worker', async () => {
    expect(await pageWith("worker-src 'self' blob:; style-src 'none'", SHOW)).to.equal(
      'worker shows',
    );
  });
});

describe('A browser that cannot paint in a worker', () => {
  const { OffscreenCanvas: kept } = globalThis;
  before(() => {
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
  });
  after(() => {
    globalThis.OffscreenCanvas = kept;
    clear();
  });

  it('paints in the page', async () => {
    const { picture, container } = await pictureIn(600, 400);
    expect(picture.runsIn).to.equal('page');
    await picture.show(dataOf(60));
    const canvas = container.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, 600, 400);
    expect(pixels === undefined ? 0 : countOf(pixels, colour)).to.be.greaterThan(100);
  });
});

describe('A drawing context that is lost', () => {
  afterEach(clear);

  it('is painted again when it is restored', async () => {
    const { picture, container } = await pictureIn(600, 400, { settings: { worker: false } });
    await picture.show(dataOf(60));
    const canvas = container.querySelector('canvas');
    canvas?.dispatchEvent(new Event('contextlost'));
    canvas?.getContext('2d')?.clearRect(0, 0, 600, 400);
    expect(countOf(pixelsOf(container), colour)).to.equal(0);
    canvas?.dispatchEvent(new Event('contextrestored'));
    await painted(container, colour);
  });

  it('is told when it does not come back', async () => {
    const { picture, container, events } = await pictureIn(600, 400, {
      settings: { worker: false },
    });
    await picture.show(dataOf(60));
    container.querySelector('canvas')?.dispatchEvent(new Event('contextlost'));
    await waitUntil(() => events.includes('lost'), 'lost', { timeout: 4000 });
  });
});

describe('A worker that breaks', () => {
  const { Worker: real } = globalThis;
  let workers: Worker[] = [];
  before(() => {
    globalThis.Worker = class extends real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
  });
  afterEach(clear);
  after(() => {
    globalThis.Worker = real;
    workers = [];
  });

  it('leaves the picture as it is, made by the page from then on', async () => {
    // Whatever worker there is from other tests is not this one's.
    const { picture, container, events } = await pictureIn(600, 400);
    const data = dataOf(60);
    await picture.show(data);
    const before = data.nodes.map(({ id }) => picture.placeOf(id));
    for (const worker of workers) worker.dispatchEvent(new ErrorEvent('error'));
    await waitUntil(() => picture.runsIn === 'page');
    await painted(container, colour);
    expect(data.nodes.map(({ id }) => picture.placeOf(id))).to.deep.equal(before);
    expect(events).not.to.include('lost');
    picture.panBy(20, 0);
    await frames();
  });
});
