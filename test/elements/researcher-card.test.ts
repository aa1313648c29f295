import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/researcher-card.ts';
import type { Researcher, ResearcherCard } from '../../src/index.ts';
import { arabic, bare, carberry, han, long, researcher } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { has, part, parts, settled, text } from './support/elements.ts';

describe('researcher-card', () => {
  const card = async (person: Researcher): Promise<ResearcherCard> => {
    const api = new FakeApi();
    api.people = [person];
    return settled(
      await fixture<ResearcherCard>(
        html`<researcher-card api=${api.root} researcher=${person.id}></researcher-card>`,
      ),
    );
  };
  const chips = (element: ResearcherCard) => parts(element, 'chip').map(text);

  it('shows the name, the summary, and chips for role, affiliation and collaboration', async () => {
    const element = await card(researcher());
    expect(text(part(element, 'name'))).to.equal('Ada Quill');
    expect(text(part(element, 'summary'))).to.equal(
      'Ada Quill studies how birds learn each other’s songs.',
    );
    expect(chips(element)).to.deep.equal([
      'Researcher',
      'Affiliation not imported',
      'Open to collaborate',
    ]);
  });

  it('names the place where the person is now, not an earlier one', async () => {
    const element = await card(carberry);
    expect(chips(element)).to.deep.equal([
      'Professor',
      'University of Somewhere',
      'Open to collaborate',
    ]);
  });

  it('names the latest place when none is current', async () => {
    const place = { ror: null, country: null, current: false };
    const element = await card(
      researcher({
        affiliations: [
          { ...place, name: 'Early School', from: 1990, to: 1994 },
          { ...place, name: 'Late School', from: 1995, to: 2001 },
        ],
      }),
    );
    expect(chips(element)).to.include('Late School').and.not.include('Early School');
  });

  it('tells a record without affiliation from one whose affiliation was not imported', async () => {
    expect(chips(await card(researcher({ affiliations: [] })))).to.include('No affiliation');
  });

  it('leaves out what a source does not know', async () => {
    const element = await card(bare);
    expect(chips(element)).to.deep.equal(['Affiliation not imported']);
    for (const name of ['summary', 'orcid', 'metrics', 'profile-link', 'alternative-name']) {
      expect(parts(element, name), name).to.have.length(0);
    }
  });

  it('links the name to the profile’s page', async () => {
    const element = await card(researcher());
    expect(part(element, 'profile-link').getAttribute('href')).to.equal(
      'https://profiles.example/ada-quill',
    );
  });

  it('shows the name without a link when the address could run a script', async () => {
    const element = await card(researcher({ profileUrl: 'javascript:alert(1)' }));
    expect(text(part(element, 'name'))).to.equal('Ada Quill');
    expect(has(element, 'a')).to.equal(false);
  });

  it('links an ORCID iD that the person signed in with, without a remark', async () => {
    const orcid = part(await card(carberry), 'orcid');
    expect(text(orcid)).to.equal('ORCID iD orcid.org/0000-0002-1825-0097');
    expect(orcid.querySelector('a')?.href).to.equal('https://orcid.org/0000-0002-1825-0097');
  });

  it('says so when nobody signed in with the ORCID iD', async () => {
    const element = await card({ ...carberry, orcidAuthenticated: false });
    expect(text(part(element, 'orcid'))).to.include('not confirmed by its owner');
  });

  it('puts the Latin name beside a name in another script', async () => {
    expect(text(part(await card(han), 'alternative-name'))).to.equal('Li Mingyue');
    expect(text(part(await card(arabic), 'alternative-name'))).to.equal('Layla Haddad');
    expect(parts(await card(carberry), 'alternative-name')).to.have.length(0);
  });

  it('gives a name its own language and direction', async () => {
    const chinese = part(await card(han), 'name').querySelector('bdi');
    expect(chinese?.lang).to.equal('zh');
    expect(chinese?.dir).to.equal('ltr');
    const right = part(await card(arabic), 'name').querySelector('bdi');
    expect(right?.lang).to.equal('ar');
    expect(right?.dir).to.equal('rtl');
  });

  it('does not give a name the language of the page when its own is not known', async () => {
    const name = part(await card(researcher()), 'name').querySelector('bdi');
    expect(name?.getAttribute('lang')).to.equal('');
  });

  it('shows a long record whole', async () => {
    const element = await card(long);
    expect(text(part(element, 'name'))).to.equal(long.name);
    expect(text(part(element, 'summary'))).to.equal(long.summary);
    expect(chips(element)).to.include(long.role).and.include(long.affiliations?.[0]?.name);
  });

  it('makes the name a heading of level 3, or of the level that the page asks for', async () => {
    const element = await card(researcher());
    const name = part(element, 'name');
    expect(name.getAttribute('role')).to.equal('heading');
    expect(name.ariaLevel).to.equal('3');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(name.ariaLevel).to.equal('2');
  });

  for (const level of ['0', '7', '2.5', 'two', '']) {
    it(`takes level 3 for a heading level of "${level}"`, async () => {
      const element = await card(researcher());
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(part(element, 'name').ariaLevel).to.equal('3');
    });
  }

  it('shows person-level numbers only where the page asks, with source and date', async () => {
    const element = await card(carberry);
    expect(parts(element, 'metrics')).to.have.length(0);
    element.setAttribute('show-metrics', '');
    await element.updateComplete;
    expect(parts(element, 'metric').map(text)).to.deep.equal([
      'h-index: 9 (OpenAlex, August 1, 2026)',
    ]);
  });

  it('draws an outline, or none with appearance="plain"', async () => {
    const element = await card(researcher());
    const outline = () => getComputedStyle(part(element, 'base')).borderTopWidth;
    expect(outline()).to.equal('1px');
    element.setAttribute('appearance', 'plain');
    await element.updateComplete;
    expect(outline()).to.equal('0px');
  });
});
