import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/claim-profile.ts';
import '../../src/define/trust-badge.ts';
import {
  ClaimChangedEvent,
  ClaimRequestEvent,
  configure,
  type ClaimProfile,
  type Researcher,
  type TrustBadge,
} from '../../src/index.ts';
import { researcher, trust } from '../fixtures/records.ts';
import { problem, type FakeApi } from './support/api.ts';
import {
  announced,
  find,
  focused,
  has,
  hasState,
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

describe('claim-profile', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = actingApi();
    watchWindows();
  });
  afterEach(() => {
    closeWindows();
    configure({ api: undefined, getAccessToken: undefined });
  });

  const claimOf = async (person: Partial<Researcher> = {}): Promise<ClaimProfile> => {
    api.people = [researcher(person)];
    return settled(
      await fixture<ClaimProfile>(
        html`<claim-profile api=${api.root} researcher="ada-quill"></claim-profile>`,
      ),
    );
  };
  const note = (element: ClaimProfile) => text(find(element, '[part="note"]'));
  const changed = (element: ClaimProfile) =>
    new Promise<ClaimChangedEvent>((resolve) => {
      element.addEventListener('claim-changed', (event) => {
        if (event instanceof ClaimChangedEvent) resolve(event);
      });
    });

  it('says what claiming does, and leads to the service', async () => {
    const element = await claimOf();
    expect(text(part(element, 'about'))).to.equal(
      'Claiming links this public author record to a researcher profile and unlocks direct collaboration workflows.',
    );
    expect(text(part(element, 'button'))).to.equal('Log in to claim');
    expect(part(element, 'button').getAttribute('href')).to.equal(
      `${api.root}intents/claim?researcher=ada-quill`,
    );
    expect(api.requests).to.have.length(1);
  });

  for (const [claim, words] of [
    ['pending', 'Somebody has claimed this record. The claim is under review.'],
    ['claimed', 'The researcher has claimed this record.'],
    ['disputed', 'More than one person has claimed this record. A reviewer is looking into it.'],
  ] as const) {
    it(`says to everyone that a record is ${claim}, and lets others claim it as well`, async () => {
      const element = await claimOf({ claim });
      expect(text(part(element, 'about'))).to.equal(words);
      expect(has(element, '[part="button"]')).to.equal(false);
      expect(text(part(element, 'as-well'))).to.equal('This record is mine');
    });
  }

  it('leads those who are not meant, and those who found an error, to the service', async () => {
    const element = await claimOf({ claim: 'claimed' });
    expect(text(part(element, 'not-me'))).to.equal('This is not me');
    expect(part(element, 'not-me').getAttribute('href')).to.equal(
      `${api.root}intents/report?researcher=ada-quill&about=not-me`,
    );
    expect(text(part(element, 'report'))).to.equal('Report an error');
    expect(part(element, 'report').getAttribute('href')).to.equal(
      `${api.root}intents/report?researcher=ada-quill&about=error`,
    );
  });

  it('leads them to where a record is claimed, at a service that has no page for errors', async () => {
    const element = await claimOf();
    part(element, 'report').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => part(element, 'report').getAttribute('href')?.includes('at=claim') === true);
    expect(part(element, 'report').getAttribute('href')).to.include('about=error');
  });

  it('shows what the service confirms, and has the trust badge follow', async () => {
    const element = await claimOf();
    const badge = await settled(
      await fixture<TrustBadge>(
        html`<trust-badge api=${api.root} researcher="ada-quill"></trust-badge>`,
      ),
    );
    const page = await ServicePage.opened(() => {
      part(element, 'button').click();
    });
    await until(() => hasState(element, 'pending'));
    const before = api.requests.length;
    api.people = [researcher({ claim: 'pending', trust: trust({ claim: 'pending' }) })];
    const event = changed(element);
    await page.say(page.answer('claim', { claim: 'pending' }));
    expect((await event).claim).to.equal('pending');
    await until(() => text(part(badge, 'claim')) === 'Claim under review');
    await until(() => text(part(element, 'about')).startsWith('Somebody has claimed'));
    expect(note(element)).to.equal(
      'Your claim has been sent. Everybody sees that it is under review.',
    );
    expect(await announced()).to.equal(note(element));
    expect(api.requests.length - before).to.equal(1);
  });

  describe('on a site that has signed the reader in', () => {
    const tokens: string[] = [];
    beforeEach(() => {
      tokens.length = 0;
      configure({
        api: api.root,
        getAccessToken: ({ scope }) => {
          tokens.push(scope);
          return 'a-token';
        },
      });
    });

    const open = async (element: ClaimProfile) => {
      part(element, 'button').click();
      await until(() => has(element, 'form'));
      await element.updateComplete;
    };
    const type = (element: ClaimProfile, name: string, value: string) => {
      const field = find(element, `#${name}`);
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };

    it('asks for evidence, and counts what is typed', async () => {
      const element = await claimOf();
      expect(text(part(element, 'button'))).to.equal('Claim this record');
      await open(element);
      expect(windowsOpened()).to.equal(0);
      expect(tokens).to.deep.equal(['bzpeer:claim']);
      await until(
        () => focused(element) === null && element.shadowRoot?.activeElement?.id === 'kind',
      );
      type(element, 'text', 'It is me.');
      await until(() => text(find(element, '#text-length')) === '9 of 1,000 characters');
    });

    it('does not send a claim without evidence', async () => {
      const element = await claimOf();
      await open(element);
      const kind = find(element, '#kind');
      if (kind instanceof HTMLSelectElement) kind.value = 'publication';
      const before = api.requests.length;
      part(element, 'send').click();
      const field = find(element, '#text');
      expect(field instanceof HTMLTextAreaElement && field.validationMessage).to.equal(
        'Say something in your words, or name a place where it can be seen.',
      );
      expect(api.requests).to.have.length(before);
    });

    it('sends it with a token, and shows how the record stands', async () => {
      const element = await claimOf();
      await open(element);
      type(element, 'text', ' I wrote all of it. ');
      api.answer = (asked) => {
        if (asked.method !== 'POST') return api.ordinary(asked);
        api.people = [researcher({ claim: 'pending' })];
        return Response.json({ researcher: 'ada-quill', claim: 'pending', mine: 'pending' });
      };
      const event = changed(element);
      part(element, 'send').click();
      expect((await event).claim).to.equal('pending');
      const sent = api.requests.find(({ method }) => method === 'POST');
      expect(sent?.path).to.equal('researchers/ada-quill/claims');
      expect(sent?.headers.get('Authorization')).to.equal('Bearer a-token');
      expect(JSON.parse(sent?.body ?? '')).to.deep.equal({
        kind: 'orcid-record',
        text: 'I wrote all of it.',
        url: null,
      });
      await until(() => !has(element, 'form'));
      await until(() => text(part(element, 'about')).startsWith('Somebody has claimed'));
    });

    for (const [status, words] of [
      [401, 'This takes an account. Sign in, then try again.'],
      [403, 'Your account may not do this here.'],
      [409, 'This cannot be done now: things have changed at the profile service.'],
    ] as const) {
      it(`keeps what was typed when the service answers ${status}, and says why`, async () => {
        const element = await claimOf();
        await open(element);
        type(element, 'text', 'It is me.');
        api.answer = (asked) => (asked.method === 'POST' ? problem(status) : api.ordinary(asked));
        part(element, 'send').click();
        await until(() => note(element) === words);
        const field = find(element, '#text');
        expect(field instanceof HTMLTextAreaElement && field.value).to.equal('It is me.');
        expect(api.requests.filter(({ method }) => method === 'POST')).to.have.length(1);
      });
    }

    it('says when it may be tried again', async () => {
      const element = await claimOf();
      await open(element);
      type(element, 'text', 'It is me.');
      api.answer = (asked) =>
        asked.method === 'POST' ? problem(429, { 'Retry-After': '7200' }) : api.ordinary(asked);
      part(element, 'send').click();
      await until(() =>
        /^The profile service asks to slow down. Try again after .*\d/.test(note(element)),
      );
    });

    it('leaves it to a page that cancels the request', async () => {
      const element = await claimOf();
      await open(element);
      let asked: ClaimRequestEvent | undefined;
      element.addEventListener('claim-request', (event) => {
        event.preventDefault();
        if (event instanceof ClaimRequestEvent) asked = event;
      });
      part(element, 'send').click();
      await until(() => !has(element, 'form'));
      expect(asked?.evidence?.kind).to.equal('orcid-record');
      expect(api.requests.filter(({ method }) => method === 'POST')).to.have.length(0);
    });

    it('gives the focus back when the form is not wanted any more', async () => {
      const element = await claimOf();
      await open(element);
      part(element, 'cancel').click();
      await until(() => focused(element) === 'button');
      expect(has(element, 'form')).to.equal(false);
    });

    it('says so to a reader who is not signed in', async () => {
      configure({ getAccessToken: () => null });
      const element = await claimOf();
      part(element, 'button').click();
      await until(() => note(element) === 'This takes an account. Sign in, then try again.');
      expect(has(element, 'form')).to.equal(false);
    });

    it('sends no token to another service than its own', async () => {
      const own = api;
      api = actingApi();
      const element = await claimOf();
      expect(own.root).not.to.equal(api.root);
      await ServicePage.opened(() => {
        part(element, 'button').click();
      });
      expect(tokens).to.have.length(0);
    });
  });
});
