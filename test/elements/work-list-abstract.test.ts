import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/work-list.ts';
import type { Work, WorkList } from '../../src/index.ts';
import { work } from '../fixtures/records.ts';
import { FakeApi } from './support/api.ts';
import { focused, frames, part, parts, settled, text } from './support/elements.ts';

const LONG = 'Young finches copy songs from more than their parents. '.repeat(40);

describe('The abstract of a work', () => {
  beforeEach(() => setViewport({ width: 800, height: 600 }));

  const list = async (...items: readonly Partial<Work>[]): Promise<WorkList> => {
    const api = new FakeApi();
    api.works = items.map((changes, at) => work({ id: `work-${at}`, ...changes }));
    const element = await settled(
      await fixture<WorkList>(html`<work-list api=${api.root} researcher="ada-quill"></work-list>`),
    );
    // What is cut is only known after layout.
    await frames();
    return element;
  };
  const toggles = (element: WorkList) =>
    parts(element, 'abstract-toggle').map((toggle) => toggle.getClientRects().length > 0);
  const height = (element: WorkList) => part(element, 'abstract').getBoundingClientRect().height;

  it('has a button only where it is cut', async () => {
    const element = await list({ abstract: LONG }, { abstract: 'Short.' }, { abstract: null });
    expect(toggles(element)).to.deep.equal([true, false]);
  });

  it('gets its button when the room becomes too narrow for it', async () => {
    const element = await list({
      abstract: 'A sentence that fits where there is room. '.repeat(5),
    });
    expect(toggles(element)).to.deep.equal([false]);
    await setViewport({ width: 320, height: 600 });
    await frames();
    expect(toggles(element)).to.deep.equal([true]);
  });

  it('gets it as well after the list has been moved about the page', async () => {
    const element = await list({
      abstract: 'A sentence that fits where there is room. '.repeat(5),
    });
    element.parentElement?.append(element);
    await frames();
    await setViewport({ width: 320, height: 600 });
    await frames();
    expect(toggles(element)).to.deep.equal([true]);
  });

  it('opens and closes, and says which', async () => {
    const element = await list({ abstract: LONG });
    const toggle = part(element, 'abstract-toggle');
    const closed = height(element);
    expect(toggle.ariaExpanded).to.equal('false');
    expect(text(toggle)).to.match(/^Show abstract/);
    toggle.click();
    await element.updateComplete;
    expect(toggle.ariaExpanded).to.equal('true');
    expect(text(toggle)).to.match(/^Hide abstract/);
    expect(height(element)).to.be.greaterThan(2 * closed);
    await frames();
    expect(toggles(element)).to.deep.equal([true]);
    toggle.click();
    await element.updateComplete;
    await frames();
    expect(toggle.ariaExpanded).to.equal('false');
    expect(height(element)).to.equal(closed);
    expect(toggles(element)).to.deep.equal([true]);
  });

  it('opens by keyboard, and keeps the focus on its button', async () => {
    const element = await list({ abstract: LONG });
    const toggle = part(element, 'abstract-toggle');
    toggle.focus();
    for (const [press, expanded] of [
      ['Enter', 'true'],
      ['Space', 'false'],
    ] as const) {
      await sendKeys({ press });
      await element.updateComplete;
      await frames();
      expect(toggle.ariaExpanded).to.equal(expanded);
      expect(focused(element)).to.equal('abstract-toggle');
    }
  });

  it('opens alone: those of other works stay as they are', async () => {
    const element = await list({ abstract: LONG }, { abstract: LONG });
    parts(element, 'abstract-toggle')[1]?.click();
    await element.updateComplete;
    expect(parts(element, 'abstract-toggle').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(
      ['false', 'true'],
    );
  });

  it('names its work on the button, for those who hear the button alone', async () => {
    const element = await list({ abstract: LONG, title: 'Songs of <i>finches</i>' });
    expect(text(part(element, 'abstract-toggle'))).to.equal('Show abstract: Songs of finches');
  });

  it('shows its paragraphs once it is open', async () => {
    const element = await list({ abstract: `<p>${LONG}</p><p>Second.</p>` });
    part(element, 'abstract-toggle').click();
    await element.updateComplete;
    expect([...part(element, 'abstract').querySelectorAll('p')].map(text)[1]).to.equal('Second.');
  });
});
