import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import {
  arabic,
  bare,
  carberry,
  han,
  long,
  oddWorks,
  researcher,
  works,
} from '../fixtures/records.ts';
import type { Researcher, Work } from '../../src/index.ts';
import { failures, FakeApi, type Answer } from './support/api.ts';
import { frames, part, settled, type Shown } from './support/elements.ts';
import { shownIn, TAGS } from './support/page.ts';

const READY: Readonly<Record<string, { readonly person: Researcher; readonly works: Work[] }>> = {
  'an ordinary record': { person: researcher(), works: works(3) },
  'a claimed record': { person: carberry, works: works(5) },
  'a record in Han script': { person: han, works: [...oddWorks] },
  'a record in Arabic script': { person: arabic, works: [...oddWorks] },
  'a record that is long': { person: long, works: [...oddWorks] },
  'a record that is nearly empty': { person: bare, works: [] },
};

before(async function () {
  // The rules are large, and on a busy machine their first load alone takes its time.
  this.timeout(60_000);
  await expect(await fixture(html`<p>Ready</p>`)).to.be.accessible();
});

for (const tag of TAGS) {
  describe(`<${tag}> passes the rules of accessibility`, () => {
    const place = () =>
      fixture<HTMLElement>(html`<main lang="en" style="background: white; color: #222"></main>`);

    for (const [name, record] of Object.entries(READY)) {
      it(`with ${name}`, async () => {
        const element =
          record.person === bare && tag === 'trust-badge'
            ? await waiting(tag, (asked, api) => api.ordinary(asked), bare.id)
            : await shownIn(await place(), tag, record);
        await frames();
        await expect(element).to.be.accessible();
      });
    }

    const waiting = async (
      which: (typeof TAGS)[number],
      answer: (asked: Parameters<Answer>[0], api: FakeApi) => ReturnType<Answer>,
      id = 'ada-quill',
    ): Promise<Shown> => {
      const api = new FakeApi();
      api.answer = (asked) => answer(asked, api);
      const element = document.createElement(which);
      element.api = api.root;
      element.researcher = id;
      (await place()).append(element);
      return settled<Shown>(element);
    };

    it('while it loads', async () => {
      const api = new FakeApi();
      api.holding = true;
      const element = document.createElement(tag);
      element.api = api.root;
      element.researcher = 'ada-quill';
      (await place()).append(element);
      await element.updateComplete;
      expect(part(element, 'base').ariaBusy).to.equal('true');
      await expect(element).to.be.accessible();
    });

    it('when it has failed', async () => {
      const element = await waiting(tag, failures.broken);
      expect(element.readyState).to.equal('error');
      await expect(element).to.be.accessible();
    });

    it('when its data is stale', async () => {
      let answered = 0;
      const element = await waiting(tag, (asked, api) =>
        (answered += 1) === 1 ? api.ordinary(asked) : failures.broken(),
      );
      await element.refresh();
      await element.updateComplete;
      expect(element.readyState).to.equal('stale');
      await expect(element).to.be.accessible();
    });

    it('in the dark', async () => {
      const dark = await fixture<HTMLElement>(
        html`<main
          lang="en"
          style="background: #15171a; color: #e8e8e6; color-scheme: dark"
        ></main>`,
      );
      const element = await shownIn(dark, tag, { person: carberry, works: [...oddWorks] });
      await frames();
      await expect(element).to.be.accessible();
    });
  });
}
