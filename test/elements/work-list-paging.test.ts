import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/work-list.ts';
import { ProfileError, type ProfileErrorEvent, type WorkList } from '../../src/index.ts';
import { page, work, works } from '../fixtures/records.ts';
import { failures, FakeApi, json } from './support/api.ts';
import {
  announced,
  focused,
  frames,
  has,
  part,
  parts,
  root,
  settled,
  text,
} from './support/elements.ts';

describe('The pages of a work-list', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
    api.works = works(10);
  });

  const list = async (): Promise<WorkList> =>
    settled(
      await fixture<WorkList>(
        html`<work-list api=${api.root} researcher="ada-quill" page-size="4"></work-list>`,
      ),
    );
  const titles = (element: WorkList) => parts(element, 'title').map(text);
  const more = (element: WorkList) => part(element, 'more');
  const count = (element: WorkList, wanted: number) =>
    until(element, () => parts(element, 'work').length === wanted);
  const until = async (element: WorkList, done: () => boolean) => {
    while (!done()) {
      await frames(1);
      await element.updateComplete;
    }
  };
  const query = (at: number) => Object.fromEntries(api.requests[at]?.url.searchParams ?? []);

  it('come one after another, and each says how much is shown', async () => {
    const element = await list();
    expect(titles(element)).to.have.length(4);
    expect(text(part(element, 'shown'))).to.equal('4 of 10');
    more(element).click();
    await count(element, 8);
    expect(text(part(element, 'shown'))).to.equal('8 of 10');
    more(element).click();
    await count(element, 10);
    expect(titles(element).at(-1)).to.equal('Songs that finches borrow, part 10');
    expect(has(element, '[part~="more"]')).to.equal(false);
    expect(api.requests.map((_request, at) => query(at))).to.deep.equal([
      { limit: '4' },
      { limit: '4', cursor: '4' },
      { limit: '4', cursor: '8' },
    ]);
  });

  it('leave the works that are shown already where they are', async () => {
    const element = await list();
    const [first] = parts(element, 'work');
    more(element).click();
    await count(element, 8);
    expect(parts(element, 'work')[0] === first).to.equal(true);
  });

  it('are announced', async () => {
    const element = await list();
    more(element).click();
    await count(element, 8);
    expect(await announced()).to.equal('4 more works shown.');
  });

  it('leave the focus on the button while there are more', async () => {
    const element = await list();
    more(element).focus();
    await sendKeys({ press: 'Enter' });
    await count(element, 8);
    expect(focused(element)).to.equal('more');
  });

  it('lead the focus to the first new work when the button goes', async () => {
    api.works = works(6);
    const element = await list();
    more(element).focus();
    await sendKeys({ press: 'Enter' });
    await count(element, 6);
    expect(text(root(element).activeElement)).to.equal('Songs that finches borrow, part 5');
    expect(focused(element)).to.equal('title-link');
  });

  it('lead the focus to its title where that is no link', async () => {
    api.works = works(6).map((each) => ({
      ...each,
      url: null,
      doi: null,
      abstract: null,
      openAccessUrl: null,
    }));
    const element = await list();
    more(element).focus();
    await sendKeys({ press: 'Enter' });
    await count(element, 6);
    expect(text(root(element).activeElement)).to.equal('Songs that finches borrow, part 5');
  });

  it('do not take the focus from a reader who went on meanwhile', async () => {
    api.works = works(6);
    const element = await list();
    const field = document.createElement('input');
    element.after(field);
    api.holding = true;
    more(element).focus();
    more(element).click();
    const asked = await api.asked(2);
    field.focus();
    asked.release();
    await count(element, 6);
    await frames();
    expect(document.activeElement === field).to.equal(true);
  });

  it('are asked for once, however often the button is clicked', async () => {
    const element = await list();
    api.holding = true;
    more(element).click();
    more(element).click();
    const asked = await api.asked(2);
    await element.updateComplete;
    expect(more(element).ariaDisabled).to.equal('true');
    more(element).click();
    asked.release();
    await count(element, 8);
    await frames();
    expect(parts(element, 'work')).to.have.length(8);
    expect(api.requests).to.have.length(2);
  });

  it('stay when the next one fails; a retry brings it', async () => {
    const element = await list();
    api.answer = failures.broken;
    const failed = oneEvent<ProfileErrorEvent>(element, 'error');
    more(element).focus();
    more(element).click();
    expect((await failed).error).to.be.instanceOf(ProfileError);
    await element.updateComplete;
    expect(element.readyState).to.equal('ready');
    expect(titles(element)).to.have.length(4);
    expect(text(part(element, 'shown'))).to.equal('This could not be loaded.');
    expect(text(more(element))).to.equal('Try again');
    expect(focused(element)).to.equal('more');
    expect(await announced()).to.equal('This could not be loaded.');
    api.answer = (asked) => api.ordinary(asked);
    more(element).click();
    await count(element, 8);
    expect(text(more(element))).to.equal('Show more');
  });

  it('recover from a source that fails in a way of its own', async () => {
    const element = await list();
    let calls = 0;
    element.source = {
      key: 'odd',
      label: 'Odd',
      capabilities: new Set(['works'] as const),
      researcher: () => Promise.reject(new Error('not asked for')),
      works: () =>
        (calls += 1) === 1
          ? Promise.resolve(page(works(4), { next: 'more', total: 8 }))
          : Promise.reject(new RangeError('out of luck')),
    };
    await element.updateComplete;
    await settled(element);
    more(element).click();
    await until(element, () => text(more(element)) === 'Try again');
    expect(more(element).ariaDisabled).to.equal('false');
  });

  it('drop works that come twice because the list changed meanwhile', async () => {
    const element = await list();
    api.works = [work({ id: 'new', title: 'A new one on top' }), ...works(10)];
    more(element).click();
    await count(element, 7);
    expect(new Set(titles(element)).size).to.equal(7);
  });

  it('add up what was left out', async () => {
    const element = await list();
    api.answer = () => json({ items: [...works(6).slice(4), {}, {}], total: 10, next: null });
    more(element).click();
    await count(element, 6);
    await until(element, () => has(element, '[part="left-out"]'));
    expect(text(part(element, 'left-out'))).to.match(/^2 entries were left out/);
  });

  it('hand type, year, words and order on to the service, on every page', async () => {
    const element = await fixture<WorkList>(
      html`<work-list
        api=${api.root}
        researcher="ada-quill"
        page-size="4"
        type="article"
        year="2019-2022"
        q="finch &amp; song"
        sort="oldest"
      ></work-list>`,
    );
    await settled(element);
    more(element).click();
    await count(element, 8);
    const filters = {
      limit: '4',
      type: 'article',
      year: '2019-2022',
      q: 'finch & song',
      sort: 'oldest',
    };
    expect(query(0)).to.deep.equal(filters);
    expect(query(1)).to.deep.equal({ ...filters, cursor: '4' });
  });

  for (const size of ['0', '-3', 'many']) {
    it(`hold ten works for page-size="${size}"`, async () => {
      const element = await fixture<WorkList>(
        html`<work-list api=${api.root} researcher="ada-quill" page-size=${size}></work-list>`,
      );
      await settled(element);
      expect(query(0)).to.deep.equal({ limit: '10' });
    });
  }

  it('of another filter are thrown away, and the new list goes on from its own', async () => {
    const element = await list();
    api.holding = true;
    more(element).click();
    const late = await api.asked(2);
    api.works = works(9).map((each) => ({ ...each, id: `x${each.id}`, title: 'Filtered' }));
    element.q = 'filtered';
    const filtered = await api.asked(3);
    filtered.release();
    await settled(element);
    late.release();
    await frames();
    expect(new Set(titles(element))).to.deep.equal(new Set(['Filtered']));
    expect(titles(element)).to.have.length(4);

    api.holding = false;
    expect(more(element).ariaDisabled).to.equal('false');
    more(element).click();
    await count(element, 8);
    expect(query(3)).to.deep.equal({ limit: '4', q: 'filtered', cursor: '4' });
  });

  it('that failed are forgotten with their filter', async () => {
    const element = await list();
    api.answer = failures.broken;
    const failed = oneEvent(element, 'error');
    more(element).click();
    await failed;
    api.answer = (asked) => api.ordinary(asked);
    element.q = 'other';
    await oneEvent(element, 'load');
    await element.updateComplete;
    expect(text(more(element))).to.equal('Show more');
    expect(text(part(element, 'shown'))).to.equal('4 of 10');
  });
});
