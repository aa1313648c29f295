import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import { carberry, researcher, work, works } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { find, frames, part, settled } from './support/elements.ts';
import { addPageStyles, insides, shownIn, TAGS } from './support/page.ts';

const record = { person: carberry, works: works(5) };
const place = (style = '') => fixture<HTMLElement>(html`<section style=${style}></section>`);

/** How light a computed colour is, from 0 to 1. */
const lightness = (color: string): number => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('No canvas.');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
};

const failed = async (): Promise<Element> => {
  const api = new FakeApi();
  api.answer = failures.broken;
  const card = document.createElement('researcher-card');
  card.api = api.root;
  card.researcher = 'ada-quill';
  (await place()).append(card);
  return settled(card);
};

describe('Light and dark', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const tag of TAGS) {
    it(`<${tag}> follows the colour of the text around it`, async () => {
      const box = await place('background: black; color: rgb(250, 250, 250)');
      const element = await shownIn(box, tag, record);
      expect(lightness(getComputedStyle(part(element, 'base')).color)).to.be.greaterThan(0.9);
      box.style.color = 'rgb(5, 5, 5)';
      expect(lightness(getComputedStyle(part(element, 'base')).color)).to.be.lessThan(0.1);
    });
  }

  it('draws no background of its own', async () => {
    for (const tag of TAGS) {
      const element = await shownIn(await place(), tag, record);
      const { backgroundColor } = getComputedStyle(part(element, 'base'));
      expect(backgroundColor, tag).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('gives the panel above the page the scheme of the page', async () => {
    const restore = addPageStyles(':root { color-scheme: light dark; }');
    const badge = await shownIn(await place(), 'trust-badge', record);
    const panel = () => {
      const { backgroundColor, color } = getComputedStyle(part(badge, 'panel'));
      return [lightness(backgroundColor), lightness(color)] as const;
    };
    const [light, ink] = panel();
    await emulateMedia({ colorScheme: 'dark' });
    const [dark, chalk] = panel();
    restore();
    expect([light > 0.9, ink < 0.1, dark < 0.2, chalk > 0.9]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('In forced colours', () => {
  beforeEach(() => emulateMedia({ forcedColors: 'active' }));
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  const border = (element: Element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    return [borderTopWidth, borderTopStyle, borderTopColor === 'rgba(0, 0, 0, 0)'];
  };

  it('outlines of cards, chips, badges, panels and buttons stay', async () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const card = await shownIn(await place(), 'researcher-card', record);
    const badge = await shownIn(await place(), 'trust-badge', record);
    for (const [element, name] of [
      [card, 'base'],
      [card, 'chip'],
      [badge, 'badge'],
      [badge, 'panel'],
      [await failed(), 'retry'],
    ] as const) {
      expect(border(part(element, name)), name).to.deep.equal(['1px', 'solid', false]);
    }
  });

  it('the focus is drawn around what has it', async () => {
    const card = await failed();
    await sendKeys({ press: 'Tab' });
    const retry = part(card, 'retry');
    expect(retry.matches(':focus-visible')).to.equal(true);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(retry);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(outlineColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('the shape of what comes can still be seen', async () => {
    const api = new FakeApi();
    api.holding = true;
    const card = document.createElement('researcher-card');
    card.api = api.root;
    card.researcher = 'ada-quill';
    (await place()).append(card);
    await card.updateComplete;
    const skeleton = find(card, '.skeleton');
    if (skeleton === null) throw new Error('There is no shape.');
    expect(getComputedStyle(skeleton).backgroundColor).to.not.equal(
      getComputedStyle(document.body).backgroundColor,
    );
  });
});

describe('Motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  const loading = async (): Promise<Element[]> => {
    const box = await place();
    const elements = TAGS.map((tag) => {
      const api = new FakeApi();
      api.holding = true;
      const element = document.createElement(tag);
      element.api = api.root;
      element.researcher = 'ada-quill';
      return element;
    });
    box.append(...elements);
    for (const element of elements) await element.updateComplete;
    return elements;
  };
  const moving = (elements: readonly Element[]) =>
    elements.flatMap(insides).filter((inner) => {
      const { animationName, transitionDuration } = getComputedStyle(inner);
      return animationName !== 'none' || transitionDuration !== '0s';
    }).length;

  it('is there while something loads, where the reader does not mind', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(await loading())).to.be.greaterThan(0);
  });

  it('is not there at all under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving(await loading())).to.equal(0);
    for (const tag of TAGS) {
      expect(moving([await shownIn(await place(), tag, record)]), tag).to.equal(0);
    }
  });
});

describe('On paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('abstracts are whole, and there is nothing to press', async () => {
    const abstract = 'A long abstract, of which the screen shows three lines. '.repeat(30);
    const list = await shownIn(await place(), 'work-list', {
      person: researcher(),
      works: [work({ abstract }), ...works(5)],
    });
    await frames();
    const [cut] = list.renderRoot.querySelectorAll<HTMLElement>('.cut');
    if (cut === undefined) throw new Error('There is no abstract.');
    const visible = (name: string) => part(list, name).checkVisibility();
    expect(cut.scrollHeight).to.be.greaterThan(cut.clientHeight + 1);
    expect([visible('abstract-toggle'), visible('more')]).to.deep.equal([true, true]);
    await emulateMedia({ media: 'print' });
    expect(cut.scrollHeight).to.be.at.most(cut.clientHeight + 1);
    expect([visible('abstract-toggle'), visible('more')]).to.deep.equal([false, false]);
  });
});
