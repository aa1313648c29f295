import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/follow-button.ts';
import '../../src/define/profile-stats.ts';
import {
  FollowChangedEvent,
  FollowRequestEvent,
  type FollowButton,
  type ProfileStats,
} from '../../src/index.ts';
import { researcher } from '../fixtures/records.ts';
import type { FakeApi } from './support/api.ts';
import { announced, find, has, hasState, part, settled, text, until } from './support/elements.ts';
import {
  actingApi,
  closeWindows,
  comeBack,
  SERVICE,
  ServicePage,
  watchWindows,
  windowsOpened,
} from './support/intents.ts';

describe('follow-button', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = actingApi();
    sessionStorage.clear();
    watchWindows();
  });
  afterEach(closeWindows);

  const button = async (compact = false): Promise<FollowButton> =>
    settled(
      await fixture<FollowButton>(
        html`<follow-button
          api=${api.root}
          researcher="ada-quill"
          ?compact=${compact}
        ></follow-button>`,
      ),
    );
  const link = (element: FollowButton) => part(element, 'button');
  const pressed = (element: FollowButton) => link(element).getAttribute('aria-pressed');
  const followers = (count: number) => {
    api.people = [
      researcher({ counts: { works: 8, followers: count, topics: 6, collaborators: 4 } }),
    ];
  };
  const changed = (element: FollowButton) =>
    new Promise<FollowChangedEvent>((resolve) => {
      element.addEventListener('follow-changed', (event) => {
        if (event instanceof FollowChangedEvent) resolve(event);
      });
    });
  const openWindow = (element: FollowButton) =>
    ServicePage.opened(() => {
      link(element).click();
    });
  const becomes = (element: FollowButton, state: string, on = true) =>
    until(() => hasState(element, state) === on);
  const counts = (element: FollowButton, words: string) =>
    until(() => text(part(element, 'count')) === words);
  const note = (element: FollowButton) => text(find(element, '[part="note"]'));

  it('shows how many follow, and is not pressed', async () => {
    const element = await button();
    expect(text(link(element))).to.equal('Follow researcher');
    expect(text(part(element, 'count'))).to.equal('0 followers');
    expect(pressed(element)).to.equal('false');
  });

  it('is short when asked to', async () => {
    const element = await button(true);
    expect(text(link(element))).to.equal('Follow');
    const unit = find(element, '[part="count"] > span');
    expect(unit?.className).to.equal('visually-hidden');
  });

  it('leaves out a number that the service does not know', async () => {
    api.people = [
      researcher({ counts: { works: 8, followers: null, topics: 6, collaborators: 4 } }),
    ];
    const element = await button();
    expect(has(element, '[part="count"]')).to.equal(false);
    expect(link(element).hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is a link to the service’s page, where that usually is', async () => {
    const element = await button();
    expect(link(element).getAttribute('href')).to.equal(
      `${api.root}intents/follow?researcher=ada-quill`,
    );
    expect(api.requests).to.have.length(1);
  });

  it('asks where that page is when a reader points at it, once for the whole page', async () => {
    const element = await button();
    const other = await button();
    link(element).dispatchEvent(new PointerEvent('pointerenter'));
    link(other).dispatchEvent(new FocusEvent('focus'));
    await until(() => link(element).getAttribute('href')?.startsWith(SERVICE) === true);
    expect(api.requests.map(({ path }) => path)).to.deep.equal(['researchers/ada-quill', '']);
  });

  it('opens the service’s window in the click, and tells it who asks', async () => {
    const element = await button();
    const page = await openWindow(element);
    const { origin, searchParams } = page.address;
    expect(origin).to.equal(SERVICE);
    expect(searchParams.get('researcher')).to.equal('ada-quill');
    expect(searchParams.get('origin')).to.equal(location.origin);
    expect(page.nonce.length).to.be.greaterThan(16);
    expect(searchParams.get('at')).to.equal('follow');
  });

  it('can be pressed with the space bar, also before what acts is loaded', async () => {
    const element = await button();
    const space = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
    const page = await ServicePage.opened(() => link(element).dispatchEvent(space));
    expect(space.defaultPrevented).to.equal(true);
    expect(page.address.searchParams.get('researcher')).to.equal('ada-quill');
  });

  it('makes a new nonce for every window', async () => {
    const element = await button();
    const first = await openWindow(element);
    await first.close();
    comeBack();
    const second = await openWindow(element);
    expect(second.nonce).not.to.equal(first.nonce);
  });

  it('waits in the open until the service has confirmed', async () => {
    const element = await button();
    const page = await openWindow(element);
    await becomes(element, 'pending');
    expect(pressed(element)).to.equal('false');
    expect(note(element)).to.match(/^Continue in the window of profiles-\d+\.example\.$/);
    followers(1);
    const event = changed(element);
    await page.say(page.answer('follow', { following: true, followers: 1 }));
    expect((await event).following).to.equal(true);
    expect((await event).followers).to.equal(1);
    await becomes(element, 'following');
    await counts(element, '1 follower, including you');
    expect(pressed(element)).to.equal('true');
    expect(has(element, '[part="note"]')).to.equal(false);
    expect(await announced()).to.equal('You follow Ada Quill.');
  });

  it('has whoever shows the researcher follow, in one request, also in other trees', async () => {
    const element = await button();
    const compact = await button(true);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const stats: ProfileStats = document.createElement('profile-stats');
    stats.api = api.root;
    stats.researcher = 'openalex:A9000000001';
    api.people = [researcher({ id: 'ada-quill' })];
    host.attachShadow({ mode: 'open' }).append(stats);
    api.answer = (asked) => {
      const ordinary = api.ordinary(asked);
      return asked.path.includes('openalex') && !asked.path.includes('?')
        ? Response.json(api.people[0])
        : ordinary;
    };
    await settled(stats);
    const page = await openWindow(element);
    const before = api.requests.length;
    followers(41);
    await page.say(page.answer('follow', { following: true, followers: 41 }));
    await becomes(compact, 'following');
    await counts(compact, '41 followers, including you');
    expect(pressed(compact)).to.equal('true');
    expect(api.requests.length - before).to.equal(1);
  });

  it('lets the reader think better of it', async () => {
    const element = await button();
    const page = await openWindow(element);
    await becomes(element, 'pending');
    await page.say(page.answer('follow', { outcome: 'cancelled' }));
    await becomes(element, 'pending', false);
    expect(pressed(element)).to.equal('false');
    expect(has(element, '[part="note"]')).to.equal(false);
  });

  it('asks the service again when its window was closed half-way, and says that no answer came', async () => {
    const element = await button();
    const page = await openWindow(element);
    await becomes(element, 'pending');
    const before = api.requests.length;
    followers(7);
    await page.close();
    comeBack();
    await becomes(element, 'pending', false);
    expect(note(element)).to.match(/^No answer has come/);
    await counts(element, '7 followers');
    expect(pressed(element)).to.equal('false');
    expect(api.requests.length - before).to.equal(1);
  });

  it('waits on while the reader looks at the page and the window is still there', async () => {
    const element = await button();
    const page = await openWindow(element);
    await becomes(element, 'pending');
    comeBack();
    await element.updateComplete;
    expect(hasState(element, 'pending')).to.equal(true);
    link(element).click();
    expect(windowsOpened()).to.equal(1);
    await page.say(page.answer('follow', { following: true, followers: 1 }));
    await becomes(element, 'following');
  });

  it('lets the link open where the browser blocks the window, and asks again when the reader is back', async () => {
    watchWindows({ blocked: true });
    const element = await button();
    let stopped: boolean | undefined;
    element.addEventListener('click', (event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    });
    link(element).click();
    expect(stopped).to.equal(false);
    expect(link(element).getAttribute('target')).to.equal('_blank');
    followers(3);
    // What listens is loaded by then, or soon.
    await until(() => {
      comeBack();
      return note(element).startsWith('No answer');
    });
    await counts(element, '3 followers');
    expect(pressed(element)).to.equal('false');
  });

  describe('where the browser blocks the window', () => {
    let element: FollowButton;
    let nonce: string;
    beforeEach(async () => {
      element = await button();
      link(element).dispatchEvent(new PointerEvent('pointerenter'));
      await until(() => link(element).getAttribute('href')?.startsWith(SERVICE) === true);
      window.open = (address) => {
        nonce = new URL(String(address)).searchParams.get('nonce') ?? '';
        return null;
      };
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
      link(element).click();
      await until(() => note(element).startsWith('Continue'));
    });

    it('believes no message that comes from nowhere, however right it is', async () => {
      const asked = { nonce, researcher: 'ada-quill', followers: 1 };
      const data = { ...asked, type: 'bzpeer:follow', outcome: 'done', following: true };
      dispatchEvent(new MessageEvent('message', { origin: SERVICE, source: null, data }));
      await element.updateComplete;
      expect(nonce).not.to.equal('');
      expect(element.following).to.equal(false);
      expect(hasState(element, 'pending')).to.equal(true);
    });

    it('asks again when the page can be seen, and not while it is hidden', async () => {
      const before = api.requests.length;
      const seenAs = (state: DocumentVisibilityState) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      try {
        seenAs('hidden');
        comeBack();
        await element.updateComplete;
        expect(hasState(element, 'pending')).to.equal(true);
        expect(api.requests).to.have.length(before);
        followers(3);
        seenAs('visible');
      } finally {
        Reflect.deleteProperty(document, 'visibilityState');
      }
      await counts(element, '3 followers');
      expect(note(element)).to.match(/^No answer/);
    });

    it('asks once, however often the reader comes back', async () => {
      const before = api.requests.length;
      followers(3);
      comeBack();
      await counts(element, '3 followers');
      comeBack();
      // Whoever shows the researcher would be told in this turn, and would ask in the next one.
      await new Promise((next) => setTimeout(next));
      expect(api.requests.length - before).to.equal(1);
    });
  });

  it('offers the feed of new works beside the wide form, for whoever has no account', async () => {
    const element = await button();
    const feed = part(element, 'feed');
    expect(text(feed)).to.equal('Feed of new works');
    expect(feed.getAttribute('href')).to.equal(`${api.root}researchers/ada-quill/works.atom`);
    expect(feed.getAttribute('type')).to.equal('application/atom+xml');
    expect(has(await button(true), '[part="feed"]')).to.equal(false);
  });

  it('leaves it to a page that cancels the request', async () => {
    const element = await button();
    let request: FollowRequestEvent | undefined;
    const listen = (event: Event) => {
      event.preventDefault();
      if (event instanceof FollowRequestEvent) request = event;
    };
    document.addEventListener('follow-request', listen);
    link(element).click();
    document.removeEventListener('follow-request', listen);
    expect(request?.researcher.id).to.equal('ada-quill');
    expect(request?.following).to.equal(true);
    expect(windowsOpened()).to.equal(0);
    expect(hasState(element, 'pending')).to.equal(false);
  });

  for (const [of, service] of [
    ['has no page for it', { capabilities: ['researcher', 'follow'], intents: {} }],
    ['names one that is none', { capabilities: [], intents: { follow: 'javascript:alert(1)' } }],
  ] as const) {
    it(`says so where the service ${of}, and closes what it opened`, async () => {
      api.service = { name: 'Profiles', version: '1.0', ...service };
      const element = await button();
      link(element).click();
      await until(() => note(element) !== '' && !hasState(element, 'pending'));
      expect(note(element)).to.equal('This source does not offer what would stand here.');
    });
  }
});
