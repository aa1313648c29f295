import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/collaboration-invite.ts';
import {
  configure,
  InviteRequestEvent,
  type CollaborationInvite,
  type Researcher,
} from '../../src/index.ts';
import { researcher } from '../fixtures/records.ts';
import { problem, type FakeApi } from './support/api.ts';
import {
  announced,
  find,
  has,
  hasState,
  inside,
  part,
  settled,
  text,
  until,
} from './support/elements.ts';
import {
  actingApi,
  closeWindows,
  ServicePage,
  watchWindows,
  windowsOpened,
} from './support/intents.ts';

describe('collaboration-invite', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = actingApi();
    watchWindows();
  });
  afterEach(() => {
    closeWindows();
    configure({ api: undefined, getAccessToken: undefined });
  });

  const inviteTo = async (person: Partial<Researcher>): Promise<CollaborationInvite> => {
    api.people = [researcher(person)];
    return settled(
      await fixture<CollaborationInvite>(
        html`<collaboration-invite api=${api.root} researcher="ada-quill"></collaboration-invite>`,
      ),
    );
  };
  const open = { claim: 'claimed', openToCollaborate: true } as const;
  const note = (element: CollaborationInvite) => text(find(element, '[part="note"]'));

  for (const [person, words] of [
    [{ claim: 'unclaimed' }, 'Claim this author entity first to unlock direct invitations.'],
    [
      { claim: 'pending' },
      'Direct invitations unlock once the claim of this record has been approved.',
    ],
    [
      { claim: 'disputed' },
      'Direct invitations are locked until the dispute about this record is settled.',
    ],
    [
      { claim: 'claimed', openToCollaborate: false },
      'This researcher is not open to invitations at the moment.',
    ],
    [
      { claim: 'claimed', openToCollaborate: null },
      'This researcher is not open to invitations at the moment.',
    ],
  ] as const) {
    it(`is locked, and says why: ${words}`, async () => {
      const element = await inviteTo(person);
      expect(inside(element)).to.equal(words);
      expect(hasState(element, 'locked')).to.equal(true);
      expect(has(element, 'a, button')).to.equal(false);
    });
  }

  it('opens the service’s window, in which the message is written', async () => {
    const element = await inviteTo(open);
    expect(hasState(element, 'locked')).to.equal(false);
    const page = await ServicePage.opened(() => {
      part(element, 'button').click();
    });
    expect(page.address.searchParams.get('at')).to.equal('invite');
    const sent = new Promise((resolve) => {
      element.addEventListener('invitation-sent', resolve);
    });
    await until(() => hasState(element, 'pending'));
    await page.say(page.answer('invite', { sent: true }));
    await sent;
    await until(() => note(element) === 'Your invitation has been sent to Ada Quill.');
    expect(await announced()).to.equal(note(element));
  });

  it('does not believe that an invitation was sent which was not', async () => {
    const element = await inviteTo(open);
    const page = await ServicePage.opened(() => {
      part(element, 'button').click();
    });
    await until(() => hasState(element, 'pending'));
    await page.say(page.answer('invite', { sent: false }));
    await page.say(page.answer('invite', {}));
    expect(hasState(element, 'pending')).to.equal(true);
  });

  describe('on a site that has signed the reader in', () => {
    beforeEach(() => {
      configure({ api: api.root, getAccessToken: () => 'a-token' });
    });
    const form = async (): Promise<CollaborationInvite> => {
      const element = await inviteTo(open);
      part(element, 'button').click();
      await until(() => has(element, 'form'));
      await element.updateComplete;
      return element;
    };
    const type = (element: CollaborationInvite, name: string, value: string) => {
      const field = find(element, `#${name}`);
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
      field.focus();
      field.setRangeText(value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const TEXT = 'Your finches and our nightingales seem to borrow alike.';

    it('takes purpose, topic and text within limits, and asks for no address', async () => {
      const element = await form();
      const names = [...(element.shadowRoot?.querySelectorAll('[name]') ?? [])];
      expect(names.map((field) => field.getAttribute('name'))).to.deep.equal([
        'purpose',
        'topic',
        'text',
      ]);
      expect(names.map((field) => field.getAttribute('maxlength'))).to.deep.equal([
        null,
        '120',
        '2000',
      ]);
      expect(has(element, 'input[type="email"]')).to.equal(false);
      type(element, 'topic', 'Bird song');
      await until(() => text(find(element, '#topic-length')) === '9 of 120 characters');
      expect(windowsOpened()).to.equal(0);
    });

    it('is not sent while something is missing', async () => {
      const element = await form();
      type(element, 'topic', 'Bird song');
      part(element, 'send').click();
      expect(has(element, '#text:invalid')).to.equal(true);
      expect(api.requests.some(({ method }) => method === 'POST')).to.equal(false);
    });

    it('is sent with a token, once, and then forgotten', async () => {
      const element = await form();
      api.answer = (asked) =>
        asked.method === 'POST'
          ? Response.json({ researcher: 'ada-quill', id: '1', status: 'sent' }, { status: 201 })
          : api.ordinary(asked);
      type(element, 'topic', 'Bird song');
      type(element, 'text', TEXT);
      part(element, 'send').click();
      part(element, 'send').click();
      await until(() => note(element) === 'Your invitation has been sent to Ada Quill.');
      expect(has(element, 'form')).to.equal(false);
      const posts = api.requests.filter(({ method }) => method === 'POST');
      expect(posts.map(({ path }) => path)).to.deep.equal(['researchers/ada-quill/invitations']);
      expect(posts[0]?.headers.get('Authorization')).to.equal('Bearer a-token');
      expect(JSON.parse(posts[0]?.body ?? '')).to.deep.equal({
        purpose: 'joint-work',
        topic: 'Bird song',
        text: TEXT,
      });
    });

    it('keeps the message when the service does not take it', async () => {
      const element = await form();
      api.answer = (asked) => (asked.method === 'POST' ? problem(409) : api.ordinary(asked));
      type(element, 'topic', 'Bird song');
      type(element, 'text', TEXT);
      part(element, 'send').click();
      await until(() => note(element).startsWith('This cannot be done now'));
      const field = find(element, '#text');
      expect(field instanceof HTMLTextAreaElement && field.value).to.equal(TEXT);
    });

    it('tells a page what would be sent, and leaves it to that', async () => {
      const element = await form();
      let request: InviteRequestEvent | undefined;
      element.addEventListener('invite-request', (event) => {
        event.preventDefault();
        if (event instanceof InviteRequestEvent) request = event;
      });
      type(element, 'topic', 'Bird song');
      type(element, 'text', TEXT);
      part(element, 'send').click();
      await until(() => !has(element, 'form'));
      expect(request?.invitation?.topic).to.equal('Bird song');
      expect(api.requests.some(({ method }) => method === 'POST')).to.equal(false);
    });
  });
});
