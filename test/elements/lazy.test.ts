import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import type { ResearcherCard } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { frames, settled } from './support/elements.ts';

describe('An element that is not near the viewport', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = new FakeApi();
    await setViewport({ width: 800, height: 600 });
    scrollTo(0, 0);
  });

  /** A card that far below the top of the page. */
  const below = async (pixels: number, loading = 'lazy'): Promise<ResearcherCard> => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div style="height: ${pixels}px"></div>
        <researcher-card
          api=${api.root}
          researcher="ada-quill"
          loading=${loading}
        ></researcher-card>
      </div>`,
    );
    const card = box.querySelector<ResearcherCard>('researcher-card');
    if (card === null) throw new Error('There is no card.');
    return card;
  };

  it('asks for nothing', async () => {
    const card = await below(5000);
    await frames();
    expect(card.readyState).to.equal('idle');
    expect(api.requests).to.have.length(0);
  });

  it('asks when the reader scrolls to it', async () => {
    const card = await below(5000);
    await frames();
    card.scrollIntoView();
    await settled(card);
    expect(card.readyState).to.equal('ready');
    expect(api.requests).to.have.length(1);
  });

  it('asks a little before it can be seen', async () => {
    const card = await below(900);
    await settled(card);
    expect(card.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    expect(card.readyState).to.equal('ready');
  });

  it('asks at once with loading="eager"', async () => {
    const card = await below(5000, 'eager');
    await settled(card);
    expect(card.readyState).to.equal('ready');
  });

  it('asks when it is made eager later', async () => {
    const card = await below(5000);
    await frames();
    expect(card.readyState).to.equal('idle');
    card.loading = 'eager';
    await card.updateComplete;
    await settled(card);
    expect(card.readyState).to.equal('ready');
  });

  it('asks, out of display: none, when it is shown', async () => {
    const card = await below(0);
    const hidden = await fixture<HTMLElement>(
      html`<div style="display: none">
        <researcher-card api=${new FakeApi().root} researcher="ada-quill"></researcher-card>
      </div>`,
    );
    const inHidden = hidden.querySelector<ResearcherCard>('researcher-card');
    if (inHidden === null) throw new Error('There is no card.');
    await settled(card);
    await frames();
    expect(inHidden.readyState).to.equal('idle');
    hidden.style.display = 'block';
    await settled(inHidden);
    expect(inHidden.readyState).to.equal('ready');
  });

  it('asks where it was moved to, when that is near', async () => {
    const card = await below(5000);
    await frames();
    card.parentElement?.prepend(card);
    await settled(card);
    expect(card.readyState).to.equal('ready');
    expect(api.requests).to.have.length(1);
  });
});
