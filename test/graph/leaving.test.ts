import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { clear, dataOf, handsOn, listening, pictureIn, STYLE } from './support/pictures.ts';
import { createPicture } from '../../src/graph/renderer/picture.ts';

/** Workers that were started and not ended. */
const alive = new Set<Worker>();
/** Listeners that were added to the window or the document, and not removed. */
const listeners: string[] = [];

const { Worker: RealWorker } = globalThis;
class CountedWorker extends RealWorker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    alive.add(this);
  }

  override terminate(): void {
    super.terminate();
    alive.delete(this);
    dispatchEvent(new Event('worker-ended'));
  }
}

function countListeners(target: Window | Document): () => void {
  const add = target.addEventListener;
  const remove = target.removeEventListener;
  target.addEventListener = (...args: Parameters<typeof add>): void => {
    listeners.push(args[0]);
    Reflect.apply(add, target, args);
    const options = args[2];
    if (typeof options === 'object' && options.signal !== undefined) {
      options.signal.addEventListener('abort', () =>
        listeners.splice(listeners.indexOf(args[0]), 1),
      );
    }
  };
  target.removeEventListener = (...args: Parameters<typeof remove>): void => {
    const at = listeners.indexOf(args[0]);
    if (at >= 0) listeners.splice(at, 1);
    Reflect.apply(remove, target, args);
  };
  return () => {
    target.addEventListener = add;
    target.removeEventListener = remove;
  };
}

describe('A picture that is removed', () => {
  let restore: (() => void)[] = [];
  before(() => {
    globalThis.Worker = CountedWorker;
    restore = [countListeners(window), countListeners(document)];
  });
  after(() => {
    globalThis.Worker = RealWorker;
    for (const each of restore) each();
  });

  it('in the middle of its layout ends at once, and leaves nothing', async () => {
    const { picture, container } = await pictureIn(400, 300);
    const shown = picture.show(dataOf(2000));
    picture.destroy();
    await shown;
    expect(container.querySelectorAll('*')).to.have.length(0);
    clear();
  });

  it('before it was there leaves nothing either', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    const { listener, events } = listening();
    const made = createPicture(container, { style: STYLE, seed: 'seed', listener });
    container.remove();
    const picture = await made;
    await Promise.all([picture.show(dataOf(60)), picture.show(dataOf(40))]);
    picture.destroy();
    expect(container.querySelectorAll('*')).to.have.length(0);
    expect(events).not.to.include('lost');
  });

  it('a thousand times over leaves no worker, no canvas and no listener', async function thousand() {
    this.timeout(60_000);
    const first = await pictureIn(300, 200);
    await first.picture.show(dataOf(40));
    await handsOn(first);
    clear();
    const before = [...listeners];
    const data = dataOf(40);
    for (let batch = 0; batch < 100; batch++) {
      const many = await Promise.all(Array.from({ length: 10 }, () => pictureIn(300, 200)));
      // Some are shown before they go, others are not.
      await Promise.all(many.slice(0, 3).map(({ picture }) => picture.show(data)));
      for (const { picture } of many.slice(3)) void picture.show(data);
      expect(alive.size).to.equal(1);
      clear();
    }
    expect(document.querySelectorAll('canvas')).to.have.length(0);
    if (alive.size > 0) await oneEvent(window, 'worker-ended');
    expect(alive.size).to.equal(0);
    await waitUntil(() => listeners.length <= before.length);
    expect(listeners).to.deep.equal(before);
  });
});
