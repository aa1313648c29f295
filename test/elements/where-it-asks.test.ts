import { expect, fixture, html } from '@open-wc/testing';
import { ProfileProvider } from '../../src/elements/profile-provider/profile-provider.ts';
import '../../src/define/researcher-card.ts';
import { configure, type ProfileSource, type ResearcherCard } from '../../src/index.ts';
import { researcher } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { inside, part, settled, text } from './support/elements.ts';

/** A person of the same id, but another name at each place. */
const named = (name: string): FakeApi => {
  const api = new FakeApi();
  api.people = [researcher({ name })];
  return api;
};

const sourceNamed = (name: string): ProfileSource => ({
  key: name,
  label: name,
  capabilities: new Set(['researcher'] as const),
  researcher: () => Promise.resolve(researcher({ name })),
  works: () => Promise.reject(new Error('not asked for')),
});

describe('Where an element asks', () => {
  let meta: HTMLMetaElement;
  beforeEach(() => {
    meta = document.createElement('meta');
    meta.name = 'profile-api';
    document.head.append(meta);
  });
  afterEach(() => {
    meta.remove();
    configure({ api: null, source: null });
  });

  const card = (): ResearcherCard => {
    const element = document.createElement('researcher-card');
    element.researcher = 'ada-quill';
    return element;
  };
  const shown = async (element: ResearcherCard) => text(part(await settled(element), 'name'));
  const place = () => fixture<HTMLElement>(html`<div></div>`);

  it('is its source, then its api, then the provider, configure() and the page’s meta element', async () => {
    if (customElements.get('profile-provider') === undefined) {
      customElements.define('profile-provider', ProfileProvider);
    }
    const element = card();
    const provider = document.createElement('profile-provider');
    provider.append(element);
    meta.content = named('From meta').root;
    configure({ api: named('From configure').root });
    provider.api = named('From provider').root;
    element.api = named('From api').root;
    element.source = sourceNamed('From source');

    (await place()).append(provider);
    expect(await shown(element)).to.equal('From source');
    element.source = null;
    await element.updateComplete;
    expect(await shown(element)).to.equal('From api');
    element.api = null;
    await element.updateComplete;
    expect(await shown(element)).to.equal('From provider');
    provider.api = null;
    await provider.updateComplete;
    await element.updateComplete;
    expect(await shown(element)).to.equal('From configure');
    configure({ api: null });
    await element.updateComplete;
    expect(await shown(element)).to.equal('From meta');
  });

  it('is the source of a provider or of configure() before the address that stands beside it', async () => {
    const element = card();
    configure({ api: named('From address').root, source: sourceNamed('From source') });
    (await place()).append(element);
    expect(await shown(element)).to.equal('From source');
  });

  it('is the nearest of several providers', async () => {
    const outer = document.createElement('profile-provider');
    const inner = document.createElement('profile-provider');
    outer.api = named('Outer').root;
    inner.api = named('Inner').root;
    const element = card();
    inner.append(element);
    outer.append(inner);
    (await place()).append(outer);
    expect(await shown(element)).to.equal('Inner');
  });

  it('follows a provider whose address changes', async () => {
    const provider = document.createElement('profile-provider');
    provider.api = named('Before').root;
    const element = card();
    provider.append(element);
    (await place()).append(provider);
    expect(await shown(element)).to.equal('Before');
    provider.setAttribute('api', named('After').root);
    await provider.updateComplete;
    await element.updateComplete;
    expect(await shown(element)).to.equal('After');
  });

  it('is the new provider’s source where the element is moved to another one', async () => {
    const first = document.createElement('profile-provider');
    const second = document.createElement('profile-provider');
    first.api = named('First').root;
    second.api = named('Second').root;
    const element = card();
    first.append(element);
    (await place()).append(first, second);
    expect(await shown(element)).to.equal('First');
    second.append(element);
    await element.updateComplete;
    expect(await shown(element)).to.equal('Second');
  });

  it('follows configure() when it comes after the element', async () => {
    const element = card();
    (await place()).append(element);
    await settled(element);
    expect(element.readyState).to.equal('error');
    configure({ api: named('Late').root });
    await element.updateComplete;
    expect(await shown(element)).to.equal('Late');
  });

  it('is nowhere when nothing is configured: it says so, and asks nobody', async () => {
    const element = card();
    const asked = new FakeApi();
    (await place()).append(element);
    await settled(element);
    expect(element.readyState).to.equal('error');
    expect(inside(element)).to.equal(
      'No profile service is set for this element. The page’s author can name one in its api attribute.',
    );
    expect(asked.requests).to.have.length(0);
  });

  for (const address of ['ftp://profiles.example/', 'javascript:alert(1)', 'https://']) {
    it(`is nowhere when the address is ${address}`, async () => {
      const element = card();
      element.api = address;
      (await place()).append(element);
      await settled(element);
      expect(inside(element)).to.include('No profile service is set');
    });
  }
});
