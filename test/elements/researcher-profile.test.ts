import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/researcher-profile.ts';
import { define } from '../../src/define/prefix.ts';
import { bare, carberry, researcher } from '../fixtures/records.ts';
import { failures, FakeApi, json } from './support/api.ts';
import {
  all,
  find,
  frames,
  has,
  hasState,
  isShown,
  part,
  parts,
  root,
  seen,
  settled,
  text,
  type Shown,
} from './support/elements.ts';
import { spoken } from './support/spoken.ts';

const SECTIONS = ['card', 'snapshot', 'actions', 'identity', 'collaboration', 'graph', 'works'];

/** The elements that a profile is made of. */
const childrenOf = (element: Element): Shown[] => all(element, '.child').filter(isShown);

describe('A whole profile', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = new FakeApi();
    await setViewport({ width: 1000, height: 800 });
  });

  const profile = (attributes: Readonly<Record<string, string>> = {}) => {
    const element = document.createElement('researcher-profile');
    element.api = api.root;
    element.researcher = 'ada-quill';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const placed = async <T extends Shown>(element: T, language = 'en'): Promise<T> => {
    (await fixture(html`<main lang=${language}></main>`)).append(element);
    return element;
  };
  const shown = async <T extends Shown>(element: T, language?: string): Promise<T> => {
    await settled(await placed(element, language));
    for (const child of childrenOf(element)) await settled(child);
    return element;
  };
  const names = (element: Element) =>
    parts(element, 'section').map((section) => section.part.item(1));
  const paths = () => api.requests.map(({ path }) => path.replace(/\?.*/, '')).sort();

  it('asks once for the record, the works and the graph, and for nothing else', async () => {
    await shown(profile({ loading: 'eager' }));
    await frames();
    expect(paths()).to.deep.equal([
      'researchers/ada-quill',
      'researchers/ada-quill/graph',
      'researchers/ada-quill/works',
    ]);
  });

  it('asks for record and works at the same time', async () => {
    api.holding = true;
    await placed(profile({ sections: 'card works' }));
    await api.asked(2);
    expect(paths()).to.deep.equal(['researchers/ada-quill', 'researchers/ada-quill/works']);
  });

  it('asks for no graph before the reader comes near it', async () => {
    await setViewport({ width: 1000, height: 300 });
    const element = profile({ sections: 'card works graph' });
    await settled(await placed(element));
    await frames();
    expect(paths()).not.to.include('researchers/ada-quill/graph');
    find(element, '.graph-explorer')?.scrollIntoView();
    await api.asked(3);
    expect(paths()).to.include('researchers/ada-quill/graph');
  });

  it('shows all sections in the usual order, each a landmark with a name', async () => {
    const element = await shown(profile({ loading: 'eager' }));
    expect(names(element)).to.deep.equal(SECTIONS);
    for (const section of parts(element, 'section')) {
      const id = section.getAttribute('aria-labelledby') ?? '';
      expect(text(find(element, `#${id}`))).not.to.equal('');
    }
  });

  it('shows the chosen sections in the chosen order, and passes over words that are none', async () => {
    const element = await shown(profile({ sections: 'works card works nonsense' }));
    expect(names(element)).to.deep.equal(['works', 'card']);
    element.sections = 'card';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['card']);
    element.sections = 'nonsense';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(SECTIONS);
  });

  it('keeps the elements of the sections that stay, with what they show', async () => {
    const element = await shown(profile({ sections: 'card works' }));
    const before = find(element, '.work-list');
    element.sections = 'works card';
    await element.updateComplete;
    await frames();
    expect(find(element, '.work-list') === before).to.equal(true);
    expect(api.requests).to.have.length(2);
  });

  it('starts its headings at `heading-level`, with the sections and their own below', async () => {
    const element = await shown(profile({ 'heading-level': '1', sections: 'card snapshot works' }));
    const levels = async (inner: Element | null) =>
      inner === null ? [] : (await spoken(inner)).filter((words) => words.startsWith('heading'));
    expect(await levels(find(element, '.researcher-card'))).to.deep.equal(['heading 1: Ada Quill']);
    expect(await levels(element)).to.deep.equal([
      'heading 2: Quick read',
      'heading 2: Published work',
    ]);
    expect((await levels(find(element, '.work-list')))[0]).to.match(/^heading 3: /);
    element.sections = 'works';
    await element.updateComplete;
    expect(await levels(element)).to.deep.equal(['heading 1: Published work']);
    element.setAttribute('heading-level', '9');
    expect(element.headingLevel).to.equal(2);
  });

  it('puts a section’s content in the place of the element, which then asks for nothing', async () => {
    const element = profile({ sections: 'card works' });
    element.innerHTML = '<p slot="works">Three papers.</p>';
    await shown(element);
    expect(has(element, '.work-list')).to.equal(false);
    expect(text(part(element, 'title'))).to.equal('Published work');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(paths()).to.deep.equal(['researchers/ada-quill']);
    element.replaceChildren();
    await api.asked(2);
    expect(has(element, '.work-list')).to.equal(true);
  });

  it('shows the fallback until the record is there, and nothing beside it', async () => {
    api.holding = true;
    const element = profile({ sections: 'card works' });
    element.innerHTML = '<a href="https://orcid.org/">Ada Quill</a>';
    await placed(element);
    await api.asked(2);
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(find(element, '.page')?.checkVisibility()).to.equal(false);
    for (const asked of api.requests) asked.release();
    await settled(element);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(find(element, '.page')?.checkVisibility()).to.equal(true);
  });

  it('says once that it loads', async () => {
    api.holding = true;
    const element = await placed(profile({ sections: 'card snapshot works' }));
    await api.asked(2);
    await element.updateComplete;
    const loading = [element, ...all(element, '.child')].flatMap((each) =>
      all(each, '.visually-hidden').filter((sentence) => sentence.checkVisibility()),
    );
    expect(loading.map(text)).to.deep.equal(['Loading this researcher’s profile.']);
    expect(part(element, 'base').ariaBusy).to.equal('true');
  });

  it('says once what went wrong, with one button that asks for everything again', async () => {
    api.answer = failures.broken;
    const element = await placed(profile({ sections: 'card snapshot works' }));
    const event = await oneEvent(element, 'error');
    expect(event.bubbles).to.equal(false);
    await element.updateComplete;
    expect(parts(element, 'message')).to.have.length(1);
    expect(all(element, '.child')).to.have.length(0);
    api.answer = (asked) => api.ordinary(asked);
    part(element, 'retry').click();
    await oneEvent(element, 'load');
    await settled(element);
    for (const child of childrenOf(element)) await settled(child);
    expect(has(element, '[part~="message"]')).to.equal(false);
    expect(seen(element)).to.include('Ada Quill').and.to.include('3 published item(s)');
  });

  it('shows the works’ own failure where they stand, and the rest as ever', async () => {
    api.answer = (asked) =>
      asked.path.includes('/works') ? failures.broken() : api.ordinary(asked);
    const element = await shown(profile({ sections: 'card works' }));
    expect(element.readyState).to.equal('ready');
    const list = find(element, '.work-list');
    expect(list && part(list, 'message').checkVisibility()).to.equal(true);
  });

  it('says once that what it shows is older, and keeps showing it', async () => {
    const element = await shown(profile({ sections: 'card snapshot works' }));
    api.answer = failures.broken;
    await element.refresh();
    await element.updateComplete;
    expect(hasState(element, 'stale')).to.equal(true);
    const messages = [element, ...all(element, '.child')].flatMap((each) =>
      parts(each, 'message').filter((message) => message.checkVisibility()),
    );
    expect(messages).to.have.length(1);
    expect(seen(element)).to.include('Ada Quill');
  });

  it('asks once for each part of the data when it is refreshed', async () => {
    const element = await shown(profile({ sections: 'card snapshot works' }));
    api.people = [researcher({ name: 'Ada Quill-Finch' })];
    await element.refresh();
    await frames();
    expect(api.requests).to.have.length(4);
    expect(seen(element)).to.include('Ada Quill-Finch');
  });

  it('says once where no service is set', async () => {
    const element = profile({ sections: 'card snapshot works' });
    element.api = null;
    await placed(element);
    await oneEvent(element, 'error');
    await element.updateComplete;
    expect(parts(element, 'message').map(text)).to.deep.equal([
      'No profile service is set for this element. The page’s author can name one in its api attribute.',
    ]);
  });

  it('says once that there are no works, and leaves a graph without connections out', async () => {
    api.people = [{ ...bare, counts: { ...bare.counts, works: 0 } }];
    api.works = [];
    api.answer = (asked) =>
      asked.path.includes('/graph')
        ? json({ nodes: [], edges: [], total: 0, next: null })
        : api.ordinary(asked);
    const element = await shown(profile({ researcher: bare.id, loading: 'eager' }));
    expect(hasState(element, 'empty')).to.equal(true);
    expect(find(element, '.graph')?.checkVisibility()).to.equal(false);
    expect(seen(element)).to.include('No published work is listed.');
  });

  it('hides a section whose element has nothing to offer, where it is told to', async () => {
    api.people = [
      researcher({
        trust: null,
        counts: { works: null, followers: null, topics: null, collaborators: null },
      }),
    ];
    const element = await shown(profile({ 'when-unavailable': 'hide', sections: 'card works' }));
    expect(element.checkVisibility()).to.equal(true);
    element.sections = 'card snapshot';
    await element.updateComplete;
    for (const child of childrenOf(element)) await settled(child);
    expect(find(element, '.snapshot')?.checkVisibility()).to.equal(false);
  });

  it('speaks the language of the page, and so do the elements inside', async () => {
    const element = await shown(profile({ sections: 'card snapshot works' }), 'de');
    await waitUntil(() => seen(element).includes('3 Veröffentlichungen'));
    expect(parts(element, 'title').map(text)).to.deep.equal([
      'Auf einen Blick',
      'Veröffentlichungen',
    ]);
    expect(seen(element)).to.include('Vertrauen 21').and.to.include('3 Veröffentlichungen');
  });

  it('follows another researcher as a whole', async () => {
    const element = await shown(profile({ sections: 'card works' }));
    element.researcher = 'josiah-carberry';
    await oneEvent(element, 'load');
    for (const child of childrenOf(element)) await settled(child);
    expect(seen(element))
      .to.include('Josiah Carberry studies')
      .and.not.to.include('Ada Quill studies');
    expect(api.requests.at(-1)?.path).to.include(carberry.id);
  });

  it('hands on the parts of the elements inside', async () => {
    const style = document.createElement('style');
    style.textContent = 'researcher-profile::part(card-name) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const element = await shown(profile({ sections: 'card' }));
    const card = find(element, '.researcher-card');
    expect(card && getComputedStyle(part(card, 'name')).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('under a prefix is made of elements under the same', async () => {
    define('whole');
    const element = document.createElement('whole-researcher-profile');
    element.setAttribute('api', api.root);
    element.setAttribute('researcher', 'ada-quill');
    if (!isShown(element)) throw new Error('It is not registered.');
    await shown(element);
    expect(all(element, '.child').map(({ localName }) => localName)).to.deep.equal([
      'whole-researcher-card',
      'whole-trust-badge',
      'whole-profile-stats',
      'whole-follow-button',
      'whole-claim-profile',
      'whole-collaboration-invite',
      'whole-graph-explorer',
      'whole-work-list',
    ]);
  });

  for (const width of [320, 768, 1600]) {
    it(`fits ${width} pixels, with lines that can be read`, async () => {
      await setViewport({ width: width + 40, height: 800 });
      const element = await shown(profile({ loading: 'eager' }));
      element.style.inlineSize = `${width}px`;
      await frames();
      const { right } = element.getBoundingClientRect();
      for (const inner of all(element, '*')) {
        const box = inner.getBoundingClientRect();
        if (inner.closest('.visually-hidden') === null)
          expect(box.right).to.be.at.most(right + 0.5);
      }
      const list = root(element).querySelector('.work-list')?.shadowRoot;
      const lines = [...(list?.querySelectorAll('[part~="abstract"], [part~="authors"]') ?? [])];
      expect(lines).to.have.length.above(1);
      for (const line of lines) expect(line.clientWidth).to.be.at.most(46 * 16);
    });
  }
});
