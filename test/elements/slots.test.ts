import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import type { ResearcherCard } from '../../src/index.ts';
import { failures, FakeApi } from './support/api.ts';
import { has, inside, settled } from './support/elements.ts';

describe('The content that a page puts into an element', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });

  const isShown = (element: Element | null) =>
    element !== null && element.getClientRects().length > 0;

  const withFallback = () =>
    fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher="ada-quill">
        <a class="own" href="https://example.org/">Ada Quill</a>
      </researcher-card>`,
    );

  it('is shown until the profile is there, and then no more', async () => {
    api.holding = true;
    const element = await withFallback();
    const own = element.querySelector('.own');
    expect(isShown(own)).to.equal(true);
    expect(has(element, '.skeleton')).to.equal(false);
    (await api.asked(1)).release();
    await settled(element);
    expect(isShown(own)).to.equal(false);
  });

  it('stays when the profile does not come, with a sentence below it', async () => {
    api.answer = failures.notFound;
    const element = await settled(await withFallback());
    expect(isShown(element.querySelector('.own'))).to.equal(true);
    expect(inside(element)).to.equal('The profile service does not know this researcher.');
  });

  it('is not there when it is white space and comments only', async () => {
    api.holding = true;
    const element = await fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher="ada-quill">
        <!-- nothing yet -->
      </researcher-card>`,
    );
    expect(has(element, 'slot')).to.equal(false);
    expect(has(element, '.skeleton')).to.equal(true);
    expect(inside(element)).to.equal('Loading this researcher’s profile.');
  });

  it('may be bare text', async () => {
    api.holding = true;
    const element = await fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher="ada-quill">Ada Quill</researcher-card>`,
    );
    expect(has(element, 'slot')).to.equal(true);
  });

  it('appears in the card’s actions slot, below the profile and not before it', async () => {
    api.holding = true;
    const element = await fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher="ada-quill">
        <button slot="actions">Write to Ada</button>
      </researcher-card>`,
    );
    const button = element.querySelector('button');
    expect(isShown(button)).to.equal(false);
    expect(has(element, '.skeleton')).to.equal(true);
    (await api.asked(1)).release();
    await settled(element);
    expect(isShown(button)).to.equal(true);
  });

  for (const tag of ['trust-badge', 'profile-stats', 'work-list']) {
    it(`is the fallback of <${tag}> as well`, async () => {
      api.holding = true;
      const place = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      element.setAttribute('api', api.root);
      element.setAttribute('researcher', 'ada-quill');
      element.innerHTML = '<b>Ada Quill</b>';
      place.append(element);
      (await api.asked(1)).release();
      expect(isShown(element.firstElementChild)).to.equal(true);
      await new Promise((done) => {
        element.addEventListener('load', done);
      });
      await new Promise((next) => requestAnimationFrame(next));
      expect(isShown(element.firstElementChild)).to.equal(false);
    });
  }
});
