import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import type { ResearcherCard } from '../../src/index.ts';
import { FakeApi } from './support/api.ts';
import { frames, part, settled } from './support/elements.ts';

describe('An element that changes or moves while it loads', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
    api.holding = true;
  });

  const card = (id = 'ada-quill') =>
    fixture<ResearcherCard>(
      html`<researcher-card api=${api.root} researcher=${id}></researcher-card>`,
    );
  const heard = (element: Element) => {
    const types: string[] = [];
    for (const type of ['load', 'error']) {
      element.addEventListener(type, () => types.push(type));
    }
    return types;
  };

  it('shows the latest researcher, also when the answers come in the wrong order', async () => {
    const element = await card('ada-quill');
    const events = heard(element);
    const first = await api.asked(1);
    element.researcher = 'josiah-carberry';
    const second = await api.asked(2);
    second.release();
    await settled(element);
    first.release();
    await frames();
    expect(part(element, 'name').textContent).to.include('Josiah Carberry');
    expect(events).to.deep.equal(['load']);
  });

  it('does not show one researcher under the name of another meanwhile', async () => {
    const element = await card('ada-quill');
    (await api.asked(1)).release();
    await settled(element);
    element.researcher = 'josiah-carberry';
    await api.asked(2);
    await element.updateComplete;
    expect(element.readyState).to.equal('loading');
    expect(element.value).to.equal(null);
  });

  it('aborts the request of a researcher who is no longer wanted', async () => {
    const element = await card('ada-quill');
    const first = await api.asked(1);
    element.researcher = 'josiah-carberry';
    (await api.asked(2)).release();
    await settled(element);
    expect(first.signal.aborted).to.equal(true);
  });

  it('aborts its request when it is removed, and tells nobody of an error', async () => {
    const element = await card();
    const events = heard(element);
    const { signal } = await api.asked(1);
    const aborted = new Promise((done) => {
      signal.addEventListener('abort', done);
    });
    element.remove();
    await aborted;
    await frames();
    expect(events).to.deep.equal([]);
    expect(element.readyState).to.equal('idle');
  });

  it('keeps the request that another element still waits for', async () => {
    const one = await card();
    const other = await card();
    const asked = await api.asked(1);
    one.remove();
    await frames();
    expect(asked.signal.aborted).to.equal(false);
    asked.release();
    await settled(other);
    expect(other.readyState).to.equal('ready');
    expect(api.requests).to.have.length(1);
  });

  it('keeps its request when a list that holds it is sorted', async () => {
    const list = await fixture<HTMLElement>(
      html`<div>
        <researcher-card api=${api.root} researcher="ada-quill"></researcher-card>
        <researcher-card api=${api.root} researcher="josiah-carberry"></researcher-card>
      </div>`,
    );
    const asked = await api.asked(1);
    const cards = [...list.querySelectorAll('researcher-card')];
    const [last] = cards.slice(-1);
    list.append(...cards.toReversed());
    expect(list.firstElementChild === last).to.equal(true);
    await frames();
    expect(asked.signal.aborted).to.equal(false);
    asked.release();
    for (const element of cards) await settled(element);
    expect(cards.map(({ readyState }) => readyState)).to.deep.equal(['ready', 'ready']);
    expect(api.requests).to.have.length(1);
  });

  it('loads anew when it comes back later', async () => {
    const element = await card();
    const place = element.parentElement;
    await api.asked(1);
    element.remove();
    await frames();
    place?.append(element);
    (await api.asked(2)).release();
    await settled(element);
    expect(element.readyState).to.equal('ready');
  });

  it('keeps what it has loaded when it comes back later', async () => {
    const element = await card();
    const place = element.parentElement;
    (await api.asked(1)).release();
    await settled(element);
    element.remove();
    await frames();
    place?.append(element);
    await frames();
    expect(element.readyState).to.equal('ready');
    expect(api.requests).to.have.length(1);
  });
});
