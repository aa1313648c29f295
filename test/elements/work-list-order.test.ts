import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/work-card.ts';
import '../../src/define/work-list.ts';
import type { WorkList } from '../../src/index.ts';
import { carberry, work, works } from '../fixtures/records.ts';
import { FakeApi, json, type Asked } from './support/api.ts';
import { announced, frames, has, part, parts, settled, text, until } from './support/elements.ts';

describe('A work-list keeps up with the page', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
    api.works = works(250);
    history.replaceState(null, '', location.pathname);
  });

  const list = async (attributes: Readonly<Record<string, string>>): Promise<WorkList> => {
    const element = document.createElement('work-list');
    const set = { api: api.root, researcher: 'ada-quill', loading: 'eager', ...attributes };
    for (const [name, value] of Object.entries(set)) element.setAttribute(name, value);
    (await fixture(html`<div></div>`)).append(element);
    return element;
  };
  const titles = (element: WorkList): string[] => parts(element, 'title').map(text);
  const isWhole = (element: WorkList): boolean => !has(element, '[part~="progress"]');
  /** The first page is there; requests for the rest wait. */
  const held = async (attributes: Readonly<Record<string, string>>) => {
    api.answer = (asked) => {
      if (!asked.url.searchParams.has('cursor')) api.holding = true;
      return api.ordinary(asked);
    };
    const element = await list({ search: '', ...attributes });
    await settled(element);
    return { element, asked: await api.asked(2) };
  };
  const type = async (element: WorkList, words: string): Promise<void> => {
    const field = part(element, 'search');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  };
  const letGo = (asked: Asked): void => {
    api.holding = false;
    api.answer = (next) => api.ordinary(next);
    asked.release();
  };

  it('and asks no more for a list that is no longer wanted', async () => {
    const { element, asked } = await held({});
    element.researcher = carberry.id;
    await element.updateComplete;
    expect(asked.signal.aborted).to.equal(true);
    letGo(await api.asked(3));
    await until(() => element.value !== null && isWhole(element));
    expect(text(part(element, 'summary'))).to.equal('250 published item(s)');
    expect(api.requests.slice(3).every(({ path }) => path.includes(carberry.id))).to.equal(true);
  });

  it('and goes on loading when it is moved about the page', async () => {
    const { element, asked } = await held({});
    const place = element.parentElement;
    element.remove();
    place?.prepend(element);
    await frames();
    expect(asked.signal.aborted).to.equal(false);
    expect(api.requests).to.have.length(2);
    letGo(asked);
    await until(() => isWhole(element));
    expect(new Set(api.requests.map(({ path }) => path)).size).to.equal(api.requests.length);
  });

  it('and asks nobody while it is away, and goes on where it was when it comes back', async () => {
    const { element, asked } = await held({ 'sync-url': '' });
    const place = element.parentElement;
    element.remove();
    await frames();
    expect(asked.signal.aborted).to.equal(true);
    expect(api.requests).to.have.length(2);
    api.holding = false;
    place?.append(element);
    await until(() => isWhole(element));
    expect(text(part(element, 'summary'))).to.equal('250 published item(s)');
    // Twenty, and then a hundred at a time: the one that was given up is asked for again.
    expect(api.requests.map(({ url }) => url.searchParams.get('cursor'))).to.deep.equal([
      null,
      '20',
      '20',
      '120',
      '220',
    ]);
  });

  it('and goes back in the page’s history while it loads', async () => {
    api.works = works(250).map((one, at) => (at === 240 ? { ...one, venue: 'Late Letters' } : one));
    history.replaceState(null, '', '?works.venue=late+letters');
    const { element, asked } = await held({ 'sync-url': '', filters: 'venue' });
    expect(titles(element)).to.have.length(0);
    // It may be among those that are still to come.
    expect(has(element, '[part~="dropped"]')).to.equal(false);
    part(element, 'clear').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
    const back = new Promise((done) => {
      addEventListener('popstate', done, { once: true });
    });
    history.back();
    await back;
    await element.updateComplete;
    expect(titles(element)).to.have.length(0);
    letGo(asked);
    await until(() => isWhole(element));
    expect(titles(element)).to.deep.equal([api.works[240]?.title]);
    expect(has(element, '[part~="dropped"]')).to.equal(false);
  });

  it('and asks the service for what the reader looks for, while most of a long list is to come', async () => {
    api.works = works(2000);
    const { element, asked } = await held({});
    const wanted = api.works[1500];
    api.answer = (next) =>
      next.url.searchParams.has('q')
        ? json({ items: [wanted], total: 1, next: null })
        : api.ordinary(next);
    await type(element, '"part 1501"');
    expect(titles(element)).to.deep.equal([]);
    expect(text(part(element, 'summary'))).to.equal(
      '0 found so far; 2,000 works are being searched',
    );
    const ahead = await api.asked(3);
    expect(ahead.url.searchParams.get('q')).to.equal('part 1501');
    expect(ahead.url.searchParams.get('cursor')).to.equal(null);
    ahead.release();
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal([wanted?.title]);
    expect(text(part(element, 'summary'))).to.equal(
      '1 found so far; 2,000 works are being searched',
    );
    letGo(asked);
    await until(() => isWhole(element));
    expect(text(part(element, 'summary'))).to.equal('1 of 2,000 works');
    // In its own place, and once.
    await type(element, '');
    expect(text(part(element, 'summary'))).to.equal('2,000 published item(s)');
    expect(titles(element).slice(0, 3)).to.deep.equal(
      api.works.slice(0, 3).map(({ title }) => title),
    );
  });

  it('and keeps what the reader searched when it is read again', async () => {
    const element = await list({ search: '' });
    await settled(element);
    await until(() => isWhole(element));
    await type(element, '"part 249"');
    await element.refresh();
    await until(() => isWhole(element));
    expect(part(element, 'search')).to.have.property('value', '"part 249"');
    expect(titles(element)).to.deep.equal(['Songs that finches borrow, part 249']);
  });

  it('and tells nobody of a further page that comes after it has left', async () => {
    const element = await list({});
    await settled(element);
    const place = element.parentElement;
    api.holding = true;
    part(element, 'more').click();
    const asked = await api.asked(2);
    const before = await announced();
    element.remove();
    await frames();
    expect(asked.signal.aborted).to.equal(true);
    expect(await announced()).to.equal(before);
    api.holding = false;
    place?.append(element);
    await element.updateComplete;
    part(element, 'more').click();
    await until(() => titles(element).length === 20);
  });

  it('as a card for one work, and closes what was open of another', async () => {
    const abstract = 'A long abstract. '.repeat(60);
    api.answer = ({ path }) =>
      json(work({ id: decodeURIComponent(path.slice('works/'.length)), abstract }));
    const card = document.createElement('work-card');
    card.api = api.root;
    card.work = 'openalex:W1';
    card.loading = 'eager';
    (await fixture(html`<div></div>`)).append(card);
    await settled(card);
    const isOpen = () => part(card, 'abstract-toggle').getAttribute('aria-expanded');
    part(card, 'abstract-toggle').click();
    await card.updateComplete;
    expect(isOpen()).to.equal('true');
    card.work = 'openalex:W2';
    await card.updateComplete;
    await settled(card);
    expect(isOpen()).to.equal('false');
  });
});
