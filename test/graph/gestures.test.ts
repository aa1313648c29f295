import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Picture } from '../../src/graph/index.ts';
import { frames } from '../elements/support/elements.ts';
import { clear, dataOf, handsOn, pictureIn, pixelOf, type Made } from './support/pictures.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Somewhere with nothing under it. */
const EMPTY: Point = { x: 5, y: 5 };
const data = dataOf(60);
const [first] = data.nodes;
const node = first?.id ?? '';

/** Turns the wheel, and waits until that has arrived. */
const wheel = async (pixels: number): Promise<void> => {
  const arrived = oneEvent(window, 'wheel');
  await executeServerCommand('wheel', { x: 0, y: pixels });
  await arrived;
};

const touch = (type: string, ...points: readonly Point[]): Promise<unknown> =>
  executeServerCommand('touch', { type, points: points.map((point, id) => ({ ...point, id })) });

describe('With the mouse', () => {
  let made: Made;
  let picture: Picture;
  /** Where a point of the picture is on the page. */
  const onPage = ({ x, y }: Point): [number, number] => {
    const { left, top } = made.container.getBoundingClientRect();
    return [Math.round(left + x), Math.round(top + y)];
  };
  const told = (what: string): string[] => made.events.filter((event) => event.startsWith(what));

  beforeEach(async () => {
    made = await pictureIn(700, 500);
    ({ picture } = made);
    await picture.show(data);
    await handsOn(made);
  });
  afterEach(async () => {
    await resetMouse();
    clear();
    scrollTo(0, 0);
  });

  it('a press on a node tells its id, and one beside all tells nothing', async () => {
    await sendMouse({ type: 'click', position: onPage(pixelOf(picture, node)) });
    await sendMouse({ type: 'click', position: onPage(EMPTY) });
    expect(told('pressed')).to.deep.equal([`pressed ${node}`, 'pressed nothing']);
  });

  it('a second press at once is a double one', async () => {
    const position = onPage(pixelOf(picture, node));
    await sendMouse({ type: 'click', position });
    await sendMouse({ type: 'click', position });
    expect(told('pressed')).to.deep.equal([`pressed ${node}`, `pressed ${node} double`]);
  });

  it('a press with Shift adds', async () => {
    await sendKeys({ down: 'Shift' });
    await sendMouse({ type: 'click', position: onPage(pixelOf(picture, node)) });
    await sendKeys({ up: 'Shift' });
    expect(told('pressed')).to.deep.equal([`pressed ${node} also`]);
  });

  it('dragging beside all nodes moves the view', async () => {
    const before = picture.viewport;
    await sendMouse({ type: 'move', position: onPage(EMPTY) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: onPage({ x: 65, y: 35 }) });
    await sendMouse({ type: 'up' });
    const { scale, x, y } = picture.viewport;
    expect(scale).to.equal(before.scale);
    // A few pixels go by until it is clear that this is no press.
    expect(x - before.x).to.be.closeTo(60, 4);
    expect(y - before.y).to.be.closeTo(30, 4);
    expect(told('pressed')).to.deep.equal([]);
  });

  it('dragging a node moves it, tells its place, and leaves the view', async () => {
    const before = picture.viewport;
    const from = pixelOf(picture, node);
    await sendMouse({ type: 'move', position: onPage(from) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: onPage({ x: from.x + 20, y: from.y }) });
    await sendMouse({ type: 'move', position: onPage({ x: 90, y: 40 }) });
    await sendMouse({ type: 'up' });
    const { x, y } = pixelOf(picture, node);
    expect(Math.hypot(x - 90, y - 40)).to.be.lessThan(2);
    expect(told('dragged')).to.deep.equal([`dragged ${node}`]);
    expect(picture.viewport).to.deep.equal(before);
    expect(picture.hit({ x: 90, y: 40 })).to.deep.equal({ kind: 'node', id: node });
  });

  it('pointing at a node tells so once, and leaving it too', async () => {
    await sendMouse({ type: 'move', position: onPage(EMPTY) });
    await frames();
    made.events.length = 0;
    await sendMouse({ type: 'move', position: onPage(pixelOf(picture, node)) });
    await frames();
    await sendMouse({ type: 'move', position: onPage(EMPTY) });
    await frames();
    expect(told('hovered')).to.deep.equal([`hovered ${node}`, 'hovered nothing']);
  });

  it('the wheel scrolls the page until the picture has the focus, and zooms then', async () => {
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    document.body.append(tall);
    const { container } = made;
    container.tabIndex = 0;
    const before = picture.viewport.scale;
    await sendMouse({ type: 'move', position: onPage({ x: 300, y: 200 }) });
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, { once: true });
    });
    await wheel(120);
    await scrolled;
    expect(picture.viewport.scale).to.equal(before);
    scrollTo(0, 0);
    container.focus();
    await wheel(-120);
    tall.remove();
    expect(picture.viewport.scale).to.be.greaterThan(before);
    expect(scrollY).to.equal(0);
  });

  it('Ctrl and the wheel zoom around the pointer', async () => {
    const at = pixelOf(picture, node);
    await sendMouse({ type: 'move', position: onPage(at) });
    const before = picture.viewport.scale;
    await sendKeys({ down: 'Control' });
    await wheel(-120);
    await sendKeys({ up: 'Control' });
    expect(picture.viewport.scale).to.be.greaterThan(before);
    const then = pixelOf(picture, node);
    expect(Math.hypot(then.x - at.x, then.y - at.y)).to.be.lessThan(2);
  });
});

