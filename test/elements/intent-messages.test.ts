import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/follow-button.ts';
import type { FollowButton } from '../../src/index.ts';
import type { FakeApi } from './support/api.ts';
import { hasState, part, settled, until } from './support/elements.ts';
import {
  actingApi,
  closeWindows,
  comeBack,
  serviceFrame,
  ServicePage,
  watchWindows,
} from './support/intents.ts';

describe('A message to a page that waits for a service’s window', () => {
  let api: FakeApi;
  let element: FollowButton;
  let page: ServicePage;
  let facts: Event[];
  beforeEach(async () => {
    api = actingApi();
    sessionStorage.clear();
    watchWindows();
    element = await settled(
      await fixture<FollowButton>(
        html`<follow-button api=${api.root} researcher="ada-quill"></follow-button>`,
      ),
    );
    facts = [];
    element.addEventListener('follow-changed', (event) => facts.push(event));
    page = await ServicePage.opened(() => {
      part(element, 'button').click();
    });
    await until(() => hasState(element, 'pending'));
  });
  afterEach(closeWindows);

  const honest = () => page.answer('follow', { following: true, followers: 1 });

  /** Nothing has come of what was said so far, and an honest answer still does. */
  const wasIgnored = async (answer = honest()) => {
    expect(facts).to.have.length(0);
    expect(element.following).to.equal(false);
    expect(hasState(element, 'pending')).to.equal(true);
    await page.say(answer);
    expect(facts).to.have.length(1);
    expect(element.following).to.equal(true);
  };

  it('is believed when all of it is right', async () => {
    await wasIgnored();
  });

  it('is not believed from another origin, even in the window that was opened', async () => {
    const { nonce } = page;
    const here = new URL('/test/elements/support/service-window.html', location.href).href;
    await page.go(here);
    const forged = honest();
    expect(forged).to.include({ nonce });
    await page.say(forged);
    expect(facts).to.have.length(0);
    expect(element.following).to.equal(false);
    expect(hasState(element, 'pending')).to.equal(true);
  });

  it('is not believed from another window of the service’s origin', async () => {
    const { page: other, frame } = await serviceFrame();
    await other.say(honest());
    frame.remove();
    await wasIgnored();
  });

  it('is not believed from the page itself', async () => {
    const arrived = new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    postMessage(honest(), location.origin);
    await arrived;
    await wasIgnored();
  });

  it('is not believed with another nonce', async () => {
    for (const nonce of ['', 'guess', page.nonce.slice(1), null]) {
      await page.say({ ...honest(), nonce });
    }
    await wasIgnored();
  });

  it('is believed once, and never again', async () => {
    await page.say(honest());
    expect(facts).to.have.length(1);
    await page.say(page.answer('follow', { following: false, followers: 0 }));
    await page.say(honest());
    expect(facts).to.have.length(1);
    expect(element.following).to.equal(true);
  });

  it('is not believed for an attempt that another one has replaced', async () => {
    const old = honest();
    await page.close();
    comeBack();
    await until(() => !hasState(element, 'pending'));
    page = await ServicePage.opened(() => {
      part(element, 'button').click();
    });
    await page.say(old);
    await wasIgnored();
  });

  it('is not believed about somebody else, or about something else', async () => {
    await page.say({ ...honest(), researcher: 'josiah-carberry' });
    await page.say({ ...honest(), type: 'bzpeer:claim', claim: 'claimed' });
    await page.say({ ...honest(), type: 'follow' });
    await wasIgnored();
  });

  it('is not believed in the wrong shape', async () => {
    for (const wrong of [
      null,
      'done',
      7,
      [],
      {},
      JSON.stringify(honest()),
      { ...honest(), outcome: 'maybe' },
      { ...honest(), following: 'yes' },
      { ...honest(), following: null },
      { ...honest(), followers: -1 },
      { ...honest(), followers: 'many' },
    ]) {
      await page.say(wrong);
    }
    await wasIgnored();
  });

  it('may leave out how many follow', async () => {
    await wasIgnored(page.answer('follow', { following: true }));
  });

  it('reaches nobody when the element has left', async () => {
    element.remove();
    await Promise.resolve();
    await page.say(honest());
    expect(facts).to.have.length(0);
    expect(element.following).to.equal(false);
  });
});
