import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import { carberry, long, oddWorks, researcher, works } from '../fixtures/records.ts';
import { frames, hasState, part, parts } from './support/elements.ts';
import { addPageStyles, insides, overflow, shownIn, TAGS } from './support/page.ts';

const record = { person: carberry, works: oddWorks };

/** What a page may do to everything it holds. */
const STRONG = `
  * {
    text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 1;
    font-variant: small-caps; font-style: italic; font-weight: 900; text-align: right;
    text-align-last: right; white-space: pre; text-indent: 40px; text-shadow: 1px 1px red;
    word-break: break-all; hyphens: auto; overflow-wrap: anywhere;
    line-break: anywhere; cursor: crosshair; list-style: square inside; box-sizing: content-box;
    tab-size: 1; text-emphasis: dot;
  }
  a { color: red; text-decoration: none; border-bottom: 3px dotted; }
  p, ul, ol, dl, dd, li { margin: 40px; padding: 40px; list-style: square; max-width: 10px; }
  button { all: unset; background: red; padding: 30px; }
  div, span { display: inline; float: right; }
  .muted, .name, .title, .work, .button, .chip, .base { display: none; color: red; }
`;

/** Sizes follow from the room that the page gives. */
const FROM_ROOM =
  /(^|-)(width|height|size|origin)$|^inset|^(left|right|top|bottom)$|^grid-template/;

const look = (element: Element): string[] =>
  insides(element).map((inner) => {
    const style = getComputedStyle(inner);
    const properties = [...style].filter(
      (name) =>
        !FROM_ROOM.test(name) &&
        !name.startsWith('--') &&
        // Nothing but a list item shows it.
        (!name.startsWith('list-style') || inner.localName === 'li'),
    );
    return [
      inner.localName,
      ...properties.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    ].join('; ');
  });

/** What differs, as short as it can be said. */
const differences = (before: readonly string[], after: readonly string[]): string[] => {
  const found = after.flatMap((each, at) => {
    const old = new Set(before[at]?.split('; '));
    return each.split('; ').filter((property) => !old.has(property));
  });
  return [...new Set(found)];
};

describe('On a page with strong styles of its own', () => {
  for (const tag of TAGS) {
    it(`<${tag}> looks inside as it does anywhere`, async () => {
      const place = await fixture(html`<section></section>`);
      const element = await shownIn(place, tag, record);
      await frames();
      const before = look(element);
      const remove = addPageStyles(STRONG);
      const after = look(element);
      remove();
      expect(before).to.have.length.greaterThan(3);
      expect(differences(before, after)).to.deep.equal([]);
    });

    it(`<${tag}> takes over font, size and colour`, async () => {
      const remove = addPageStyles('section { font: 21px monospace; color: rgb(1, 2, 3); }');
      const place = await fixture(html`<section></section>`);
      const element = await shownIn(place, tag, record);
      const style = getComputedStyle(part(element, 'base'));
      const { fontFamily, fontSize, color } = style;
      remove();
      expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '21px', 'rgb(1, 2, 3)']);
    });
  }

  it('an element can be hidden by the page, in each of the usual ways', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    const element = await shownIn(place, 'researcher-card', record);
    const visible = () =>
      part(element, 'name').checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
    expect(visible()).to.equal(true);
    for (const style of ['display: none', 'visibility: hidden', 'opacity: 0']) {
      place.setAttribute('style', style);
      expect(visible(), style).to.equal(false);
    }
    place.removeAttribute('style');
    element.hidden = true;
    expect(visible()).to.equal(false);
  });
});

