import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { registerMessages, type ResearcherCard } from '../../src/index.ts';
import { de } from '../../src/localize/locales/de.ts';
import { en } from '../../src/localize/locales/en.ts';
import { carberry, researcher } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { frames, inside, part, parts, settled, text } from './support/elements.ts';

const ENGLISH = 'Affiliation not imported';
const GERMAN = 'Zugehörigkeit nicht übernommen';

describe('The language of an element', () => {
  const page = document.documentElement;
  afterEach(() => {
    page.removeAttribute('lang');
  });

  /** A card in its place; languages arrive over the network, so a few frames pass first. */
  const cardIn = async (place: Node): Promise<ResearcherCard> => {
    const card = document.createElement('researcher-card');
    card.api = new FakeApi().root;
    card.researcher = 'ada-quill';
    place.appendChild(card);
    return settled(card);
  };
  const box = (lang: string | null = null) =>
    fixture<HTMLElement>(lang === null ? html`<div></div>` : html`<div lang=${lang}><p></p></div>`);
  const chip = (card: ResearcherCard) => text(part(card, 'affiliation'));
  const speaks = async (card: ResearcherCard, words: string) => {
    while (chip(card) !== words) await frames(1);
    await card.updateComplete;
    return part(card, 'base').lang;
  };

  it('is that of the nearest lang around it', async () => {
    page.lang = 'en';
    const outer = await box('de');
    const german = await cardIn(outer);
    const paragraph = outer.querySelector('p');
    if (paragraph === null) throw new Error('There is no paragraph.');
    paragraph.lang = 'en-GB';
    const english = await cardIn(paragraph);
    expect(await speaks(german, GERMAN)).to.equal('de');
    expect(await speaks(english, ENGLISH)).to.equal('en');
  });

  it('may be set on the element itself', async () => {
    page.lang = 'en';
    const card = await cardIn(await box());
    card.lang = 'de';
    expect(await speaks(card, GERMAN)).to.equal('de');
  });

  it('is found across the boundaries of shadow trees', async () => {
    page.lang = 'en';
    const host = await box('de');
    const outer = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    expect(await speaks(await cardIn(inner), GERMAN)).to.equal('de');
  });

  it('changes with the page', async () => {
    page.lang = 'en';
    const card = await cardIn(await box());
    expect(chip(card)).to.equal(ENGLISH);
    page.lang = 'de';
    expect(await speaks(card, GERMAN)).to.equal('de');
    page.lang = 'en';
    expect(await speaks(card, ENGLISH)).to.equal('en');
  });

  it('takes words, numbers and dates alike', async () => {
    page.lang = 'de';
    const api = new FakeApi();
    const element = await fixture<HTMLElement>(
      html`<div>
        <profile-stats api=${api.root} researcher=${carberry.id}></profile-stats>
        <researcher-card api=${api.root} researcher=${carberry.id} show-metrics></researcher-card>
      </div>`,
    );
    const stats = element.querySelector('profile-stats');
    const card = element.querySelector('researcher-card');
    if (stats === null || card === null) throw new Error('Something is missing.');
    await settled(stats);
    await settled(card);
    while (text(part(card, 'collaboration')) !== de.openToCollaborate) await frames(1);
    await stats.updateComplete;
    expect(parts(stats, 'stat').map(text)[1]).to.equal('Follower 1.289');
    expect(text(part(card, 'metric'))).to.equal('h-index: 9 (OpenAlex, 1. August 2026)');
  });

  it('reaches the words of a failure, and of the evidence', async () => {
    page.lang = 'de';
    const api = new FakeApi();
    const badge = document.createElement('trust-badge');
    badge.api = api.root;
    badge.researcher = 'ada-quill';
    const card = document.createElement('researcher-card');
    card.api = new FakeApi().root;
    card.researcher = 'nobody';
    (await box()).append(badge, card);
    await settled(badge);
    await settled(card);
    badge.showEvidence();
    while (!inside(badge).includes(de.levelMeaning[1])) await frames(1);
    while (inside(card) !== de.errors['not-found']) await frames(1);
    expect(text(part(badge, 'title'))).to.equal('Ada Quill: Vertrauen 21 – im Aufbau');
    expect(text(part(badge, 'close'))).to.equal('Schließen');
  });

  it('is English for a language that we do not have, and says so', async () => {
    page.lang = 'tlh';
    const card = await cardIn(await box());
    expect(chip(card)).to.equal(ENGLISH);
    expect(part(card, 'base').lang).to.equal('en');
  });

  it('goes by the language where the tag names a country, too', async () => {
    page.lang = 'de-AT';
    expect(await speaks(await cardIn(await box()), GERMAN)).to.equal('de');
  });

  it('never changes the language of a name', async () => {
    page.lang = 'de';
    const api = new FakeApi();
    api.people = [researcher({ nameLanguage: 'hu' })];
    const card = document.createElement('researcher-card');
    card.api = api.root;
    card.researcher = 'ada-quill';
    (await box()).append(card);
    await settled(card);
    expect(part(card, 'name').querySelector('bdi')?.lang).to.equal('hu');
  });

  it('can be added by the page, also when elements are there already', async () => {
    page.lang = 'eo';
    const card = await cardIn(await box());
    expect(chip(card)).to.equal(ENGLISH);
    registerMessages({ ...en, locale: 'eo', affiliationNotImported: 'Aparteneco mankas' });
    expect(await speaks(card, 'Aparteneco mankas')).to.equal('eo');
  });

  it('lets the page put its own words in the place of ours', async () => {
    page.lang = 'de';
    registerMessages({ ...de, affiliationNotImported: 'Ohne Haus' });
    expect(await speaks(await cardIn(await box()), 'Ohne Haus')).to.equal('de');
    registerMessages(de);
  });

  it('has words for everything that can go wrong', async () => {
    page.lang = 'de';
    const api = new FakeApi();
    api.answer = failures.slowDown;
    const card = document.createElement('researcher-card');
    card.api = api.root;
    card.researcher = 'ada-quill';
    (await box()).append(card);
    await settled(card);
    while (!inside(card).startsWith(de.retryAfter(40))) await frames(1);
    expect(text(part(card, 'retry'))).to.equal('Erneut versuchen');
  });
});