describe('With fingers', () => {
  let made: Made;
  let picture: Picture;
  const onPage = ({ x, y }: Point): Point => {
    const { left, top } = made.container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  };

  beforeEach(async () => {
    made = await pictureIn(700, 500);
    ({ picture } = made);
    await picture.show(data);
    await handsOn(made);
  });
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  it('a tap presses', async () => {
    await touch('touchStart', onPage(pixelOf(picture, node)));
    await touch('touchEnd');
    expect(made.events.filter((event) => event.startsWith('pressed'))).to.deep.equal([
      `pressed ${node}`,
    ]);
  });

  it('two fingers that part zoom in, and what lies between them stays', async () => {
    const before = picture.viewport;
    await touch('touchStart', onPage({ x: 300, y: 250 }));
    await touch('touchStart', onPage({ x: 300, y: 250 }), onPage({ x: 400, y: 250 }));
    await touch('touchMove', onPage({ x: 280, y: 250 }), onPage({ x: 420, y: 250 }));
    await touch('touchMove', onPage({ x: 250, y: 250 }), onPage({ x: 450, y: 250 }));
    await touch('touchEnd');
    const { scale, x, y } = picture.viewport;
    expect(scale / before.scale).to.be.closeTo(2, 0.1);
    // The place that was in the middle between the fingers.
    const place = { x: (350 - before.x) / before.scale, y: (250 - before.y) / before.scale };
    expect(place.x * scale + x).to.be.closeTo(350, 4);
    expect(place.y * scale + y).to.be.closeTo(250, 4);
  });

  it('one finger scrolls the page until the picture has the focus, and moves the view then', async () => {
    const { container } = made;
    expect(getComputedStyle(container).touchAction).to.equal('pan-x pan-y');
    container.tabIndex = 0;
    container.focus();
    expect(getComputedStyle(container).touchAction).to.equal('none');
    const before = picture.viewport;
    await touch('touchStart', onPage(EMPTY));
    await touch('touchMove', onPage({ x: 45, y: 25 }));
    await touch('touchMove', onPage({ x: 65, y: 35 }));
    await touch('touchEnd');
    expect(picture.viewport.x - before.x).to.be.closeTo(60, 4);
    container.blur();
    expect(getComputedStyle(container).touchAction).to.equal('pan-x pan-y');
  });
});