describe('To the page around it', () => {
  const snapshot = () => [document.head.innerHTML, document.body.outerHTML];

  it('an element adds nothing but one status region, and that when it has something to say', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    document.querySelector('[role="status"]')?.remove();
    const before = snapshot();
    const sheets = document.adoptedStyleSheets.length;
    for (const tag of TAGS) {
      const element = await shownIn(place, tag, record);
      element.remove();
    }
    expect(snapshot()).to.deep.equal(before);

    for (const name of ['one', 'two']) {
      const list = await shownIn(place, 'work-list', { ...record, works: works(9) });
      const few = parts(list, 'title').length;
      part(list, 'more').click();
      await waitUntil(() => parts(list, 'title').length > few);
      list.remove();
      expect(document.querySelectorAll('[role="status"]'), name).to.have.length(1);
    }
    document.querySelector('[role="status"]')?.remove();
    expect(snapshot()).to.deep.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('an element leaves alone what belongs to the page on itself', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    for (const tag of TAGS) {
      const element = await shownIn(place, tag, record);
      for (const name of ['class', 'style', 'id', 'title', 'role', 'tabindex', 'lang', 'dir']) {
        expect(element.hasAttribute(name), `${tag} ${name}`).to.equal(false);
      }
      const aria = element.getAttributeNames().filter((name) => name.startsWith('aria-'));
      expect(aria).to.deep.equal([]);
    }
  });

  it('its status region takes no room', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    const list = await shownIn(place, 'work-list', { ...record, works: works(9) });
    const region = document.querySelector('[role="status"]');
    region?.remove();
    const { scrollHeight, scrollWidth } = document.documentElement;
    list.remove();
    const other = await shownIn(place, 'work-list', { ...record, works: works(9) });
    part(other, 'more').click();
    await frames();
    other.remove();
    const again = await shownIn(place, 'work-list', { ...record, works: works(9) });
    expect(document.querySelectorAll('[role="status"]')).to.have.length(1);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
    again.remove();
  });
});

describe('In the room that the page gives', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = addPageStyles('body { margin: 0; }');
  });
  afterEach(async () => {
    restore();
    await setViewport({ width: 800, height: 600 });
  });

  for (const tag of TAGS) {
    for (const width of [320, 200]) {
      it(`<${tag}> keeps within ${width} pixels, also with the longest of records`, async () => {
        await setViewport({ width: 320, height: 640 });
        const place = await fixture(html`<section style="inline-size: ${width}px"></section>`);
        const element = await shownIn(place, tag, { person: long, works: oddWorks });
        await frames();
        expect(element.getBoundingClientRect().width).to.be.at.most(width);
        expect(overflow(element)).to.be.at.most(0.5);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it(`<${tag}> does not fall to nothing beside something else in a row`, async () => {
      await setViewport({ width: 800, height: 600 });
      const place = await fixture(html`<section style="display: flex"><p>Beside</p></section>`);
      const element = await shownIn(place, tag, { person: carberry, works: works(2) });
      expect(element.getBoundingClientRect().width).to.be.greaterThan(100);
      expect(overflow(element)).to.be.at.most(0.5);
    });
  }

  it('a card in a narrow column is told from one on a narrow page', async () => {
    await setViewport({ width: 1280, height: 700 });
    const place = await fixture(html`<section style="inline-size: 260px"></section>`);
    const narrow = await shownIn(place, 'researcher-card', record);
    const wide = await shownIn(
      await fixture(html`<section style="inline-size: 900px"></section>`),
      'researcher-card',
      record,
    );
    const reserved = (card: Element) => getComputedStyle(part(card, 'base')).minBlockSize;
    expect(reserved(narrow)).to.not.equal(reserved(wide));
  });

  for (const width of [400, 300]) {
    it(`nothing moves when a card of an ordinary record arrives in a column of ${width} pixels`, async () => {
      const place = await fixture<HTMLElement>(
        html`<section style="inline-size: ${width}px"></section>`,
      );
      const waiting = document.createElement('researcher-card');
      place.append(waiting);
      await waiting.updateComplete;
      const before = waiting.offsetHeight;
      waiting.remove();
      const shown = await shownIn(place, 'researcher-card', { person: researcher(), works: [] });
      expect(hasState(shown, 'ready')).to.equal(true);
      expect(shown.offsetHeight).to.equal(before);
    });
  }
});
