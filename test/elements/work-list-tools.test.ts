import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/profile-provider.ts';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { people, work, works } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { all, find, frames, has, part, parts, root, settled, text } from './support/elements.ts';

describe('A work-list with tools', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
    api.works = works(250);
    history.replaceState(null, '', location.pathname);
  });

  const until = async (element: WorkList, done: () => boolean): Promise<void> => {
    while (!done()) {
      await frames(1);
      await element.updateComplete;
    }
  };
  const titles = (element: WorkList) => parts(element, 'title').map(text);
  const summary = (element: WorkList) => text(part(element, 'summary'));
  const loaded = (element: WorkList) => until(element, () => !has(element, '[part~="progress"]'));
  const list = async (attributes: Readonly<Record<string, string>>): Promise<WorkList> => {
    const element = document.createElement('work-list');
    for (const [name, value] of Object.entries({
      api: api.root,
      researcher: 'ada-quill',
      loading: 'eager',
      ...attributes,
    })) {
      element.setAttribute(name, value);
    }
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await settled(element);
    return element;
  };
  const type = async (element: WorkList, words: string): Promise<void> => {
    const field = part(element, 'search');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  };
  const press = async (element: WorkList, selector: string): Promise<void> => {
    const button = find(element, selector);
    if (button === null) throw new Error(`no ${selector}`);
    button.click();
    await element.updateComplete;
  };
  const value = (element: WorkList, label: string) =>
    all(element, '.values label').find((one) => text(one).startsWith(label));
  const pick = async (element: WorkList, label: string): Promise<void> => {
    const found = value(element, label);
    if (found === undefined) throw new Error(`no value ${label}`);
    found.click();
    await element.updateComplete;
  };

  it('shows twenty works at once, and has the rest loaded meanwhile', async () => {
    api.holding = true;
    const element = document.createElement('work-list');
    Object.assign(element, { api: api.root, researcher: 'ada-quill', search: true });
    (await fixture(html`<div></div>`)).append(element);
    (await api.asked(1)).release();
    await settled(element);
    expect(titles(element)).to.have.length(20);
    expect(text(part(element, 'progress'))).to.equal('Loading the rest: 20 of 250');
    (await api.asked(2)).release();
    (await api.asked(3)).release();
    (await api.asked(4)).release();
    await loaded(element);
    expect(titles(element)).to.have.length(20);
    expect(summary(element)).to.equal('250 published item(s)');
  });

  it('finds words in all works, not only in those that are shown', async () => {
    const element = await list({ search: '' });
    await loaded(element);
    await type(element, 'finches "part 240"');
    expect(titles(element)).to.deep.equal(['Songs that finches borrow, part 240']);
    expect(summary(element)).to.equal('1 of 250 works');
    await type(element, 'nothing like it');
    expect(titles(element)).to.deep.equal([]);
    expect(root(element).textContent).to.include('No work matches.');
  });

  it('filters by several facets with counts', async () => {
    const element = await list({ filters: 'type year topic' });
    await loaded(element);
    await press(element, '[data-facet="type"]');
    expect(text(value(element, 'article') ?? null)).to.equal('article84');
    await pick(element, 'article');
    expect(summary(element)).to.equal('84 of 250 works');
    expect(text(value(element, 'preprint') ?? null)).to.equal('preprint83');
    await pick(element, 'preprint');
    expect(summary(element)).to.equal('167 of 250 works');
    expect(parts(element, 'choice').map(text)).to.deep.equal(['article ×', 'preprint ×']);
    parts(element, 'choice')[0]?.click();
    await element.updateComplete;
    expect(summary(element)).to.equal('83 of 250 works');
    await press(element, '[part~="clear"]');
    expect(summary(element)).to.equal('250 published item(s)');
  });

  it('filters by the bars of its chart, which say their years in words', async () => {
    api.works = works(9);
    const element = await list({ filters: 'year' });
    await loaded(element);
    const bars = parts(element, 'bar');
    expect(bars.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      '2023: 3 works',
      '2024: 3 works',
      '2025: 3 works',
    ]);
    expect(text(part(element, 'years'))).to.include('2023: 3, 2024: 3, 2025: 3');
    bars[1]?.click();
    await element.updateComplete;
    expect(summary(element)).to.equal('3 of 9 works');
    expect(parts(element, 'bar').map(({ ariaPressed }) => ariaPressed)).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    bars[1]?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
    );
    await element.updateComplete;
    expect(summary(element)).to.equal('6 of 9 works');
    expect(text(part(element, 'choice'))).to.equal('2024–2025 ×');
  });

  it('groups by year and type under headings of the right levels', async () => {
    api.works = works(6);
    const element = await list({ 'group-by': 'year type', 'heading-level': '2' });
    await loaded(element);
    expect(parts(element, 'group').map((one) => [one.ariaLevel, text(one)])).to.deep.equal([
      ['2', '2025 3'],
      ['3', 'article 1'],
      ['3', 'preprint 1'],
      ['3', 'proceedings article 1'],
      ['2', '2024 3'],
      ['3', 'article 1'],
      ['3', 'preprint 1'],
      ['3', 'proceedings article 1'],
    ]);
    expect(parts(element, 'title')[0]?.ariaLevel).to.equal('4');
  });

  it('shows, hides and pins the works that the page names', async () => {
    api.works = works(5);
    const hidden = await list({ hide: '10.5555/song.1, openalex:W9000000002' });
    expect(titles(hidden)[0]).to.equal('Songs that finches borrow, part 3');
    const pinned = await list({ pin: '10.5555/song.4', numbered: '' });
    expect(titles(pinned)[0]).to.equal('Songs that finches borrow, part 4');
    expect(titles(pinned)).to.have.length(5);
    const selected = await list({ select: 'https://doi.org/10.5555/SONG.5' });
    expect(titles(selected)).to.deep.equal(['Songs that finches borrow, part 5']);
    expect(summary(selected)).to.equal('1 published item(s)');
  });

  it('adds to what is shown on request, up to all', async () => {
    const element = await list({ search: '' });
    await loaded(element);
    part(element, 'more').click();
    await until(element, () => titles(element).length === 120);
    part(element, 'all').click();
    await until(element, () => titles(element).length === 250);
    expect(has(element, '[part~="more"]')).to.equal(false);
  });

  it('keeps its state in the address, in fields of its own, and the back button takes it back', async () => {
    const element = await list({ filters: 'type', search: '', 'sync-url': '' });
    await loaded(element);
    await press(element, '[data-facet="type"]');
    await pick(element, 'article');
    expect(location.search).to.equal('?works.type=article');
    await type(element, 'part');
    await type(element, 'part 7');
    expect(location.search).to.equal('?works.q=part+7&works.type=article');
    const back = new Promise((done) => {
      window.addEventListener('popstate', done, { once: true });
    });
    history.back();
    await back;
    await element.updateComplete;
    expect(location.search).to.equal('?works.type=article');
    expect(summary(element)).to.equal('84 of 250 works');
  });

  it('takes a state from the address, and tells what of it no longer fits', async () => {
    history.replaceState(null, '', '?works.type=preprint&works.type=zine&works.sort=colour');
    const element = await list({ filters: 'type', 'sync-url': '' });
    await loaded(element);
    expect(summary(element)).to.equal('83 of 250 works');
    expect(text(part(element, 'dropped'))).to.equal(
      'The link asks for what is not in this list, and that was left out: colour, zine',
    );
  });

  it('keeps two lists of a page apart in the address', async () => {
    const first = await list({ search: '', 'sync-url': '' });
    const second = await list({ search: '', 'sync-url': '', id: 'lab' });
    await loaded(first);
    await type(first, 'part 1');
    await type(second, 'part 2');
    expect(location.search).to.equal('?works.q=part+1&works-lab.q=part+2');
  });

  it('says when the rest could not be loaded, and goes on after a retry', async () => {
    api.answer = (asked) =>
      asked.url.searchParams.has('cursor') ? failures.notFound() : api.ordinary(asked);
    const element = await list({ search: '' });
    await until(element, () => has(element, '[part~="retry"]'));
    expect(text(part(element, 'progress'))).to.equal(
      'Only 20 of 250 works could be loaded; the others are missing here.',
    );
    expect(titles(element)).to.have.length(20);
    api.answer = (asked) => api.ordinary(asked);
    part(element, 'retry').click();
    await loaded(element);
    expect(summary(element)).to.equal('250 published item(s)');
  });

  it('is accessible with all of its tools open', async () => {
    const element = await list({
      search: '',
      filters: 'type year venue topic author access',
      'group-by': 'year type',
    });
    await loaded(element);
    await press(element, '[data-facet="type"]');
    await pick(element, 'article');
    await expect(element).to.be.accessible();
  });

  describe('of several people', () => {
    const [first, second] = people;
    const author = (person: typeof first): Work['authorships'][number] => ({
      id: person?.id ?? '',
      name: person?.name ?? '',
      orcid: null,
      affiliations: [],
      corresponding: false,
      equalContribution: false,
    });

    it('shows each work once, with all of them set apart, and filters by each', async () => {
      api.works = [
        work({
          id: 'both',
          doi: null,
          openalex: null,
          authorships: [author(first), author(second)],
        }),
        work({ id: 'one', doi: null, openalex: null, title: 'Owls', authorships: [author(first)] }),
      ];
      const element = await list({ researchers: `${first?.id ?? ''} ${second?.id ?? ''}` });
      await loaded(element);
      expect(titles(element)).to.have.length(2);
      expect(parts(element, 'self').map(text)).to.deep.equal([
        first?.name,
        second?.name,
        first?.name,
      ]);
      await press(element, '[data-facet="member"]');
      expect(value(element, first?.name ?? '') === undefined).to.equal(false);
    });

    it('shows versions of one work as one, also where they come late', async () => {
      const title = 'A title that two records of one work share';
      api.works = [
        work({ id: 'published', openalex: null, doi: '10.5555/p', arxiv: '2401.00001', title }),
        ...works(30),
        work({
          id: 'preprint',
          openalex: null,
          doi: null,
          arxiv: '2401.00001',
          type: 'preprint',
          title,
        }),
      ];
      const element = await list({
        researchers: `${first?.id ?? ''} ${second?.id ?? ''}`,
        'page-size': '100',
      });
      const late = await list({ researchers: `${first?.id ?? ''} ${second?.id ?? ''}` });
      for (const one of [element, late]) {
        await loaded(one);
        await until(one, () => summary(one) === '31 published item(s)');
      }
      expect(titles(element).filter((one) => one === title)).to.have.length(1);
      expect(has(element, '[part~="versions"]')).to.equal(true);
    });

    it('shows the works of the others when those of one cannot be loaded', async () => {
      const element = await list({ researchers: `${first?.id ?? ''} nobody-here` });
      await loaded(element);
      expect(titles(element)).to.have.length(20);
      expect(text(part(element, 'members-failed'))).to.include('nobody-here');
    });

    it('takes the group of the provider around it', async () => {
      const place = await fixture(
        html`<profile-provider researchers="${first?.id} ${second?.id}"
          ><work-list api=${api.root}></work-list
        ></profile-provider>`,
      );
      await customElements.whenDefined('work-list');
      const element = place.querySelector('work-list');
      if (element === null) throw new Error('no list');
      await settled(element);
      expect(api.requests.filter(({ path }) => path.includes('/works')).length).to.be.greaterThan(
        1,
      );
    });
  });
});
