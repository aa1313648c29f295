import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/all.ts';
import {
  ProfileError,
  type ProfileErrorEvent,
  type ProfileLoadEvent,
  type Researcher,
  type ResearcherCard,
  type TrustBadge,
  type WorkList,
} from '../../src/index.ts';
import { bare, researcher } from '../fixtures/records.ts';
import { failures, FakeApi } from './support/api.ts';
import { has, hasState, part, settled } from './support/elements.ts';

const STATES = ['idle', 'loading', 'ready', 'empty', 'stale', 'error'];

describe('The state of an element', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });

  const card = (id = 'ada-quill') =>
    fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher=${id}></researcher-card>`,
    );
  const statesOf = (element: Element) => STATES.filter((name) => hasState(element, name));
  const busy = (element: Element) => part(element, 'base').ariaBusy;

  it('goes from loading to ready, one custom state at a time', async () => {
    api.holding = true;
    const element = await card();
    expect(statesOf(element)).to.deep.equal(['loading']);
    expect(element.readyState).to.equal('loading');
    (await api.asked(1)).release();
    await settled(element);
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(element.readyState).to.equal('ready');
  });

  it('is idle before anything is asked', async () => {
    const place = await fixture<HTMLElement>(html`<div style="display: none"></div>`);
    const element = document.createElement('researcher-card');
    place.append(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['idle']);
    expect(busy(element)).to.equal('true');
  });

  it('is error when the first attempt fails', async () => {
    api.answer = failures.broken;
    expect(statesOf(await settled(await card()))).to.deep.equal(['error']);
  });

  it('is empty where there is nothing to show', async () => {
    api.people = [bare];
    api.works = [];
    const badge = await fixture<TrustBadge>(
      html`<trust-badge api=${api.root} researcher="bare-record"></trust-badge>`,
    );
    const list = await fixture<WorkList>(
      html`<work-list api=${api.root} researcher="bare-record"></work-list>`,
    );
    expect(statesOf(await settled(badge))).to.deep.equal(['empty']);
    expect(statesOf(await settled(list))).to.deep.equal(['empty']);
  });

  it('is said to assistive technology as busy, inside and not on the element itself', async () => {
    api.holding = true;
    const element = await card();
    expect(busy(element)).to.equal('true');
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    (await api.asked(1)).release();
    await settled(element);
    expect(busy(element)).to.equal('false');
    expect(element.hasAttribute('aria-busy')).to.equal(false);
  });

  it('is busy, and keeps what it shows, while it asks again', async () => {
    const element = await settled(await card());
    api.holding = true;
    const refreshed = element.refresh();
    (await api.asked(2)).release();
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(busy(element)).to.equal('true');
    expect(has(element, '[part~="name"]')).to.equal(true);
    await refreshed;
    await element.updateComplete;
    expect(busy(element)).to.equal('false');
  });

  it('is stale, with the data and a retry, when a newer answer does not come', async () => {
    const element = await settled(await card());
    api.answer = failures.broken;
    await element.refresh();
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['stale']);
    expect(part(element, 'name').textContent).to.include('Ada Quill');
    expect(part(element, 'message').textContent).to.include('Newer data could not be loaded.');
    expect(part(element, 'retry').textContent).to.include('Try again');
  });

  it('is ready again after a refresh that succeeds, with the newer data', async () => {
    const element = await settled(await card());
    api.answer = failures.broken;
    await element.refresh();
    api.answer = (asked) => api.ordinary(asked);
    api.people = [researcher({ name: 'Ada Quill-Finch' })];
    await element.refresh();
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(part(element, 'name').textContent).to.include('Ada Quill-Finch');
    expect(has(element, '[part~="message"]')).to.equal(false);
  });
});

describe('The events of an element', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });

  interface Heard {
    readonly onElement: Event[];
    readonly above: Event[];
  }

  /** A card in a box; both are listened to before it connects. */
  const heard = async (): Promise<Heard & { readonly element: ResearcherCard }> => {
    const above: Event[] = [];
    const onElement: Event[] = [];
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('researcher-card');
    element.api = api.root;
    element.researcher = 'ada-quill';
    for (const type of ['load', 'error']) {
      box.addEventListener(type, (event) => above.push(event));
      element.addEventListener(type, (event) => onElement.push(event));
    }
    box.append(element);
    await settled(element);
    return { element, onElement, above };
  };
  const types = (events: readonly Event[]) => events.map(({ type }) => type);

  it('are one `load` with the profile, which does not bubble', async () => {
    const { element, onElement, above } = await heard();
    element.requestUpdate();
    await element.updateComplete;
    expect(types(onElement)).to.deep.equal(['load']);
    expect((onElement[0] as ProfileLoadEvent<Researcher>).value.name).to.equal('Ada Quill');
    expect(above).to.deep.equal([]);
  });

  it('are one `error` with its reason, which does not bubble', async () => {
    api.answer = failures.notFound;
    const { element, onElement, above } = await heard();
    element.requestUpdate();
    await element.updateComplete;
    expect(types(onElement)).to.deep.equal(['error']);
    const { error } = onElement[0] as ProfileErrorEvent;
    expect(error).to.be.instanceOf(ProfileError);
    expect(error.code).to.equal('not-found');
    expect(above).to.deep.equal([]);
  });

  it('come when `state` and `value` are already the new ones', async () => {
    const element = document.createElement('researcher-card');
    element.api = api.root;
    element.researcher = 'ada-quill';
    const seen: string[] = [];
    element.addEventListener('load', () =>
      seen.push(element.readyState, element.value?.name ?? ''),
    );
    element.addEventListener('error', () => seen.push(element.readyState));
    (await fixture(html`<div></div>`)).append(element);
    await oneEvent(element, 'load');
    api.answer = failures.broken;
    await element.refresh();
    element.researcher = 'nobody';
    await oneEvent(element, 'error');
    expect(seen).to.deep.equal(['ready', 'Ada Quill', 'stale', 'error']);
  });

  it('come again for another researcher, and for a refresh', async () => {
    const { element, onElement } = await heard();
    element.researcher = 'josiah-carberry';
    await oneEvent(element, 'load');
    await element.refresh();
    expect(types(onElement)).to.deep.equal(['load', 'load', 'load']);
  });
});
