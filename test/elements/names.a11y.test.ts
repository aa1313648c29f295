import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { carberry, han, oddWorks, researcher, work, works } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { find, frames, part, settled } from './support/elements.ts';
import { shownIn } from './support/page.ts';
import { spoken } from './support/spoken.ts';

describe('A screen reader is told', () => {
  const place = () => fixture<HTMLElement>(html`<main lang="en"></main>`);

  it('of a card: the name as a heading and a link, and what the ORCID link is', async () => {
    const card = await shownIn(await place(), 'researcher-card', { person: carberry, works: [] });
    expect(await spoken(card)).to.deep.equal([
      'heading 3: Josiah Carberry',
      'link: Josiah Carberry',
      'link: orcid.org/0000-0002-1825-0097',
    ]);
  });

  it('of a name in another script: both names', async () => {
    const card = await shownIn(await place(), 'researcher-card', { person: han, works: [] });
    expect((await spoken(card))[0]).to.equal('heading 3: 李明月 Li Mingyue');
  });

  it('of the chips that they are a list', async () => {
    const person = researcher();
    const card = await shownIn(await place(), 'researcher-card', { person, works: [] });
    expect(part(card, 'chips').localName).to.equal('ul');
    expect(part(card, 'chips').children).to.have.length(3);
  });

  it('of a closed badge: all of it, and that it opens a dialog', async () => {
    const api = new FakeApi();
    const badge = document.createElement('trust-badge');
    badge.api = api.root;
    badge.researcher = 'ada-quill';
    (await place()).append(badge);
    await settled(badge);
    expect(await spoken(badge)).to.deep.equal([
      'button: Trust 21 - Emerging Verification L1 Unclaimed author',
    ]);
    const button = part(badge, 'badge');
    expect(button.ariaHasPopup).to.equal('dialog');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('of an open one: the dialog by its title, its buttons, and what each link checks', async () => {
    const badge = await shownIn(await place(), 'trust-badge', { person: carberry, works: [] });
    const words = await spoken(badge);
    const title = `Josiah Carberry: Trust ${carberry.trust?.score} - Strong`;
    expect(words.slice(1, 4)).to.deep.equal([
      `dialog: ${title}`,
      `heading 3: ${title}`,
      'button: Close',
    ]);
    expect(words).to.include('link: Check: The record carries an ORCID iD.');
    const links = words.filter((each) => each.startsWith('link: '));
    expect(new Set(links).size).to.equal(links.length);
  });

  it('of the numbers: each with its label, as a list of terms', async () => {
    const person = researcher();
    const stats = await shownIn(await place(), 'profile-stats', { person, works: [] });
    const list = part(stats, 'list');
    expect(list.localName).to.equal('dl');
    expect(
      [...list.children].map((each) => [...each.children].map((x) => x.localName)),
    ).to.deep.equal(Array.from({ length: 4 }, () => ['dt', 'dd']));
  });

  it('of a list of works: headings, links and buttons that are told apart', async () => {
    const abstract = 'A long abstract. '.repeat(60);
    const list = await shownIn(await place(), 'work-list', {
      person: researcher(),
      works: [
        ...works(2).map((each) => ({ ...each, abstract })),
        work({ id: 'x', title: null }),
        ...oddWorks,
      ],
    });
    await frames();
    expect(part(list, 'list').localName).to.equal('ol');
    expect(await spoken(list)).to.deep.equal([
      'heading 3: Songs that finches borrow, part 1',
      'link: Songs that finches borrow, part 1',
      'button: Show abstract: Songs that finches borrow, part 1',
      'link: doi:10.5555/song.1',
      'heading 3: Songs that finches borrow, part 2',
      'link: Songs that finches borrow, part 2',
      'button: Show abstract: Songs that finches borrow, part 2',
      'link: doi:10.5555/song.2',
      'heading 3: Untitled',
      'link: Untitled',
      'link: doi:10.5555/song.2024.1',
      'button: Show more',
    ]);
  });

  it('of an element that loads: one sentence, and nothing of the shapes', async () => {
    const api = new FakeApi();
    api.holding = true;
    const card = document.createElement('researcher-card');
    card.api = api.root;
    card.researcher = 'ada-quill';
    (await place()).append(card);
    await card.updateComplete;
    expect(find(card, '.skeleton')?.closest('[aria-hidden="true"]') === null).to.equal(false);
    expect(part(card, 'base').ariaBusy).to.equal('true');
    expect(await spoken(card)).to.deep.equal([]);
  });

  it('of a failure: the sentence, and a button that says what it does', async () => {
    const api = new FakeApi();
    api.answer = failures.broken;
    const card = document.createElement('researcher-card');
    card.api = api.root;
    card.researcher = 'ada-quill';
    (await place()).append(card);
    await settled(card);
    expect(await spoken(card)).to.deep.equal(['button: Try again']);
  });
});
