import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define/graph-explorer.ts';
import type { GraphExplorer } from '../../src/index.ts';
import { failures, FakeApi } from './support/api.ts';
import { withoutPauses } from './support/clock.ts';
import { frames, has, part, parts, settled } from './support/elements.ts';
import { explorer, press, unsettled, until } from './support/graph.ts';
import { overflow } from './support/page.ts';
import { spoken } from './support/spoken.ts';

const place = (style = 'background: white; color: #222') =>
  fixture<HTMLElement>(html`<main lang="en" style=${style}></main>`);

before(async function () {
  // The rules are large, and on a busy machine their first load alone takes its time.
  this.timeout(60_000);
  await expect(await fixture(html`<p>Ready</p>`)).to.be.accessible();
});

describe('<graph-explorer> passes the rules of accessibility', function () {
  this.timeout(20_000);
  withoutPauses();

  it('while it loads', async () => {
    const api = new FakeApi();
    api.holding = true;
    const element = await unsettled({ api, place: await place() });
    expect(part(element, 'base').ariaBusy).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('as a list', async () => {
    await expect(await explorer({ place: await place() })).to.be.accessible();
  });

  it('with the details of a node open, and why it is connected', async () => {
    const element = await explorer({ place: await place() });
    await press(element, 'Inês Prado', '.row');
    await press(element, 'Why?', '.connections');
    await until(() => has(element, '[part="reason"] sub'));
    await expect(element).to.be.accessible();
  });

  it('with neighbours to choose from', async () => {
    const element = await explorer({ place: await place() });
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Choose neighbours');
    await until(() => has(element, '[part="choice"]'));
    await expect(element).to.be.accessible();
  });

  it('filtered, focused and with hidden nodes', async () => {
    const element = await explorer({ place: await place() });
    await press(element, 'works', '[part="legend"]');
    await press(element, 'Kofi Mensah', '.row');
    await press(element, 'Hide');
    await press(element, 'Inês Prado', '.row');
    await press(element, 'Show only this and its neighbours');
    await expect(element).to.be.accessible();
  });

  it('when it has failed', async () => {
    const api = new FakeApi();
    api.answer = failures.broken;
    const element = await settled(await unsettled({ api, place: await place() }));
    expect(element.readyState).to.equal('error');
    await expect(element).to.be.accessible();
  });

  it('in the dark', async () => {
    const dark = await place('background: #15171a; color: #e8e8e6; color-scheme: dark');
    const element = await explorer({ place: dark });
    await press(element, 'Inês Prado', '.row');
    await expect(element).to.be.accessible();
  });

  it('with the picture beside the list', async () => {
    const element = await explorer({ place: await place(), attributes: { view: 'both' } });
    await expect(element).to.be.accessible();
  });
});

describe('A screen reader is told of a graph explorer', () => {
  it('its tools by name and state, and its rows by name alone', async () => {
    const element = await explorer({ place: await place() });
    const words = await spoken(element);
    expect(words).to.include.members([
      'group: Show as',
      'button: Undo',
      'group: Kinds shown',
      'button: people 13',
      'group: Years of works',
      'columnheader: Kind',
      'button: Kofi Mensah',
    ]);
  });

  it('the details as a region with a heading, and its buttons apart', async () => {
    const element = await explorer({ place: await place() });
    await press(element, 'Kofi Mensah', '.row');
    const words = await spoken(element);
    expect(words).to.include('heading 3: Kofi Mensah');
    expect(words).to.include('button: Add 10 neighbours');
    const whys = words.filter((each) => each.startsWith('button: Why? '));
    expect(whys.length).to.be.greaterThan(3);
    expect(new Set(whys).size).to.equal(whys.length);
  });
});

describe('A graph explorer on other pages', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  const german = async (): Promise<GraphExplorer> => {
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const element = await explorer({ place: box });
    await until(() => part(element, 'undo').textContent.trim() === 'Rückgängig');
    return element;
  };

  it('speaks German where the page does', async () => {
    const element = await german();
    await press(element, 'Kofi Mensah', '.row');
    expect(part(element, 'details').ariaLabel).to.equal('Zu Kofi Mensah');
    expect(part(element, 'status').textContent.trim()).to.match(/^Alle 40 gezeigt/);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits 320 pixels, ${direction}, with everything open`, async () => {
      await setViewport({ width: 320, height: 800 });
      const box = await fixture<HTMLElement>(
        html`<div lang="en" dir=${direction} style="inline-size: 288px"></div>`,
      );
      const element = await explorer({ place: box });
      await press(element, 'Filters');
      await press(element, 'Everything that was heard', '.row');
      await press(element, 'Choose neighbours');
      await until(() => has(element, '[part="choice"]'));
      await frames();
      expect(overflow(element)).to.be.at.most(0);
    });
  }

  it('tells kinds and what is pressed apart where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await explorer({ place: await place() });
    await press(element, 'works', '[part="legend"]');
    const [people, works] = parts(element, 'kind');
    if (people === undefined || works === undefined) throw new Error('There is no legend.');
    expect(getComputedStyle(people).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(works).borderTopStyle).to.equal('dashed');
    const shape = people.querySelector('.shape');
    if (shape === null) throw new Error('There is no shape.');
    // Outlined as in the picture: told apart by form alone.
    expect(getComputedStyle(shape).stroke).to.equal(getComputedStyle(document.body).color);
  });

  it('prints the list and nothing to press', async () => {
    const element = await explorer({ place: await place() });
    await emulateMedia({ media: 'print' });
    const visible = (name: string) => part(element, name).checkVisibility();
    expect([visible('list'), visible('tools'), visible('years')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    const list = part(element, 'list');
    expect(list.scrollHeight).to.be.at.most(list.clientHeight + 1);
    await emulateMedia({ media: 'screen' });
  });
});
