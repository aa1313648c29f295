import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import type { ResearcherCard } from '../../src/index.ts';
import { failures, FakeApi, type Answer } from './support/api.ts';
import { announced, focused, frames, has, inside, part, settled } from './support/elements.ts';

describe('Trying again after a failure', () => {
  let api: FakeApi;
  beforeEach(() => {
    api = new FakeApi();
  });

  const failed = async (answer: Answer = failures.broken): Promise<ResearcherCard> => {
    api.answer = answer;
    return settled(
      await fixture<ResearcherCard>(
        html`<researcher-card api=${api.root} researcher="ada-quill"></researcher-card>`,
      ),
    );
  };
  const mend = () => {
    api.answer = (asked) => api.ordinary(asked);
  };
  const loaded = (element: ResearcherCard) =>
    new Promise((done) => {
      element.addEventListener('load', done, { once: true });
    });

  it('loads the profile once the button is clicked', async () => {
    const element = await failed();
    mend();
    const load = loaded(element);
    part(element, 'retry').click();
    await load;
    await element.updateComplete;
    expect(part(element, 'name').textContent).to.include('Ada Quill');
    expect(has(element, '[part~="message"]')).to.equal(false);
    expect(api.requests).to.have.length(2);
  });

  it('works by keyboard', async () => {
    const element = await failed();
    mend();
    const load = loaded(element);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('retry');
    await sendKeys({ press: 'Enter' });
    await load;
    expect(element.readyState).to.equal('ready');
  });

  it('keeps the button, its focus and the sentence until the answer is there', async () => {
    const element = await failed();
    api.holding = true;
    const button = part(element, 'retry');
    button.focus();
    button.click();
    const asked = await api.asked(2);
    await element.updateComplete;
    expect(focused(element)).to.equal('retry');
    expect(button.ariaDisabled).to.equal('true');
    expect(inside(element)).to.include('has a problem of its own');
    const failedAgain = new Promise((done) => {
      element.addEventListener('error', done, { once: true });
    });
    asked.release();
    await failedAgain;
    await element.updateComplete;
    expect(focused(element)).to.equal('retry');
    expect(button.ariaDisabled).to.equal('false');
  });

  it('leads the focus on to what has come, where the button had it', async () => {
    const element = await failed();
    mend();
    const load = loaded(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await load;
    await frames();
    expect(focused(element)).to.equal('base');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('profile-link');
    expect(part(element, 'base').hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const element = await failed();
    const elsewhere = await fixture<HTMLElement>(html`<button>Elsewhere</button>`);
    api.holding = true;
    part(element, 'retry').focus();
    part(element, 'retry').click();
    const asked = await api.asked(2);
    elsewhere.focus();
    mend();
    const load = loaded(element);
    asked.release();
    await load;
    await frames();
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('asks once, however often the button is clicked meanwhile', async () => {
    const element = await failed();
    api.holding = true;
    const button = part(element, 'retry');
    button.click();
    await api.asked(2);
    button.click();
    button.click();
    mend();
    const load = loaded(element);
    api.requests[1]?.release();
    await load;
    expect(api.requests).to.have.length(2);
  });

  it('is announced when it begins', async () => {
    const element = await failed();
    api.holding = true;
    part(element, 'retry').click();
    const asked = await api.asked(2);
    expect(await announced()).to.equal('Loading this researcher’s profile.');
    mend();
    const load = loaded(element);
    asked.release();
    await load;
  });

  it('is announced when it fails again', async () => {
    const element = await failed();
    api.answer = failures.notFound;
    const failedAgain = new Promise((done) => {
      element.addEventListener('error', done, { once: true });
    });
    part(element, 'retry').click();
    await failedAgain;
    expect(await announced()).to.equal('The profile service does not know this researcher.');
  });

  it('is offered for data that got stale, too', async () => {
    const element = await failed((asked) => api.ordinary(asked));
    api.answer = failures.broken;
    await element.refresh();
    await element.updateComplete;
    mend();
    const load = loaded(element);
    part(element, 'retry').click();
    await load;
    await element.updateComplete;
    expect(element.readyState).to.equal('ready');
    expect(has(element, '[part~="retry"]')).to.equal(false);
  });
});
