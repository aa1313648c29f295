import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/work-list.ts';
import type { Work, WorkList, WorkSelectedEvent } from '../../src/index.ts';
import { work, works } from '../fixtures/records.ts';
import { FakeApi, json, type Answer } from './support/api.ts';
import { has, inside, part, parts, settled, text, until } from './support/elements.ts';

describe('work-list', () => {
  const list = async (items: readonly Work[], answer?: Answer): Promise<WorkList> => {
    const api = new FakeApi();
    api.works = items;
    if (answer) api.answer = answer;
    return settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
  };
  const only = async (changes: Partial<Work>) => part(await list([work(changes)]), 'work');
  const inWork = (element: Element, name: string) =>
    text(element.querySelector(`[part~="${name}"]`));

  it('shows type, year, venue, title, authors and abstract of a work', async () => {
    const element = await only({ type: 'proceedings-article' });
    expect(inWork(element, 'type')).to.equal('proceedings article');
    expect(inWork(element, 'year')).to.equal('2024');
    expect(inWork(element, 'venue')).to.equal('Journal of Invented Ornithology');
    expect(inWork(element, 'title')).to.equal(
      'How young finches borrow songs from their neighbours',
    );
    expect(inWork(element, 'authors')).to.equal('Ada Quill* (corresponding author), 李明月');
    expect(inWork(element, 'abstract')).to.include('Young finches copy songs');
  });

  it('keeps the order of the service, and says how many there are', async () => {
    const element = await list(works(3));
    expect(parts(element, 'title').map(text)).to.deep.equal([
      'Songs that finches borrow, part 1',
      'Songs that finches borrow, part 2',
      'Songs that finches borrow, part 3',
    ]);
    expect(text(part(element, 'summary'))).to.equal('3 published item(s)');
  });

  it('makes each title a heading of the level that the page asks for', async () => {
    const element = await list(works(2));
    expect(parts(element, 'title').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '3']);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(parts(element, 'title').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['4', '4']);
  });

  for (const { where, changes, url } of [
    { where: 'its own page', changes: { url: 'https://a.example/1' }, url: 'https://a.example/1' },
    { where: 'its DOI', changes: { url: null }, url: 'https://doi.org/10.5555/song.2024.1' },
    {
      where: 'arXiv',
      changes: { url: null, doi: null, arxiv: '2005.14165' },
      url: 'https://arxiv.org/abs/2005.14165',
    },
    {
      where: 'its open copy',
      changes: { url: null, doi: null, openAccessUrl: 'https://open.example/1' },
      url: 'https://open.example/1',
    },
  ]) {
    it(`links a title to ${where}, where nothing better is known`, async () => {
      const link = (await only(changes)).querySelector('[part~="title-link"]');
      expect(link?.getAttribute('href')).to.equal(url);
    });
  }

  it('shows a title without a link when there is nowhere to lead', async () => {
    const element = await only({ url: null, doi: null });
    expect(element.querySelectorAll('[part~="title"] a')).to.have.length(0);
  });

  it('calls a work without a title untitled', async () => {
    expect(inWork(await only({ title: null }), 'title')).to.equal('Untitled');
    expect(inWork(await only({ title: ' <i> </i> ' }), 'title')).to.equal('Untitled');
  });

  it('says first that a work was retracted', async () => {
    expect(inWork(await only({ retracted: true }), 'meta')).to.match(/^Retracted\b/);
    expect(inWork(await only({}), 'meta')).to.not.include('Retracted');
  });

  it('links the open copy of a work', async () => {
    const element = await only({ openAccessUrl: 'https://open.example/1' });
    const link = element.querySelector<HTMLAnchorElement>('[part~="open-access"] a');
    expect(link?.href).to.equal('https://open.example/1');
    expect(text(link)).to.equal('Open access');
  });

  it('leaves out what is not known of a work', async () => {
    const element = await only({ year: null, venue: null, authorships: [], abstract: null });
    for (const name of ['year', 'venue', 'authors', 'abstract', 'open-access', 'retracted']) {
      expect(element.querySelectorAll(`[part~="${name}"]`).length, name).to.equal(0);
    }
  });

  it('gives a title its own language and direction', async () => {
    const element = await only({ title: 'أغاني الطيور', language: 'ar' });
    const title = element.querySelector('[part~="title"] bdi');
    expect(title?.getAttribute('lang')).to.equal('ar');
    expect(title && getComputedStyle(title).direction).to.equal('rtl');
  });

  it('says that there are no works, rather than showing an empty list', async () => {
    const element = await list([]);
    expect(inside(element)).to.equal('No published work is listed.');
    expect(has(element, 'ol')).to.equal(false);
  });

  it('leaves out a work of the wrong shape, shows the others, and counts it', async () => {
    const [one, two] = works(2);
    const items = [one, { id: 7, title: [] }, two];
    const element = await list([], () => json({ items, total: 3, next: null }));
    expect(parts(element, 'work')).to.have.length(2);
    await until(() => has(element, '[part="left-out"]'));
    expect(text(part(element, 'left-out'))).to.equal(
      '1 entry was left out because the service sent it incomplete.',
    );
  });

  it('counts what was left out also where nothing is left', async () => {
    const items = [null, 'work'];
    const element = await list([], () => json({ items, total: 2, next: null }));
    expect(element.readyState).to.equal('empty');
    await until(() => has(element, '[part="left-out"]'));
    expect(text(part(element, 'left-out'))).to.equal(
      '2 entries were left out because the service sent them incomplete.',
    );
  });

  it('tells the page which work a reader followed', async () => {
    const element = await list([work()]);
    const link = part(element, 'title-link');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const selected = oneEvent<WorkSelectedEvent>(element.parentElement ?? element, 'work-selected');
    link.click();
    expect((await selected).work.id).to.equal('openalex:W9000000001');
  });
});
