import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import { researcher } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { frames, settled, type Shown } from './support/elements.ts';

describe('How often a page asks', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = new FakeApi();
    await setViewport({ width: 800, height: 600 });
    scrollTo(0, 0);
  });

  const hundred = Array.from({ length: 100 }, (_, at) => `person-${at + 1}`);
  const elements = (box: Element): Shown[] => [...box.querySelectorAll<Shown>('[researcher]')];
  const allReady = async (box: Element) => {
    for (const element of elements(box)) await settled(element);
    expect(new Set(elements(box).map(({ readyState }) => readyState))).to.deep.equal(
      new Set(['ready']),
    );
  };
  const hundredCards = (style: string) => {
    api.people = hundred.map((id) => researcher({ id, name: id }));
    return fixture<HTMLElement>(
      html`<div style=${style}>
        ${hundred.map(
          (id) => html`<researcher-card api=${api.root} researcher=${id}></researcher-card>`,
        )}
      </div>`,
    );
  };

  it('is once for a hundred cards of a hundred people who are all near', async () => {
    const box = await hundredCards('display: grid; grid-template-columns: repeat(25, 1fr)');
    await allReady(box);
    expect(api.requests).to.have.length(1);
    expect(api.requests[0]?.url.searchParams.get('ids')?.split(',')).to.deep.equal(hundred);
  });

  it('is decided in a task of its own where many cards come at once', async () => {
    const { getBoundingClientRect } = Element.prototype;
    const box = document.createElement('div');
    let looks = 0;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      looks += 1;
      return getBoundingClientRect.call(this);
    };
    try {
      const cards = hundred.map(() => document.createElement('researcher-card'));
      box.append(...cards);
      document.body.append(box);
      await Promise.all(cards.map((card) => card.updateComplete));
      await Promise.resolve();
      expect(looks).to.equal(0);
      await new Promise((done) => setTimeout(done));
      expect(looks).to.be.at.least(100);
    } finally {
      box.remove();
      Element.prototype.getBoundingClientRect = getBoundingClientRect;
    }
  });

  it('is at most twice for a hundred cards below each other, however far the reader scrolls', async () => {
    const box = await hundredCards('');
    await frames();
    expect(api.requests).to.have.length(1);
    const first = api.requests[0]?.url.searchParams.get('ids')?.split(',') ?? [];
    expect(first.length).to.be.lessThan(50);
    for (const at of [30, 60, 99]) {
      box.children[at]?.scrollIntoView();
      await frames();
    }
    await allReady(box);
    expect(api.requests).to.have.length(2);
  });

  it('is once for fifty badges of one researcher', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        ${hundred
          .slice(50)
          .map(() => html`<trust-badge api=${api.root} researcher="ada-quill"></trust-badge>`)}
      </div>`,
    );
    await allReady(box);
    expect(api.requests.map(({ path }) => path)).to.deep.equal(['researchers/ada-quill']);
  });

  it('is once for the card, the badge and the numbers of one researcher', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <researcher-card api=${api.root} researcher="ada-quill"></researcher-card>
        <trust-badge api=${api.root} researcher="ada-quill"></trust-badge>
        <profile-stats api=${api.root} researcher="ada-quill"></profile-stats>
      </div>`,
    );
    await allReady(box);
    expect(api.requests).to.have.length(1);
  });

  it('is once for one person whose id is spelled in several ways', async () => {
    const spellings = [
      'orcid:0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097',
      ' 0000000218250097 ',
    ];
    const box = await fixture<HTMLElement>(
      html`<div>
        ${spellings.map(
          (id) => html`<researcher-card api=${api.root} researcher=${id}></researcher-card>`,
        )}
      </div>`,
    );
    await allReady(box);
    expect(api.requests.map(({ path }) => path)).to.deep.equal([
      'researchers/orcid:0000-0002-1825-0097',
    ]);
  });

  it('loses only the unknown person of a batch', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <researcher-card api=${api.root} researcher="ada-quill"></researcher-card>
        <researcher-card api=${api.root} researcher="nobody"></researcher-card>
        <researcher-card api=${api.root} researcher="li-mingyue"></researcher-card>
      </div>`,
    );
    for (const element of elements(box)) await settled(element);
    expect(elements(box).map(({ readyState }) => readyState)).to.deep.equal([
      'ready',
      'error',
      'ready',
    ]);
    expect(api.requests).to.have.length(1);
  });
});
